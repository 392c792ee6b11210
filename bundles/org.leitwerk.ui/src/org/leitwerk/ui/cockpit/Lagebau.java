package org.leitwerk.ui.cockpit;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.leitwerk.controlling.Auswertung;
import org.leitwerk.controlling.Auswertungsfrage;
import org.leitwerk.controlling.Indikatorergebnis;
import org.leitwerk.controlling.anzeige.Elementanzeige;
import org.leitwerk.controlling.anzeige.Elementanzeigen;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.ide.auswertung.Auswertungen;
import org.leitwerk.dsl.ide.gliederung.Elementworte;
import org.leitwerk.steuerung.Szenario;
import org.leitwerk.steuerung.Ziel;
import org.leitwerk.ui.plan.Plansitzung;

/** Makes what the cockpit shows. Only for the thread of the plan. */
final class Lagebau {

    private Lagebau() {}

    /**
     * How the plan stands.
     *
     * @param sitzung the plan
     * @param stand its present state
     * @param frage what is asked; a scenario that is not there is left out
     */
    static Lage baue(Plansitzung sitzung, Stand stand, Frage frage) {
        List<Lage.Szenario> szenarien = stand.planstand().alle(Szenario.class).stream()
                .filter(szenario -> szenario.getName() != null)
                .map(szenario -> new Lage.Szenario(szenario.getName(), Elementworte.titel(szenario)))
                .toList();
        Frage gueltige = gueltig(frage, szenarien);
        Auswertung auswertung = Auswertungen.von(stand, frage(gueltige, gueltige.szenario()));
        Zuordnungen zuordnungen = new Zuordnungen(stand);
        List<Zeile> ziele = new Zielzeilen(sitzung, stand, auswertung, zuordnungen).oberste();
        List<Abweichung> abweichungen = Abweichungen.von(sitzung, auswertung, zuordnungen);
        Vergleichsbild gegenstueck = gueltige.vergleich() == null
                ? null
                : Gegenstuecke.stelle(
                        sitzung,
                        stand,
                        Auswertungen.von(stand, frage(gueltige, gueltige.vergleich())),
                        auswertung,
                        szenarien,
                        zuordnungen);
        Lage.Angebot angebot = new Lage.Angebot(
                zuordnungen.stellen(), zuordnungen.gremien(), zuordnungen.raeume(), szenarien, jahre(auswertung));
        return new Lage(
                sitzung,
                gueltige,
                Frage.text(auswertung.stichtag().orElse(null)),
                ziele,
                abweichungen,
                gegenstueck,
                angebot,
                hinweis(stand, auswertung),
                adresse -> Elementanzeigen.zu(auswertung, adresse).map(Elementanzeige::begruendung));
    }

    private static Auswertungsfrage frage(Frage frage, String szenario) {
        return new Auswertungsfrage(frage.stichtag(), szenario);
    }

    private static Frage gueltig(Frage frage, List<Lage.Szenario> szenarien) {
        return new Frage(
                frage.stichtag(),
                bekannt(frage.szenario(), szenarien) ? frage.szenario() : "",
                bekannt(frage.vergleich(), szenarien) ? frage.vergleich() : null);
    }

    private static boolean bekannt(String name, List<Lage.Szenario> szenarien) {
        return name != null
                && (name.isEmpty()
                        || szenarien.stream()
                                .anyMatch(szenario -> szenario.name().equals(name)));
    }

    private static List<Integer> jahre(Auswertung auswertung) {
        TreeSet<Integer> jahre = new TreeSet<>();
        for (Indikatorergebnis ergebnis : auswertung.indikatoren()) {
            for (int i = 0; i < ergebnis.reihe().anzahl(); i++) {
                if (ergebnis.reihe().hatZahl(i)) {
                    jahre.add(ergebnis.reihe().zeit(i).jahr());
                }
            }
        }
        return List.copyOf(jahre.descendingSet());
    }

    /** What to do where there is nothing to see yet. */
    private static String hinweis(Stand stand, Auswertung auswertung) {
        if (stand.planstand().alle(Ziel.class).isEmpty()
                && auswertung.indikatoren().isEmpty()) {
            return Messages.KeineZiele;
        }
        if (auswertung.indikatoren().isEmpty()) {
            return Messages.KeineIndikatoren;
        }
        Optional<Indikatorergebnis> einer = auswertung.indikatoren().stream()
                .filter(ergebnis -> ergebnis.letzter() != null
                        || ergebnis.teile().stream().anyMatch(teil -> teil.letzter() != null))
                .findFirst();
        return einer.isEmpty() ? Messages.KeineWerte : "";
    }
}
