package org.leitwerk.schaubild.bilder;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.leitwerk.schaubild.Bildkopf;
import org.leitwerk.schaubild.Schaubild;
import org.leitwerk.schaubild.Tafel;
import org.leitwerk.schaubild.Zahlenform;
import org.leitwerk.schaubild.malwerk.Grundbild;
import org.leitwerk.schaubild.malwerk.Palette;

/** How many strengths, weaknesses, chances and risks an analysis names. */
public final class Swotbild {

    private Swotbild() {}

    /**
     * Draws the counts.
     *
     * @param breite width in pixels
     */
    public static Schaubild zeichne(
            Bildkopf kopf, int staerken, int schwaechen, int chancen, int risiken, double breite) {
        String[] namen = {"Stärken", "Schwächen", "Chancen", "Risiken"};
        int[] anzahlen = {staerken, schwaechen, chancen, risiken};
        Zahlenform form = new Zahlenform("", 0);
        List<Balkenzeile> zeilen = new ArrayList<>();
        List<List<Object>> tafel = new ArrayList<>();
        for (int i = 0; i < namen.length; i++) {
            BigDecimal anzahl = BigDecimal.valueOf(anzahlen[i]);
            String text = form.zahl(anzahl);
            zeilen.add(Balkenzeile.mit(namen[i], anzahl, Palette.teil(i), text, namen[i] + ": " + text));
            tafel.add(Arrays.asList(namen[i], anzahlen[i]));
        }
        Grundbild bild = new Balkenbild(kopf, breite, zeilen).zeichne();
        String satz =
                staerken + " Stärken, " + schwaechen + " Schwächen, " + chancen + " Chancen, " + risiken + " Risiken.";
        return new Schaubild(bild.szene(satz), new Tafel(kopf.titel(), List.of("Art", "Anzahl"), tafel));
    }
}
