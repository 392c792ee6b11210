package org.leitwerk.schaubild.malwerk;

import org.leitwerk.diagramm.szene.Farbe;
import org.leitwerk.schaubild.malwerk.Musterfarbe.Muster;

/**
 * The few colours of charts, each with a meaning and with a pattern of its own, so that a print in black and white says
 * the same.
 */
public final class Palette {

    /** What was measured or spent. */
    public static final Farbe IST = Farbe.AKZENT;
    /** What is aimed at. */
    public static final Farbe ZIEL = Farbe.hex("#2e6b3a");
    /** What is expected. */
    public static final Farbe PROGNOSE = Farbe.hex("#8a5a00");
    /** What is compared with. */
    public static final Farbe VERGLEICH = Farbe.hex("#5b6770");
    /** What is bad. */
    public static final Farbe SCHLECHT = Farbe.hex("#b3261e");

    /** Measured: one colour, no pattern. */
    public static final Musterfarbe BALKEN = Musterfarbe.voll(Farbe.hex("#5d89bb"));
    /** Planned. */
    public static final Musterfarbe PLAN = new Musterfarbe(Farbe.hex("#eef2f7"), Muster.STEIGEND, IST);
    /** The range that is aimed at. */
    public static final Musterfarbe KORRIDOR =
            new Musterfarbe(Farbe.hex("#e9f2ea"), Muster.FALLEND, Farbe.hex("#b7d3bc"));
    /** Nothing is known or may be shown. */
    public static final Musterfarbe UNBEKANNT = new Musterfarbe(Farbe.WEISS, Muster.STEIGEND, Farbe.hex("#8d98a3"));

    private static final Musterfarbe[] FOLGE = {
        Musterfarbe.voll(Farbe.hex("#3d6ea5")),
        new Musterfarbe(Farbe.hex("#dbe6f2"), Muster.STEIGEND, Farbe.hex("#3d6ea5")),
        new Musterfarbe(Farbe.hex("#f3ead6"), Muster.FALLEND, Farbe.hex("#8a5a00")),
        Musterfarbe.voll(Farbe.hex("#b9c2cb")),
        new Musterfarbe(Farbe.hex("#e3efe5"), Muster.KREUZ, Farbe.hex("#2e6b3a")),
        new Musterfarbe(Farbe.hex("#f4f6f8"), Muster.SENKRECHT, Farbe.hex("#5b6770")),
        new Musterfarbe(Farbe.hex("#f0e3ef"), Muster.WAAGERECHT, Farbe.hex("#7a3d77")),
        new Musterfarbe(Farbe.hex("#ffffff"), Muster.STEIGEND_DICHT, Farbe.hex("#1d2733")),
    };

    private Palette() {}

    /** The look of one of several parts; after eight they repeat. */
    public static Musterfarbe teil(int nummer) {
        return FOLGE[nummer % FOLGE.length];
    }
}
