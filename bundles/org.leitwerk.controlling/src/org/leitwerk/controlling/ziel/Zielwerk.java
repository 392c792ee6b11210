package org.leitwerk.controlling.ziel;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.leitwerk.controlling.Auswertungsgang;
import org.leitwerk.controlling.Auswertungsmeldung;
import org.leitwerk.controlling.Begruendung;
import org.leitwerk.controlling.Elementbezug;
import org.leitwerk.controlling.Messungsergebnis;
import org.leitwerk.controlling.Status;
import org.leitwerk.controlling.Zielergebnis;
import org.leitwerk.controlling.satz.Satz;
import org.leitwerk.regeln.Ableitungen;
import org.leitwerk.steuerung.Messung;
import org.leitwerk.steuerung.Planelement;
import org.leitwerk.steuerung.Planung;
import org.leitwerk.steuerung.Verdichtung;
import org.leitwerk.steuerung.Ziel;

/**
 * Evaluates all goals of a plan, those without goals below them first. Linear in goals and derivations; goal trees may
 * be as deep as they like.
 */
public final class Zielwerk {

    private final Auswertungsgang gang;
    private final Ableitungen ableitungen;
    private final Teilsammler sammler;
    private final Handbewertungen bewertungen;
    private final Verdichtung vorgabe;
    private final Map<Ziel, Zielkern> kerne = new IdentityHashMap<>();
    private final Map<Ziel, Verdichter.Ergebnis> zahlen = new IdentityHashMap<>();
    private final List<Ziel> vonUnten = new ArrayList<>();

    private Zielwerk(Auswertungsgang gang, Function<Messung, Optional<Messungsergebnis>> messungen) {
        this.gang = gang;
        ableitungen = gang.stand().ableitungen();
        sammler = new Teilsammler(ableitungen, messungen, gang.annahmen());
        bewertungen = new Handbewertungen(gang.stand(), gang.stichtag());
        vorgabe = gang.stand().planung().map(Planung::getVerdichtung).orElse(Verdichtung.OFFEN);
    }

    /**
     * Evaluates the goals.
     *
     * @param gang plan, day, assumptions; takes messages on circles
     * @param messungen result of a goal's indicator
     * @param stand status of a measure or indicator that acts on goals; {@link Status#OHNE} if it has none
     * @return a result for each goal, in the order of the plan
     */
    public static List<Zielergebnis> werte(
            Auswertungsgang gang,
            Function<Messung, Optional<Messungsergebnis>> messungen,
            Function<Planelement, Status> stand) {
        Zielwerk werk = new Zielwerk(gang, messungen);
        List<Ziel> ziele = gang.stand().alle(Ziel.class);
        ziele.forEach(werk::rechne);
        ziele.forEach(werk::meldeKreis);
        return werk.ergebnisse(ziele, stand);
    }

    private void rechne(Ziel wurzel) {
        Deque<Ziel> weg = new ArrayDeque<>();
        Set<Ziel> besucht = Collections.newSetFromMap(new IdentityHashMap<>());
        weg.push(wurzel);
        while (!weg.isEmpty()) {
            Ziel ziel = weg.peek();
            if (kerne.containsKey(ziel)) {
                weg.pop();
            } else if (besucht.add(ziel)) {
                for (Ziel unterziel : ableitungen.unterziele(ziel)) {
                    if (!kerne.containsKey(unterziel) && !sammler.imKreis(ziel, unterziel)) {
                        weg.push(unterziel);
                    }
                }
            } else {
                weg.pop();
                fasse(ziel);
            }
        }
    }

    private void fasse(Ziel ziel) {
        List<Rohteil> teile = sammler.teile(ziel, kerne);
        Verdichtung art = art(ziel);
        Verdichter.Ergebnis ergebnis =
                Verdichter.fasse(art, teile.stream().map(Rohteil::wert).toList());
        kerne.put(
                ziel,
                new Zielkern(
                        Elementbezug.von(ziel),
                        art,
                        ergebnis.erfuellung(),
                        ergebnis.punkte(),
                        Statuspunkte.status(ergebnis.punkte()),
                        bewertung(ziel, ergebnis),
                        teile));
        zahlen.put(ziel, ergebnis);
        vonUnten.add(ziel);
    }

    /** What people have judged is the plan, not a scenario: there it holds only where nothing can be computed. */
    private Handbewertung bewertung(Ziel ziel, Verdichter.Ergebnis ergebnis) {
        return gang.szenario().isEmpty() || ergebnis.punkte() == null ? bewertungen.zu(ziel) : null;
    }

    private Verdichtung art(Ziel ziel) {
        Verdichtung art = ziel.getVerdichtung() == Verdichtung.OFFEN ? vorgabe : ziel.getVerdichtung();
        return art == Verdichtung.OFFEN ? Verdichtung.MITTEL : art;
    }

    private List<Zielergebnis> ergebnisse(List<Ziel> ziele, Function<Planelement, Status> stand) {
        Einfluesse einfluesse = new Einfluesse(
                gang.stand(),
                von -> von instanceof Ziel ziel && kerne.containsKey(ziel)
                        ? Statuspunkte.status(kerne.get(ziel).geltendePunkte())
                        : stand.apply(von));
        Map<Ziel, Zielergebnis> fertig = new IdentityHashMap<>();
        for (Ziel ziel : vonUnten) {
            List<Zielteil> teile = teile(ziel, fertig);
            fertig.put(ziel, Zielbegruendung.ergebnis(kerne.get(ziel), zahlen.get(ziel), teile, einfluesse.auf(ziel)));
        }
        return ziele.stream().map(fertig::get).toList();
    }

    private List<Zielteil> teile(Ziel ziel, Map<Ziel, Zielergebnis> fertig) {
        List<Rohteil> rohteile = kerne.get(ziel).teile();
        List<Zielteil> teile = new ArrayList<>(rohteile.size());
        for (int i = 0; i < rohteile.size(); i++) {
            Rohteil roh = rohteile.get(i);
            teile.add(mitAnteil(roh.teil(), zahlen.get(ziel).anteile().get(i), eigene(ziel, roh, fertig)));
        }
        return teile;
    }

    /**
     * The explanation of the part itself. A goal derived from several is told in full below the first of them only, so
     * that explanations stay as long as the plan.
     */
    private Begruendung eigene(Ziel ziel, Rohteil roh, Map<Ziel, Zielergebnis> fertig) {
        if (roh.messung() != null) {
            return roh.messung().begruendung();
        }
        if (roh.unterziel() == null) {
            return null;
        }
        Ziel erstes = ableitungen.oberziele(roh.unterziel()).get(0);
        Zielergebnis darunter = fertig.get(roh.unterziel());
        return erstes == ziel
                ? darunter.begruendung()
                : Begruendung.von(
                        "Näheres steht bei " + kerne.get(erstes).element().anzeige() + ".",
                        darunter.status(),
                        darunter.element(),
                        List.of());
    }

    private static Zielteil mitAnteil(Zielteil teil, Verdichter.Anteil anteil, Begruendung eigene) {
        Zielteil gewogen = teil.mit(anteil);
        return gewogen.mit(Zielbegruendung.teil(gewogen, eigene));
    }

    private void meldeKreis(Ziel ziel) {
        List<Ziel> kreis = ableitungen.kreis(ziel);
        if (!kreis.isEmpty() && kreis.get(0) == ziel) {
            List<String> namen = kreis.stream()
                    .map(glied -> Elementbezug.von(glied).anzeige())
                    .toList();
            String satz = kreis.size() == 1
                    ? "Das Ziel " + namen.get(0) + " leitet sich aus sich selbst ab; diese Ableitung zählt nicht."
                    : "Die Ziele " + Satz.liste(namen, 5)
                            + " leiten sich im Kreis voneinander ab; diese Ableitungen zählen nicht.";
            gang.meldungen()
                    .add(new Auswertungsmeldung(
                            Elementbezug.von(ziel),
                            satz,
                            "Eine der Ableitungen streichen, damit wieder klar ist, was oben steht."));
        }
    }
}
