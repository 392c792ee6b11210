package org.leitwerk.diagramm.schrift;

import static org.leitwerk.diagramm.schrift.Schrifttabellen.u16;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** How much closer two glyphs stand than their widths say: table {@code kern}, format 0, in units of the font. */
final class Unterschneidung {

    private final int[] paare;
    private final short[] werte;
    private final int[] anfaenge;

    Unterschneidung(Schrifttabellen tabellen) {
        ByteBuffer kern = tabellen.hat("kern") ? tabellen.tabelle("kern") : ByteBuffer.allocate(4);
        int ort = 4;
        for (int i = 0; i < u16(kern, 2); i++) {
            int deckung = u16(kern, ort + 4);
            if (deckung >> 8 == 0 && (deckung & 7) == 1) {
                int anzahl = u16(kern, ort + 6);
                paare = new int[anzahl];
                werte = new short[anzahl];
                for (int j = 0; j < anzahl; j++) {
                    int eintrag = ort + 14 + 6 * j;
                    paare[j] = kern.getInt(eintrag);
                    werte[j] = kern.getShort(eintrag + 4);
                }
                anfaenge = anfaenge(paare);
                return;
            }
            ort += u16(kern, ort + 2);
        }
        paare = new int[0];
        werte = new short[0];
        anfaenge = anfaenge(paare);
    }

    /** Where the pairs of each left glyph begin; one more number for the end of the last. */
    private static int[] anfaenge(int[] paare) {
        int glyphen = paare.length == 0 ? 0 : (paare[paare.length - 1] >>> 16) + 1;
        int[] anfaenge = new int[glyphen + 1];
        for (int paar : paare) {
            anfaenge[(paar >>> 16) + 1]++;
        }
        for (int i = 1; i <= glyphen; i++) {
            anfaenge[i] += anfaenge[i - 1];
        }
        return anfaenge;
    }

    /** The correction between two glyphs, mostly negative; 0: none. The font keeps its pairs sorted. */
    int zwischen(int links, int rechts) {
        if (links >= anfaenge.length - 1) {
            return 0;
        }
        int stelle = Arrays.binarySearch(paare, anfaenge[links], anfaenge[links + 1], links << 16 | rechts);
        return stelle < 0 ? 0 : werte[stelle];
    }
}
