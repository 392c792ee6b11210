package org.leitwerk.diagramm.bild;

import java.util.Locale;
import java.util.Map;
import org.leitwerk.diagramm.sicht.Behaeltersicht;
import org.leitwerk.diagramm.sicht.Flaechensicht;
import org.leitwerk.diagramm.sicht.Listenelement;
import org.leitwerk.diagramm.sicht.Stil;
import org.leitwerk.diagramm.spezifikation.Stilbeschreibung;
import org.leitwerk.diagramm.szene.Aussehen;
import org.leitwerk.diagramm.szene.Farbe;
import org.leitwerk.diagramm.szene.Form;
import org.leitwerk.diagramm.szene.Fuellung;
import org.leitwerk.diagramm.szene.Strich;

/**
 * How a box looks.
 *
 * @param aussehen outline, filling and border
 * @param text how its label looks
 * @param textAussen whether the label stands below the outline
 * @param bildpfad image that fills the box; empty: none
 */
record Kastenstil(Aussehen aussehen, Textstil text, boolean textAussen, String bildpfad) {

    private static final Stil OHNE = new Stil("Square", Map.of("labelPosition", "node"));

    /** Brighter than this an area without border would be lost on the white ground. */
    private static final double FAST_WEISS = 0.85;

    static Kastenstil von(Flaechensicht sicht) {
        Stil stil = sicht.stil() == null ? OHNE : sicht.stil();
        boolean aussen = !(sicht instanceof Behaeltersicht)
                && !(sicht instanceof Listenelement)
                && !stil.text("labelPosition").equals("node");
        Aussehen aussehen = sicht.stil() == null || sicht instanceof Listenelement ? Aussehen.KEINES : aussehen(stil);
        String bild = stil.klasse().equals("WorkspaceImage") ? stil.text("workspacePath") : "";
        boolean zuEng =
                aussehen.form() == Form.DREIECK || aussehen.form() == Form.PUNKT || aussehen.form() == Form.RING;
        return new Kastenstil(aussehen, Textstil.von(stil), aussen || zuEng, bild);
    }

    static Aussehen aussehen(Stil stil) {
        Form form = form(stil);
        Fuellung fuellung = fuellung(stil);
        Strich rand = Farben.rand(stil);
        boolean flach =
                stil.klasse().equals("FlatContainerStyle") || stil.klasse().equals("ShapeContainerStyle");
        if (rand.istLeer() && flach && fuellung.von().leuchtdichte() > FAST_WEISS) {
            rand = Strich.fest(1, Farbe.FEIN);
        }
        return new Aussehen(form, rundung(stil), fuellung, rand);
    }

    private static Form form(Stil stil) {
        return switch (stil.klasse()) {
            case "Ellipse" -> Form.ELLIPSE;
            case "Lozenge" -> Form.RAUTE;
            case "Note" -> Form.NOTIZ;
            case "Dot" -> Form.PUNKT;
            case "WorkspaceImage" -> Form.BILD;
            case "CustomStyle" -> Form.KEINE;
            case "BundledImage" ->
                switch (stil.text("shape").toLowerCase(Locale.ROOT)) {
                    case "triangle" -> Form.DREIECK;
                    case "dot" -> Form.PUNKT;
                    case "ring" -> Form.RING;
                    default -> Form.RECHTECK;
                };
            default -> Form.RECHTECK;
        };
    }

    private static Fuellung fuellung(Stil stil) {
        return switch (stil.klasse()) {
            case "FlatContainerStyle" ->
                new Fuellung(
                        Farben.von(stil, "backgroundColor", Farbe.WEISS),
                        Farben.von(stil, "foregroundColor", Farbe.WEISS),
                        stil.text("backgroundStyle").equals("GradientLeftToRight")
                                        || stil.text("backgroundStyle").isEmpty()
                                ? Fuellung.Verlauf.NACH_RECHTS
                                : Fuellung.Verlauf.NACH_UNTEN);
            case "ShapeContainerStyle", "Dot" -> Fuellung.einfarbig(Farben.von(stil, "backgroundColor", Farbe.WEISS));
            case "WorkspaceImage", "CustomStyle" -> Fuellung.KEINE;
            default -> Fuellung.einfarbig(Farben.von(stil, "color", Farbe.WEISS));
        };
    }

    /** Sirius keeps the arcs (diameters) in the description only; boxes of nodes are slightly rounded, as all ours. */
    private static double rundung(Stil stil) {
        Stilbeschreibung beschreibung = stil.beschreibung();
        boolean behaelter = stil.klasse().endsWith("ContainerStyle");
        if (!behaelter) {
            return stil.klasse().equals("Square") ? 4 : 0;
        }
        if (beschreibung == null || !beschreibung.attribut("roundedCorner").equals("true")) {
            return 0;
        }
        String weite = beschreibung.attribut("arcWidth");
        return weite.matches("\\d{1,3}") ? Integer.parseInt(weite) / 2.0 : 5;
    }
}
