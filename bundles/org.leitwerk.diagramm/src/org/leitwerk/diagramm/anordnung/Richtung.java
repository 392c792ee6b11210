package org.leitwerk.diagramm.anordnung;

import java.util.Locale;

/**
 * Where edges lead to. Layouts and routers think top-down; this turns and mirrors what they see, so that one algorithm
 * serves all four directions.
 */
enum Richtung {
    /** Top-down. */
    AB,
    /** Bottom-up. */
    AUF,
    /** From left to right. */
    RECHTS,
    /** From right to left. */
    LINKS;

    private static final String ELK = "org.eclipse.elk.direction";

    /** The direction a diagram asks for. */
    static Richtung von(Vorgabe vorgabe) {
        String wert = vorgabe.werte()
                .getOrDefault(ELK, vorgabe.werte().getOrDefault("elk.direction", ""))
                .toUpperCase(Locale.ROOT);
        if (wert.isEmpty()) {
            wert = vorgabe.werte().getOrDefault(Vorgabe.RICHTUNG, "").toUpperCase(Locale.ROOT);
        }
        return switch (wert) {
            case "RIGHT", "LEFTTORIGHT" -> RECHTS;
            case "LEFT", "RIGHTTOLEFT" -> LINKS;
            case "UP", "BOTTOMTOTOP" -> AUF;
            case "DOWN", "TOPTOBOTTOM" -> AB;
            default -> Vorgabe.SPALTEN.equals(vorgabe.art()) ? RECHTS : AB;
        };
    }

    /** Whether the edges lead sideways. */
    boolean quer() {
        return this == RECHTS || this == LINKS;
    }

    /** As if the edges led down. */
    Flaeche hin(Flaeche f) {
        return switch (this) {
            case AB -> f;
            case AUF -> new Flaeche(f.x(), -f.unten(), f.breite(), f.hoehe());
            case RECHTS -> new Flaeche(f.y(), f.x(), f.hoehe(), f.breite());
            case LINKS -> new Flaeche(f.y(), -f.rechts(), f.hoehe(), f.breite());
        };
    }

    /** Back from {@link #hin(Flaeche)}. */
    Flaeche zurueck(Flaeche f) {
        return switch (this) {
            case AB -> f;
            case AUF -> new Flaeche(f.x(), -f.unten(), f.breite(), f.hoehe());
            case RECHTS -> new Flaeche(f.y(), f.x(), f.hoehe(), f.breite());
            case LINKS -> new Flaeche(-f.unten(), f.x(), f.hoehe(), f.breite());
        };
    }

    /** Back from the turned picture. */
    Ort zurueck(Ort o) {
        return switch (this) {
            case AB -> o;
            case AUF -> new Ort(o.x(), -o.y());
            case RECHTS -> new Ort(o.y(), o.x());
            case LINKS -> new Ort(-o.y(), o.x());
        };
    }
}
