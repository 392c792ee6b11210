package org.leitwerk.bericht.abschnitt;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.leitwerk.bericht.anzeige.Werte;
import org.leitwerk.bericht.inhalt.Aufzaehlung;
import org.leitwerk.bericht.inhalt.Block;
import org.leitwerk.bericht.inhalt.Tabelle;
import org.leitwerk.bericht.inhalt.Zeile;
import org.leitwerk.controlling.Analyseergebnis;
import org.leitwerk.controlling.Elementbezug;
import org.leitwerk.controlling.analyse.Abcergebnis;
import org.leitwerk.controlling.analyse.Nutzwertergebnis;
import org.leitwerk.controlling.analyse.Portfolioergebnis;
import org.leitwerk.controlling.analyse.Sroiergebnis;
import org.leitwerk.controlling.analyse.Wirkungsbeitragsergebnis;
import org.leitwerk.controlling.satz.Satz;

/** What an analysis leads to, as a table with ranks and shares, and what is missing in it. */
final class Analyseergebnistabelle {

    private Analyseergebnistabelle() {}

    static List<Block> von(Analyseergebnis ergebnis) {
        Tabelle.Sammler tabelle = tabelle(ergebnis);
        List<Block> bloecke = new ArrayList<>(tabelle == null ? List.of() : tabelle.bloecke());
        if (!ergebnis.hinweise().isEmpty()) {
            bloecke.add(new Aufzaehlung(
                    "Zu beachten", ergebnis.hinweise().stream().map(Zeile::text).toList()));
        }
        return bloecke;
    }

    /** A strengths-and-weaknesses analysis has no table: its findings stand on its card. */
    private static Tabelle.Sammler tabelle(Analyseergebnis ergebnis) {
        if (ergebnis instanceof Abcergebnis abc) {
            return abc(abc);
        } else if (ergebnis instanceof Nutzwertergebnis nutzwert) {
            return nutzwert(nutzwert);
        } else if (ergebnis instanceof Portfolioergebnis portfolio) {
            return portfolio(portfolio);
        } else if (ergebnis instanceof Sroiergebnis sroi) {
            return sroi(sroi);
        }
        return ergebnis instanceof Wirkungsbeitragsergebnis beitrag ? beitrag(beitrag) : null;
    }

    private static Tabelle.Sammler abc(Abcergebnis abc) {
        Tabelle.Sammler tabelle =
                Tabelle.mit("Ergebnis", "#Rang", "Objekt", "#Wert", "#Anteil", "#Anteil bis hier", "Klasse");
        abc.zeilen()
                .forEach(zeile -> tabelle.reihe(
                        "",
                        text(zeile.rang()),
                        text(zeile.element()),
                        zahl(zeile.wert()),
                        anteil(zeile.anteil()),
                        anteil(zeile.kumuliert()),
                        Zeile.text(zeile.klasse().name())));
        return tabelle;
    }

    private static Tabelle.Sammler nutzwert(Nutzwertergebnis nutzwert) {
        Tabelle.Sammler tabelle = Tabelle.mit("Ergebnis", "#Rang", "Alternative", "#Nutzwert", "#Ausschöpfung");
        nutzwert.alternativen()
                .forEach(zeile -> tabelle.reihe(
                        "",
                        text(zeile.rang()),
                        text(zeile.element()),
                        zahl(zeile.nutzwert()),
                        anteil(zeile.ausschoepfung())));
        return tabelle;
    }

    private static Tabelle.Sammler portfolio(Portfolioergebnis portfolio) {
        Tabelle.Sammler tabelle = Tabelle.mit(
                "Ergebnis",
                "Element",
                "#" + achse(portfolio.waagerecht(), "Waagerecht"),
                "#" + achse(portfolio.senkrecht(), "Senkrecht"),
                "Lage",
                "Stoßrichtung");
        portfolio
                .punkte()
                .forEach(punkt -> tabelle.reihe(
                        "",
                        text(punkt.element()),
                        zahl(punkt.x()),
                        zahl(punkt.y()),
                        Zeile.text(punkt.soll() ? "Soll" : "heute"),
                        Zeile.text(punkt.stossrichtung().wort())));
        return tabelle;
    }

    private static String achse(Portfolioergebnis.Achse achse, String sonst) {
        return achse.name().isEmpty() ? sonst : achse.name();
    }

    private static Tabelle.Sammler sroi(Sroiergebnis sroi) {
        Tabelle.Sammler tabelle = Tabelle.mit("Ergebnis", "Wirkung", "#Wert", "#Zurechnung", "#Anteiliger Wert");
        sroi.wirkungen()
                .forEach(wirkung -> tabelle.reihe(
                        "",
                        text(wirkung.element()),
                        geld(wirkung.wert()),
                        anteil(wirkung.zurechnung()),
                        geld(wirkung.anteiligerWert())));
        summe(tabelle, "Summe", geld(sroi.wert()));
        summe(tabelle, "Barwert", geld(sroi.barwert()));
        summe(tabelle, "Einsatz", geld(sroi.einsatz()));
        summe(tabelle, "Ertrag je Euro Einsatz", zahl(sroi.verhaeltnis()));
        return tabelle;
    }

    private static void summe(Tabelle.Sammler tabelle, String wort, Zeile wert) {
        if (!wert.leer()) {
            tabelle.reihe(new Tabelle.Reihe("", true, 0, List.of(Zeile.text(wort), Zeile.LEER, Zeile.LEER, wert)));
        }
    }

    private static Tabelle.Sammler beitrag(Wirkungsbeitragsergebnis beitrag) {
        Tabelle.Sammler tabelle =
                Tabelle.mit("Ergebnis", "#Rang", "Produkt oder Maßnahme", "#Beitrag", "#Kosten", "#Kosten je Punkt");
        beitrag.zeilen()
                .forEach(zeile -> tabelle.reihe(
                        "",
                        text(zeile.rang()),
                        text(zeile.element()),
                        zahl(zeile.beitrag()),
                        geld(zeile.ressourcen()),
                        geld(zeile.jePunkt())));
        return tabelle;
    }

    private static Zeile text(Elementbezug element) {
        return Zeile.text(element.titel());
    }

    private static Zeile text(int rang) {
        return rang == 0 ? Zeile.LEER : Zeile.text(Werte.anzahl(rang));
    }

    private static Zeile zahl(BigDecimal zahl) {
        return zahl == null ? Zeile.LEER : Zeile.text(Satz.zahl(zahl));
    }

    private static Zeile anteil(BigDecimal anteil) {
        return anteil == null ? Zeile.LEER : Zeile.text(Satz.anteil(anteil));
    }

    private static Zeile geld(BigDecimal betrag) {
        return betrag == null ? Zeile.LEER : Zeile.text(Satz.geld(betrag));
    }
}
