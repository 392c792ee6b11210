package org.leitwerk.diagramm.schrift;

import static org.leitwerk.diagramm.schrift.Schrifttabellen.u16;

import java.nio.ByteBuffer;
import org.leitwerk.diagramm.szene.Schrift;

/**
 * Measures text with the tables of a font: advance widths ({@code hmtx}) and pairs ({@code kern}). Exact to the font;
 * screens that place letters at whole pixels may differ by 4 %. Immutable.
 */
public final class Schriftmass {

    /** Characters of this many first code points are looked up once. */
    private static final int HAEUFIG = 0x180;

    private final int geviert;
    private final int oberlaenge;
    private final int unterlaenge;
    private final int versalhoehe;
    private final int[] breiten;
    private final Zeichentafel zeichentafel;
    private final Unterschneidung unterschneidung;
    private final int[] haeufige = new int[HAEUFIG];

    Schriftmass(Schrifttabellen tabellen) {
        geviert = u16(tabellen.tabelle("head"), 18);
        ByteBuffer hhea = tabellen.tabelle("hhea");
        oberlaenge = hhea.getShort(4);
        unterlaenge = -hhea.getShort(6);
        ByteBuffer os2 = tabellen.tabelle("OS/2");
        versalhoehe = u16(os2, 0) >= 2 ? os2.getShort(88) : geviert * 7 / 10;
        breiten = breiten(tabellen, u16(hhea, 34));
        zeichentafel = new Zeichentafel(tabellen);
        unterschneidung = new Unterschneidung(tabellen);
        for (int i = 0; i < HAEUFIG; i++) {
            haeufige[i] = zeichentafel.glyphe(i);
        }
    }

    /** The measures of the cut. */
    public static Schriftmass von(Schrift schrift) {
        return Schriftdatei.von(schrift).mass();
    }

    /** The width of a text in a cut and size, in pixels. */
    public static double breite(String text, Schrift schrift) {
        return von(schrift).breite(text) * schrift.groesse();
    }

    /** The distance of two baselines in pixels: a third more than the letters are high, rounded to whole pixels. */
    public static double zeilenhoehe(Schrift schrift) {
        return Math.round(schrift.groesse() * 1.36);
    }

    /** The distance from the upper edge of a line (as high as {@link #zeilenhoehe}) to its baseline, in pixels. */
    public static double grundlinie(Schrift schrift) {
        Schriftmass mass = von(schrift);
        double buchstaben = (mass.oberlaenge + mass.unterlaenge) * schrift.groesse() / mass.geviert;
        return (zeilenhoehe(schrift) - buchstaben) / 2 + mass.oberlaenge * schrift.groesse() / mass.geviert;
    }

    /** The height of capital letters as a share of the size of the font. */
    public double versalhoehe() {
        return (double) versalhoehe / geviert;
    }

    /**
     * The width of a text as a multiple of the size of the font. A character the font does not have counts as wide as
     * it is high: whatever font shows it instead will hardly need more.
     */
    public double breite(String text) {
        long summe = 0;
        int vorige = -1;
        for (int i = 0; i < text.length(); ) {
            int zeichen = text.codePointAt(i);
            i += Character.charCount(zeichen);
            int glyphe = glyphe(zeichen);
            if (glyphe == 0) {
                summe += istOhneBreite(zeichen) ? 0 : geviert;
                vorige = -1;
                continue;
            }
            summe += breiten[Math.min(glyphe, breiten.length - 1)];
            if (vorige >= 0) {
                summe += unterschneidung.zwischen(vorige, glyphe);
            }
            vorige = glyphe;
        }
        return (double) summe / geviert;
    }

    /** The correction between two characters as a share of the size of the font, mostly negative; 0: none. */
    public double unterschneidung(int links, int rechts) {
        return (double) unterschneidung.zwischen(glyphe(links), glyphe(rechts)) / geviert;
    }

    /** Whether the font can show a character (code point). */
    public boolean hat(int zeichen) {
        return glyphe(zeichen) != 0;
    }

    private int glyphe(int zeichen) {
        return zeichen < HAEUFIG ? haeufige[zeichen] : zeichentafel.glyphe(zeichen);
    }

    private static boolean istOhneBreite(int zeichen) {
        int art = Character.getType(zeichen);
        return art == Character.NON_SPACING_MARK || art == Character.FORMAT || art == Character.CONTROL;
    }

    /** Of {@code hmtx} the first numbers of each pair; glyphs behind the last pair are as wide as it. */
    private static int[] breiten(Schrifttabellen tabellen, int anzahl) {
        ByteBuffer hmtx = tabellen.tabelle("hmtx");
        int[] ergebnis = new int[anzahl];
        for (int i = 0; i < anzahl; i++) {
            ergebnis[i] = u16(hmtx, 4 * i);
        }
        return ergebnis;
    }
}
