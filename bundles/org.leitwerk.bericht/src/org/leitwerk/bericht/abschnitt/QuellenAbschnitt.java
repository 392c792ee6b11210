package org.leitwerk.bericht.abschnitt;

import java.util.ArrayList;
import java.util.List;
import org.leitwerk.bericht.anzeige.Namen;
import org.leitwerk.bericht.anzeige.Werte;
import org.leitwerk.bericht.anzeige.Worte;
import org.leitwerk.bericht.inhalt.Block;
import org.leitwerk.bericht.inhalt.Fehlanzeige;
import org.leitwerk.bericht.inhalt.Kapitel;
import org.leitwerk.bericht.inhalt.Tabelle;
import org.leitwerk.bericht.inhalt.Zeile;
import org.leitwerk.steuerung.Datenquelle;
import org.leitwerk.steuerung.Dokumentverweis;
import org.leitwerk.steuerung.Rechtsgrundlage;

/** Documents, data sources and legal bases the plan stands on. */
public final class QuellenAbschnitt implements Abschnitt {

    @Override
    public Kapitel kapitel(Plansicht sicht) {
        List<Block> bloecke = new ArrayList<>(dokumente(sicht));
        bloecke.addAll(datenquellen(sicht));
        bloecke.addAll(rechtsgrundlagen(sicht));
        if (bloecke.isEmpty()) {
            bloecke.add(new Fehlanzeige("Der Plan nennt noch keine Quellen. Woher stammen seine Aussagen und Zahlen?"));
        }
        return new Kapitel("quellen", "Quellen und Rechtsgrundlagen", "Worauf stützt sich der Plan?", bloecke);
    }

    private static List<Block> dokumente(Plansicht sicht) {
        Namen namen = sicht.namen();
        Tabelle.Sammler tabelle =
                Tabelle.mit("Dokumente", "Dokument", "Art", "Datum", "Aktenzeichen", "Verfasser", "Datei", "Adresse");
        for (Dokumentverweis dokument : sicht.alle(Dokumentverweis.class)) {
            tabelle.reihe(
                    namen.anker(dokument),
                    Tabellenkopf.von(dokument),
                    Zeile.text(Worte.von(dokument.getArt())),
                    Zeile.text(Werte.zeit(dokument.getDatum())),
                    Zeile.text(dokument.getAktenzeichen()),
                    Namen.liste(dokument.getVerfasser()),
                    Zeile.text(dokument.getDatei()),
                    Zeile.text(dokument.getAdresse()));
        }
        return tabelle.bloecke();
    }

    private static List<Block> datenquellen(Plansicht sicht) {
        Namen namen = sicht.namen();
        Tabelle.Sammler tabelle = Tabelle.mit(
                "Datenquellen",
                "Datenquelle",
                "Halter",
                "Art",
                "Verfahren",
                "Rhythmus",
                "Raumebene",
                "Seit",
                "Endet",
                "Hinweise");
        for (Datenquelle quelle : sicht.alle(Datenquelle.class)) {
            tabelle.reihe(
                    namen.anker(quelle),
                    Tabellenkopf.von(quelle),
                    namen.verweis(quelle.getHalter()),
                    Zeile.text(Worte.von(quelle.getDatenart())),
                    Zeile.text(quelle.getVerfahren()),
                    Zeile.text(Werte.rhythmus(quelle.getRhythmus())),
                    Zeile.text(Worte.von(quelle.getRaumebene())),
                    Zeile.text(Werte.zeit(quelle.getSeit())),
                    Zeile.text(Werte.zeit(quelle.getEndet())),
                    hinweise(quelle));
        }
        return tabelle.bloecke();
    }

    private static Zeile hinweise(Datenquelle quelle) {
        List<String> hinweise = new ArrayList<>();
        if (!Werte.text(quelle.getLizenz()).isEmpty()) {
            hinweise.add("Lizenz " + quelle.getLizenz());
        }
        if (quelle.getSperrfrist() != null) {
            hinweise.add("gesperrt bis " + Werte.datum(quelle.getSperrfrist()));
        }
        if (quelle.getMindestfallzahl() != null) {
            hinweise.add("Mindestfallzahl " + Werte.anzahl(quelle.getMindestfallzahl()));
        }
        if (quelle.isVollerhebung()) {
            hinweise.add("Vollerhebung");
        }
        if (quelle.isEinzeldaten()) {
            hinweise.add("Einzeldaten");
        }
        if (quelle.isSensibel()) {
            hinweise.add("sensibel");
        }
        return Namen.liste(hinweise);
    }

    private static List<Block> rechtsgrundlagen(Plansicht sicht) {
        Namen namen = sicht.namen();
        Tabelle.Sammler tabelle = Tabelle.mit(
                "Rechtsgrundlagen", "Rechtsgrundlage", "Norm", "Verbindlichkeit", "Aufgabentyp", "Wortlaut");
        for (Rechtsgrundlage grundlage : sicht.alle(Rechtsgrundlage.class)) {
            tabelle.reihe(
                    namen.anker(grundlage),
                    Tabellenkopf.von(grundlage),
                    Zeile.text(grundlage.getNorm()),
                    Zeile.text(Worte.von(grundlage.getVerbindlichkeit())),
                    Zeile.text(Worte.von(grundlage.getAufgabentyp())),
                    Zeile.langtext(grundlage.getWortlaut()));
        }
        return tabelle.bloecke();
    }
}
