package org.leitwerk.daten.zuordnung;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.leitwerk.daten.Datenmeldung;
import org.leitwerk.daten.Meldungsart;
import org.leitwerk.daten.Meldungsstufe;
import org.leitwerk.daten.reihe.Fehlgrund;
import org.leitwerk.daten.reihe.Herkunft;
import org.leitwerk.daten.reihe.Wert;
import org.leitwerk.daten.tabelle.Tabelle;
import org.leitwerk.daten.tabelle.Zeile;
import org.leitwerk.daten.zahl.Dezimalregel;
import org.leitwerk.daten.zahl.Fehlzeichen;
import org.leitwerk.daten.zahl.Schreibweise;
import org.leitwerk.daten.zahl.Zahltext;
import org.leitwerk.steuerung.werte.Zahlwert;
import org.leitwerk.steuerung.werte.Zeitangabe;

/** Reads the values of the value columns and their numbers of cases. */
final class Wertleser {

    private final Tabelle tabelle;
    private final Leseauftrag auftrag;
    private final Dezimalregel regel;
    private final boolean gemischt;
    private final Consumer<Datenmeldung> meldungen;

    private int entschiedene;
    private int ersteEntschiedene;
    private String beispiel = "";

    Wertleser(Tabelle tabelle, Leseauftrag auftrag, List<Integer> spalten, Consumer<Datenmeldung> meldungen) {
        this.tabelle = tabelle;
        this.auftrag = auftrag;
        this.meldungen = meldungen;
        Dezimalkunde kunde = Dezimalkunde.von(tabelle);
        Schreibweise angabe = auftrag.zuordnung().dezimal();
        regel = angabe == Schreibweise.KEINE ? kunde.regel(spalten) : Dezimalregel.angegeben(angabe);
        gemischt = angabe == Schreibweise.KEINE && kunde.gemischt(spalten);
        if (gemischt) {
            melde(
                    0,
                    Meldungsstufe.WARNUNG,
                    Meldungsart.MEHRDEUTIG,
                    tabelle.spalten().get(spalten.get(0)),
                    "In der Spalte stehen Zahlen mit Dezimalkomma und solche mit Dezimalpunkt.",
                    "Die Datei einheitlich schreiben, oder im Plan 'dezimal komma' oder 'dezimal punkt' angeben.");
        }
        for (int spalte : spalten) {
            Einheitenvergleich.widerspruch(tabelle.spalten().get(spalte), auftrag.einheit())
                    .ifPresent(einheit -> melde(
                            tabelle.kopfzeile(),
                            Meldungsstufe.WARNUNG,
                            Meldungsart.EINHEIT,
                            tabelle.spalten().get(spalte),
                            "Die Überschrift nennt die Einheit '" + einheit + "', der Indikator hat die Einheit '"
                                    + auftrag.einheit() + "'.",
                            "Prüfen, ob es die richtige Spalte ist, oder die Einheit des Indikators berichtigen."));
        }
    }

    /** The value of a cell; null if it is none, which has then been reported. */
    Wert lies(Zeile zeile, int spalte, Zeitangabe zeit, int fallzahlspalte, Herkunft herkunft) {
        Object zelle = zeile.zelle(spalte);
        BigDecimal zahl = null;
        Fehlgrund grund = Fehlgrund.KEINER;
        if (zelle instanceof BigDecimal fertig) {
            zahl = fertig;
        } else if (zelle instanceof String text) {
            Optional<Fehlgrund> fehlt = Fehlzeichen.lies(text);
            if (fehlt.isPresent()) {
                grund = fehlt.get();
            } else {
                zahl = zahl(zeile, spalte, text);
            }
        } else {
            meldeZelle(
                    zeile,
                    spalte,
                    zelle instanceof Zeile.Zellfehler fehler
                            ? fehler.grund()
                            : "'" + zeile.text(spalte) + "' ist ein Datum und keine Zahl.");
        }
        if (zahl == null && grund == Fehlgrund.KEINER) {
            return null;
        }
        Integer fallzahl = fallzahl(zeile, fallzahlspalte);
        return new Wert(zeit, zahl, grund, false, fallzahl, false, "", herkunft);
    }

    private BigDecimal zahl(Zeile zeile, int spalte, String text) {
        Zahltext zahltext = Zahltext.von(text);
        if (!Einheitenvergleich.gleich(zahltext.einheit(), auftrag.einheit())) {
            melde(
                    zeile.nummer(),
                    Meldungsstufe.WARNUNG,
                    Meldungsart.EINHEIT,
                    tabelle.spalten().get(spalte),
                    "Hinter der Zahl steht '" + zahltext.einheit() + "', der Indikator hat die Einheit '"
                            + auftrag.einheit() + "'.",
                    "Den Wert in die Einheit des Indikators umrechnen oder die Einheit in der Datei löschen. "
                            + "Der Wert wird nicht übernommen.");
            return null;
        }
        Optional<BigDecimal> zahl = regel.wert(zahltext);
        if (zahl.isEmpty()) {
            meldeUnlesbar(zeile, spalte, text.strip(), zahltext);
        } else if (zahltext.schreibweise() == Schreibweise.MEHRDEUTIG && regel.quelle() != Dezimalregel.Quelle.ANGABE) {
            if (entschiedene++ == 0) {
                ersteEntschiedene = zeile.nummer();
                beispiel = "'" + text.strip() + "' als " + Zahlwert.anzeige(zahl.get());
            }
        }
        return zahl.orElse(null);
    }

    private void meldeUnlesbar(Zeile zeile, int spalte, String text, Zahltext zahltext) {
        String name = tabelle.spalten().get(spalte);
        if (zahltext.schreibweise() == Schreibweise.MEHRDEUTIG) {
            melde(
                    zeile.nummer(),
                    Meldungsstufe.WARNUNG,
                    Meldungsart.MEHRDEUTIG,
                    name,
                    "'" + text + "' lässt sich zweifach lesen, als "
                            + Zahlwert.anzeige(zahltext.wert(Schreibweise.KOMMA).orElseThrow()) + " und als "
                            + Zahlwert.anzeige(zahltext.wert(Schreibweise.PUNKT).orElseThrow())
                            + (gemischt
                                    ? "; die anderen Werte widersprechen sich."
                                    : "; die anderen Werte der Datei sagen nichts dazu."),
                    "Im Plan 'dezimal komma' oder 'dezimal punkt' angeben. Der Wert wird nicht übernommen.");
        } else if (zahltext.schreibweise() != Schreibweise.KEINE) {
            melde(
                    zeile.nummer(),
                    Meldungsstufe.WARNUNG,
                    Meldungsart.ZAHL,
                    name,
                    "'" + text + "' passt nicht zur Angabe 'dezimal "
                            + (regel.dezimal() == Schreibweise.KOMMA ? "komma" : "punkt") + "' im Plan.",
                    "Den Wert in der Datei oder die Angabe im Plan berichtigen. Der Wert wird nicht übernommen.");
        } else {
            meldeZelle(zeile, spalte, "'" + kurz(text) + "' ist keine Zahl.");
        }
    }

    private void meldeZelle(Zeile zeile, int spalte, String text) {
        melde(
                zeile.nummer(),
                Meldungsstufe.WARNUNG,
                Meldungsart.ZAHL,
                tabelle.spalten().get(spalte),
                text,
                "Den Wert in der Datei berichtigen; für fehlende Werte steht -, ., x, / oder nichts. "
                        + "Der Wert wird nicht übernommen.");
    }

    private Integer fallzahl(Zeile zeile, int spalte) {
        if (spalte < 0) {
            return null;
        }
        Object zelle = zeile.zelle(spalte);
        BigDecimal zahl = null;
        if (zelle instanceof BigDecimal fertig) {
            zahl = fertig;
        } else if (zelle instanceof String text) {
            if (Fehlzeichen.lies(text).isPresent()) {
                return null;
            }
            Zahltext zahltext = Zahltext.von(text);
            // Cases are whole: "1.234" can only be more than a thousand.
            boolean tausend = zahltext.schreibweise() == Schreibweise.MEHRDEUTIG
                    && zahltext.ziffern().indexOf('.') > 0;
            zahl = zahltext.wert(tausend ? Schreibweise.KOMMA : Schreibweise.PUNKT)
                    .or(() -> zahltext.wert(Schreibweise.KOMMA))
                    .orElse(null);
        }
        if (zahl != null && zahl.signum() >= 0 && zahl.stripTrailingZeros().scale() <= 0 && zahl.precision() < 10) {
            return zahl.intValueExact();
        }
        melde(
                zeile.nummer(),
                Meldungsstufe.WARNUNG,
                Meldungsart.FALLZAHL,
                tabelle.spalten().get(spalte),
                "'" + kurz(zeile.text(spalte)) + "' ist keine Fallzahl.",
                "Eine ganze Zahl ab 0 eintragen. Der Wert gilt, seine Fallzahl als unbekannt.");
        return null;
    }

    private static String kurz(String text) {
        String einzeilig = text.replaceAll("\\s+", " ");
        return einzeilig.length() > 40 ? einzeilig.substring(0, 39) + "…" : einzeilig;
    }

    /** Says once how the ambiguous values were read, and why. */
    void meldeEntschiedene() {
        if (entschiedene > 0) {
            melde(
                    ersteEntschiedene,
                    Meldungsstufe.HINWEIS,
                    Meldungsart.MEHRDEUTIG,
                    "",
                    (entschiedene == 1 ? "Eine Zahl lässt" : entschiedene + " Zahlen lassen")
                            + " sich zweifach lesen; gelesen wurde " + beispiel + ", weil andere Werte der "
                            + (regel.quelle() == Dezimalregel.Quelle.SPALTE ? "Spalte" : "Datei") + " ein Dezimal"
                            + (regel.dezimal() == Schreibweise.KOMMA ? "komma" : "punkt") + " haben.",
                    "Wenn das nicht stimmt, im Plan 'dezimal komma' oder 'dezimal punkt' angeben.");
        }
    }

    private void melde(int zeile, Meldungsstufe stufe, Meldungsart art, String spalte, String text, String rat) {
        meldungen.accept(new Datenmeldung(stufe, art, auftrag.datei(), zeile, spalte, text, rat));
    }
}
