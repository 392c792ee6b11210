package org.leitwerk.diagramm.bild;

import org.leitwerk.diagramm.szene.Pfeil;

/** Sirius' decorations of edges; an input arrow points to the end it is at. */
final class Pfeile {

    private Pfeile() {}

    static Pfeil von(String name) {
        return switch (name) {
            case "InputArrow" -> Pfeil.OFFEN;
            case "OutputArrow" -> Pfeil.OFFEN_EINWAERTS;
            case "InputClosedArrow" -> Pfeil.GESCHLOSSEN;
            case "OutputClosedArrow" -> Pfeil.GESCHLOSSEN_EINWAERTS;
            case "InputFillClosedArrow" -> Pfeil.GEFUELLT;
            case "OutputFillClosedArrow" -> Pfeil.GEFUELLT_EINWAERTS;
            case "Diamond", "DiamondWithDot" -> Pfeil.RAUTE;
            case "FillDiamond", "FillDiamondWithDot" -> Pfeil.RAUTE_GEFUELLT;
            case "InputArrowWithDiamond", "InputArrowWithDiamondAndDot" -> Pfeil.RAUTE_MIT_PFEIL;
            case "InputArrowWithFillDiamond", "InputArrowWithFillDiamondAndDot" -> Pfeil.RAUTE_GEFUELLT_MIT_PFEIL;
            case "CirclePlus" -> Pfeil.KREIS;
            case "Dot", "InputArrowWithDot" -> Pfeil.PUNKT;
            default -> Pfeil.KEINER;
        };
    }
}
