package org.leitwerk.diagramm.lage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.leitwerk.diagramm.anordnung.Flaeche;
import org.leitwerk.diagramm.anordnung.Ort;

/** Writes what is kept of a diagram as text: sorted, one element a line, numbers rounded to tenths of a px. */
public final class Lagetext {

    private static final String KOPF =
            "# Lage eines Diagramms: Orte, Größen, Knicke. Wer die Datei löscht, verliert nur diese.\n";

    private final StringBuilder text = new StringBuilder(KOPF);

    private Lagetext() {}

    /**
     * The text of a diagram's file.
     *
     * @param lage what is kept
     * @return lines ending with a line feed
     */
    public static String von(Lage lage) {
        Lagetext ausgabe = new Lagetext();
        ausgabe.text.append("fassung 1\n");
        ausgabe.text.append("diagramm ").append(Wort.geschrieben(lage.art()));
        if (!lage.ziel().isEmpty()) {
            ausgabe.text.append(" ziel ").append(Wort.geschrieben(lage.ziel()));
        }
        ausgabe.text.append('\n');
        ausgabe.schalter("ebene", lage.ebenen());
        ausgabe.schalter("filter", lage.filter());
        lage.knoten().forEach(ausgabe::knoten);
        lage.kanten().forEach(ausgabe::kante);
        return ausgabe.text.toString();
    }

    private void schalter(String art, Map<String, Boolean> werte) {
        werte.forEach((name, an) ->
                text.append(art).append(' ').append(Wort.geschrieben(name)).append(an ? " an\n" : " aus\n"));
    }

    private void knoten(String id, Knotenlage lage) {
        text.append("knoten ").append(Wort.geschrieben(id));
        Flaeche flaeche = lage.flaeche();
        if (flaeche != null) {
            text.append(" ort ").append(punkt(flaeche.ort()));
            text.append(" groesse ").append(punkt(new Ort(flaeche.breite(), flaeche.hoehe())));
            if (lage.eltern() != null) {
                text.append(" in ").append(Wort.geschrieben(lage.eltern()));
            }
        }
        merkmal(lage.fest(), "fest");
        merkmal(lage.groesse(), "vonhand");
        merkmal(lage.verborgen(), "verborgen");
        merkmal(lage.eingeklappt(), "eingeklappt");
        text.append('\n');
    }

    private void kante(String id, Kantenlage lage) {
        text.append("kante ").append(Wort.geschrieben(id));
        if (!lage.punkte().isEmpty()) {
            text.append(" weg");
            for (Ort ort : lage.punkte()) {
                text.append(' ').append(punkt(ort));
            }
        }
        merkmal(lage.fest(), "fest");
        merkmal(lage.verborgen(), "verborgen");
        text.append('\n');
    }

    private void merkmal(boolean gilt, String wort) {
        if (gilt) {
            text.append(' ').append(wort);
        }
    }

    private static String punkt(Ort ort) {
        return zahl(ort.x()) + "," + zahl(ort.y());
    }

    private static String zahl(double wert) {
        BigDecimal gerundet = BigDecimal.valueOf(wert).setScale(1, RoundingMode.HALF_UP);
        return gerundet.signum() == 0 ? "0" : gerundet.stripTrailingZeros().toPlainString();
    }
}
