package org.leitwerk.diagramm.schrift;

import static org.leitwerk.diagramm.schrift.Schrifttabellen.u16;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** How much closer two glyphs stand than their widths say: table {@code kern}, format 0, in units of the font. */
final class Unterschneidung {

    private final int[] paare;
    private final short[] werte;

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
                return;
            }
            ort += u16(kern, ort + 2);
        }
        paare = new int[0];
        werte = new short[0];
    }

    /** The correction between two glyphs, mostly negative; 0: none. The font keeps its pairs sorted. */
    int zwischen(int links, int rechts) {
        int stelle = Arrays.binarySearch(paare, links << 16 | rechts);
        return stelle < 0 ? 0 : werte[stelle];
    }
}
