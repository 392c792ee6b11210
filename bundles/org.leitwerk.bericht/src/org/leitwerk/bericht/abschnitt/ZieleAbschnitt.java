package org.leitwerk.bericht.abschnitt;

import java.util.ArrayList;
import java.util.List;
import org.leitwerk.bericht.anzeige.Namen;
import org.leitwerk.bericht.anzeige.Werte;
import org.leitwerk.bericht.anzeige.Worte;
import org.leitwerk.bericht.inhalt.Block;
import org.leitwerk.bericht.inhalt.Fakten;
import org.leitwerk.bericht.inhalt.Fehlanzeige;
import org.leitwerk.bericht.inhalt.Kapitel;
import org.leitwerk.bericht.inhalt.Karte;
import org.leitwerk.bericht.inhalt.Ueberschrift;
import org.leitwerk.bericht.inhalt.Zeile;
import org.leitwerk.regeln.Zielbaum;
import org.leitwerk.steuerung.Strategie;
import org.leitwerk.steuerung.Wirkungszusammenhang;
import org.leitwerk.steuerung.Ziel;
import org.leitwerk.steuerung.Zielstufe;
import org.leitwerk.steuerung.Zielsystem;

/** The goals as a tree: under the goal that contains them or from which they are derived. */
public final class ZieleAbschnitt implements Abschnitt {

    private final Zielkarte zielkarte = new Zielkarte();

    @Override
    public Kapitel kapitel(Plansicht sicht) {
        List<Block> bloecke = new ArrayList<>();
        sicht.alle(Zielsystem.class).forEach(system -> bloecke.addAll(zielsystem(system, sicht.namen())));
        List<Ziel> ziele = sicht.alle(Ziel.class);
        if (ziele.isEmpty()) {
            bloecke.add(
                    new Fehlanzeige("Der Plan enthält noch keine Ziele. Was soll sich für wen bis wann verändern?"));
        } else {
            bloecke.add(new Ueberschrift("Zielbaum"));
            Wertung wertung = new Wertung(sicht);
            Zielbaum.von(ziele)
                    .forEach(knoten -> bloecke.add(zielkarte.karte(knoten.ziel(), knoten.tiefe(), sicht, wertung)));
        }
        sicht.alle(Strategie.class).forEach(strategie -> bloecke.add(karte(strategie, sicht.namen())));
        bloecke.addAll(wirkungen(sicht));
        return new Kapitel("ziele", "Ziele", "Was soll erreicht werden, und wie hängen die Ziele zusammen?", bloecke);
    }

    private static List<Block> zielsystem(Zielsystem system, Namen namen) {
        Fakten.Sammler fakten = new Fakten.Sammler()
                .fakt("Handlungsfeld", namen.verweis(system.getHandlungsfeld()))
                .fakt(
                        "Haushaltsjahre",
                        Zeile.verbunden(
                                ", ",
                                system.getJahre().stream()
                                        .map(jahr -> Zeile.text(Werte.jahr(jahr)))
                                        .toList()));
        Bausteine karte =
                new Bausteine(system, namen, "Zielsystem").fakten(Grundfakten.zustaendigkeit(fakten, system, namen));
        List<Block> stufen = Elementtabelle.<Zielstufe>mitKopf("Zielstufen", "Stufe", namen)
                .zahl("Rang", stufe -> Werte.anzahl(stufe.getRang()))
                .liste(
                        "Steuerungsebene",
                        stufe -> stufe.getEbene().stream().map(Worte::von).toList())
                .text("Ausgestaltet", stufe -> stufe.isAusgestaltet() ? "ja" : "")
                .bloecke(system.getStufen());
        return List.of(karte.bloecke(stufen).fertig());
    }

    private static Karte karte(Strategie strategie, Namen namen) {
        Fakten.Sammler fakten = new Fakten.Sammler()
                .fakt("Zeitraum", Werte.zeitraum(strategie.getVon(), strategie.getBis()))
                .fakt("Handlungsfeld", namen.verweis(strategie.getHandlungsfeld()))
                .fakt("Ziele", namen.verweise(strategie.getZiele()))
                .fakt("Maßnahmen", namen.verweise(strategie.getMassnahmen()))
                .fakt("Dokumente", namen.verweise(strategie.getDokumente()));
        return new Bausteine(strategie, namen, "Strategie")
                .fakten(Grundfakten.zustaendigkeit(fakten, strategie, namen))
                .fertig();
    }

    private static List<Block> wirkungen(Plansicht sicht) {
        Namen namen = sicht.namen();
        return Elementtabelle.<Wirkungszusammenhang>mitKopf("Wirkungsannahmen", "Annahme", namen)
                .zeile("Ursache", wirkung -> namen.verweis(wirkung.getUrsache()))
                .zeile("Folge", wirkung -> namen.verweis(wirkung.getFolge()))
                .zeile(
                        "Einschätzung",
                        wirkung -> Zeile.untereinander(List.of(
                                Zeile.text(Worte.von(wirkung.getStatus())),
                                Zeile.text(Worte.von("Stärke", wirkung.getStaerke())),
                                Zeile.text(Worte.von("Vertrauen", wirkung.getVertrauen())),
                                Zeile.text(Worte.von("beeinflussbar", wirkung.getBeeinflussbarkeit())))))
                .zeile(
                        "Hinweise",
                        wirkung -> Zeile.untereinander(List.of(
                                mit("Evidenz: ", wirkung.getEvidenz()),
                                mit("Zeitverzug: ", wirkung.getVerzug()),
                                mit("Störgrößen: ", String.join(", ", wirkung.getStoergroessen())))))
                .bloecke(sicht.alle(Wirkungszusammenhang.class));
    }

    private static Zeile mit(String wovon, String text) {
        return Werte.text(text).isEmpty() ? Zeile.LEER : Zeile.text(wovon + text.strip());
    }
}
