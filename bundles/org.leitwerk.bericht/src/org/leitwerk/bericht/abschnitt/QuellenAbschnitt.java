package org.leitwerk.bericht.abschnitt;

import java.util.ArrayList;
import java.util.List;
import org.leitwerk.bericht.anzeige.Namen;
import org.leitwerk.bericht.anzeige.Werte;
import org.leitwerk.bericht.inhalt.Block;
import org.leitwerk.bericht.inhalt.Fehlanzeige;
import org.leitwerk.bericht.inhalt.Kapitel;
import org.leitwerk.bericht.inhalt.Stueck;
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
        return Elementtabelle.<Dokumentverweis>mitKopf("Dokumente", "Dokument", namen)
                .wort("Art", Dokumentverweis::getArt)
                .text("Datum", dokument -> Werte.zeit(dokument.getDatum()))
                .text("Aktenzeichen", Dokumentverweis::getAktenzeichen)
                .liste("Verfasser", Dokumentverweis::getVerfasser)
                .zeile("Datei", dokument -> datei(dokument.getDatei()))
                .zeile("Adresse", dokument -> adresse(dokument.getAdresse()))
                .bloecke(sicht.alle(Dokumentverweis.class));
    }

    private static List<Block> datenquellen(Plansicht sicht) {
        Namen namen = sicht.namen();
        return Elementtabelle.<Datenquelle>mitKopf("Datenquellen", "Datenquelle", namen)
                .zeile("Halter", quelle -> namen.verweis(quelle.getHalter()))
                .wort("Art", Datenquelle::getDatenart)
                .text("Verfahren", Datenquelle::getVerfahren)
                .text("Rhythmus", quelle -> Werte.rhythmus(quelle.getRhythmus()))
                .wort("Raumebene", Datenquelle::getRaumebene)
                .text("Bestand", QuellenAbschnitt::bestand)
                .zeile("Hinweise", quelle -> hinweise(quelle))
                .bloecke(sicht.alle(Datenquelle.class));
    }

    private static Zeile datei(String name) {
        return Werte.text(name).isEmpty() ? Zeile.LEER : Zeile.aus(Stueck.datei(name.strip()));
    }

    private static Zeile adresse(String adresse) {
        return Werte.text(adresse).isEmpty() ? Zeile.LEER : Zeile.aus(Stueck.adresse(adresse.strip()));
    }

    /** Since when and until when a source has data. */
    private static String bestand(Datenquelle quelle) {
        String seit = Werte.zeit(quelle.getSeit());
        String endet = Werte.zeit(quelle.getEndet());
        if (endet.isEmpty()) {
            return seit.isEmpty() ? "" : "seit " + seit;
        }
        return seit.isEmpty() ? "bis " + endet : seit + " bis " + endet;
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
        return Elementtabelle.<Rechtsgrundlage>mitKopf("Rechtsgrundlagen", "Rechtsgrundlage", namen)
                .text("Norm", Rechtsgrundlage::getNorm)
                .wort("Verbindlichkeit", Rechtsgrundlage::getVerbindlichkeit)
                .wort("Aufgabentyp", Rechtsgrundlage::getAufgabentyp)
                .zeile("Wortlaut", grundlage -> Zeile.langtext(grundlage.getWortlaut()))
                .bloecke(sicht.alle(Rechtsgrundlage.class));
    }
}
