package org.leitwerk.diagramm.abgleich;

import java.util.Map;
import org.leitwerk.diagramm.ausdruck.Ausdruck;
import org.leitwerk.diagramm.ausdruck.Umgebung;
import org.leitwerk.diagramm.sicht.Behaeltersicht;
import org.leitwerk.diagramm.sicht.Flaechensicht;
import org.leitwerk.diagramm.sicht.Knoten;
import org.leitwerk.diagramm.sicht.Stil;
import org.leitwerk.diagramm.spezifikation.Stilbeschreibung;

/**
 * Sizes in units of 10 px as Sirius computes them: width and height of a style count only together, otherwise the
 * general size; nothing and negative numbers leave the size open.
 */
final class Groessenrechner {

    /** What a size expression counts as that fails. */
    private static final int VORGABE = 3;

    /** Says that an image shall have its own size. */
    private static final int BILDGROESSE = -1;

    private static final String BREITE = "widthComputationExpression";
    private static final String HOEHE = "heightComputationExpression";
    private static final String WAAGERECHT = "horizontalDiameterComputationExpression";
    private static final String SENKRECHT = "verticalDiameterComputationExpression";

    private final Ausdruck seite;
    private final Ausdruck breite;
    private final Ausdruck hoehe;

    Groessenrechner(Stilbeschreibung beschreibung) {
        seite = Ausdruck.von(beschreibung.attribut("sizeComputationExpression"));
        boolean ellipse = beschreibung.klasse().equals("EllipseNodeDescription");
        breite = Ausdruck.von(beschreibung.attribut(ellipse ? WAAGERECHT : BREITE));
        hoehe = Ausdruck.von(beschreibung.attribut(ellipse ? SENKRECHT : HOEHE));
    }

    /**
     * Sets the size of a view whose style has been computed; what an expression leaves open keeps the size there is.
     */
    void setze(Flaechensicht sicht, Stil stil, Umgebung umgebung, Map<String, Object> angepasst) {
        if (sicht instanceof Knoten) {
            setzeKnoten(sicht, stil, umgebung, angepasst);
        } else if (sicht instanceof Behaeltersicht) {
            sicht.setGroesse(
                    laenge(mass(angepasst, BREITE, breite), umgebung, sicht.breite()),
                    laenge(mass(angepasst, HOEHE, hoehe), umgebung, sicht.hoehe()));
        }
    }

    private void setzeKnoten(Flaechensicht sicht, Stil stil, Umgebung umgebung, Map<String, Object> angepasst) {
        if (breite.leer() && hoehe.leer() && !stil.klasse().equals("Ellipse")) {
            int b = stil.zahl("width", 0);
            int h = stil.zahl("height", 0);
            if (b != 0 && h != 0) {
                sicht.setGroesse(b, h);
                return;
            }
        } else {
            boolean ellipse = stil.klasse().equals("Ellipse");
            int b = Auswertung.zahl(mass(angepasst, ellipse ? WAAGERECHT : BREITE, breite), umgebung, 0);
            int h = Auswertung.zahl(mass(angepasst, ellipse ? SENKRECHT : HOEHE, hoehe), umgebung, 0);
            if (b != 0 && h != 0) {
                sicht.setGroesse(b, h);
                return;
            }
        }
        Ausdruck ausdruck = mass(angepasst, "sizeComputationExpression", seite);
        if (stil.klasse().equals("WorkspaceImage") && Auswertung.zahl(ausdruck, umgebung, VORGABE) == BILDGROESSE) {
            sicht.setGroesse(BILDGROESSE, BILDGROESSE);
            return;
        }
        int beide = ausdruck.leer() ? -1 : Auswertung.zahl(ausdruck, umgebung, VORGABE);
        if (beide >= 0) {
            sicht.setGroesse(beide, beide);
        }
    }

    private static Ausdruck mass(Map<String, Object> angepasst, String merkmal, Ausdruck sonst) {
        return angepasst.get(merkmal) instanceof String neu ? Ausdruck.von(neu) : sonst;
    }

    /** A container's length: a new one only if it is positive, one that is there is replaced by any. */
    private static Integer laenge(Ausdruck ausdruck, Umgebung umgebung, Integer bisher) {
        int zahl = ausdruck.leer() ? -1 : Auswertung.zahl(ausdruck, umgebung, bisher == null ? -1 : bisher);
        return zahl > 0 || bisher != null ? Integer.valueOf(zahl) : null;
    }
}
