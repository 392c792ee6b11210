package org.leitwerk.schaubild.auswertung;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.leitwerk.controlling.verlauf.Verlaufspunkt;
import org.leitwerk.controlling.verlauf.Verlaufszeile;
import org.leitwerk.schaubild.Bildkopf;
import org.leitwerk.schaubild.Schaubild;
import org.leitwerk.schaubild.bilder.Statusverlauf;

/** Pictures of how states went over the years. */
public final class Verlaufsbilder {

    private Verlaufsbilder() {}

    /**
     * A table of signs, the years as columns.
     *
     * @param titel heading
     * @param tage the days of the course; the last one is the reference day
     * @param zeilen goals or indicators
     * @param breite width in pixels
     */
    public static Schaubild zeichne(String titel, List<LocalDate> tage, List<Verlaufszeile> zeilen, double breite) {
        List<Statusverlauf.Zeile> bildzeilen = new ArrayList<>();
        for (Verlaufszeile zeile : zeilen) {
            bildzeilen.add(new Statusverlauf.Zeile(
                    zeile.element().titel(),
                    zeile.punkte().stream().map(Verlaufsbilder::stufe).toList()));
        }
        Bildkopf kopf = new Bildkopf(
                titel,
                "Heutiger Plan, bewertet mit den damals bekannten Werten, jeweils zum Jahresende und zum Stichtag",
                "");
        return Statusverlauf.zeichne(
                kopf, tage.stream().map(tag -> String.valueOf(tag.getYear())).toList(), bildzeilen, breite);
    }

    private static Statusverlauf.Stufe stufe(Verlaufspunkt punkt) {
        return new Statusverlauf.Stufe(
                punkt.anzeige().wort(),
                punkt.anzeige().schriftzeichen(),
                punkt.anzeige().ton());
    }
}
