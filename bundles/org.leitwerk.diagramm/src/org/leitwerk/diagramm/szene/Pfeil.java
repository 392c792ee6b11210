package org.leitwerk.diagramm.szene;

/** The decoration of an end of a line; {@link Pfeilform} gives its points. */
public enum Pfeil {
    /** None. */
    KEINER,
    /** Two strokes; the tip is at the end. */
    OFFEN,
    /** Triangle filled with the background; the tip is at the end. */
    GESCHLOSSEN,
    /** Triangle filled with the colour of the line; the tip is at the end. */
    GEFUELLT,
    /** Two strokes; the tip points away from the end. */
    OFFEN_EINWAERTS,
    /** Triangle filled with the background; the tip points away from the end. */
    GESCHLOSSEN_EINWAERTS,
    /** Triangle filled with the colour of the line; the tip points away from the end. */
    GEFUELLT_EINWAERTS,
    /** Lozenge filled with the background. */
    RAUTE,
    /** Lozenge filled with the colour of the line. */
    RAUTE_GEFUELLT,
    /** Lozenge filled with the background, before it two strokes. */
    RAUTE_MIT_PFEIL,
    /** Lozenge filled with the colour of the line, before it two strokes. */
    RAUTE_GEFUELLT_MIT_PFEIL,
    /** Small disc filled with the colour of the line. */
    PUNKT,
    /** Small disc filled with the background. */
    KREIS
}
