package org.leitwerk.diagramm.abgleich;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.leitwerk.diagramm.ausdruck.Ausdruck;
import org.leitwerk.diagramm.ausdruck.Umgebung;
import org.leitwerk.diagramm.sicht.Farbe;
import org.leitwerk.diagramm.spezifikation.Merkmale;

/**
 * One attribute of a style at run time and where its value comes from in the description: a colour reference, an
 * expression for a number, or an attribute of the same name. A customised value takes the place of the described one.
 */
final class Stilfeld {

    /** Attributes at run time that are computed by an expression or stand under another name in the description. */
    private static final Map<String, String> QUELLEN = Map.of(
            "EdgeStyle.size", "sizeComputationExpression",
            "BracketEdgeStyle.size", "sizeComputationExpression",
            "EdgeStyle.centered", "endsCentering",
            "BracketEdgeStyle.centered", "endsCentering",
            "Lozenge.width", "widthComputationExpression",
            "Lozenge.height", "heightComputationExpression",
            "Ellipse.horizontalDiameter", "horizontalDiameterComputationExpression",
            "Ellipse.verticalDiameter", "verticalDiameterComputationExpression");

    private final String name;
    private final String quelle;
    private final Object vorgabe;
    private final boolean farbfeld;
    private final boolean zahlfeld;
    private final Farbrechner farbe;
    private final Ausdruck zahl;
    private final Object fest;

    Stilfeld(String klasse, EAttribute attribut, EObject beschreibung) {
        name = attribut.getName();
        quelle = name.equals("borderSize")
                ? "borderSizeComputationExpression"
                : QUELLEN.getOrDefault(klasse + "." + name, name);
        farbfeld = attribut.getEAttributeType().getName().equals("RGBValues");
        zahlfeld = quelle.endsWith("Expression");
        vorgabe = vorgabe(attribut, farbfeld);
        EObject farbbeschreibung = farbfeld ? Merkmale.eins(beschreibung, quelle) : null;
        farbe = farbbeschreibung == null ? null : Farbrechner.von(farbbeschreibung);
        zahl = zahlfeld ? Ausdruck.von(Merkmale.text(beschreibung, quelle)) : null;
        fest = farbfeld || zahlfeld ? null : festerWert(beschreibung);
    }

    private Object festerWert(EObject beschreibung) {
        EStructuralFeature merkmal = beschreibung.eClass().getEStructuralFeature(quelle);
        return merkmal == null ? vorgabe : einfach(beschreibung.eGet(merkmal));
    }

    private static Object vorgabe(EAttribute attribut, boolean farbfeld) {
        if (attribut.isMany()) {
            return List.of();
        }
        if (!farbfeld) {
            return einfach(attribut.getDefaultValue());
        }
        String[] teile = String.valueOf(attribut.getDefaultValueLiteral()).split(",");
        return teile.length == 3
                ? new Farbe(Integer.parseInt(teile[0]), Integer.parseInt(teile[1]), Integer.parseInt(teile[2]))
                : Farbe.SCHWARZ;
    }

    /** Literals of enumerations as their name, lists as lists of names. */
    static Object einfach(Object wert) {
        if (wert instanceof Enumerator literal) {
            return literal.getLiteral();
        }
        if (wert instanceof List<?> liste) {
            // Sirius keeps label formats in the order of the enumeration
            List<Object> sortiert = new ArrayList<>(liste);
            sortiert.sort(Comparator.comparingInt(element -> element instanceof Enumerator e ? e.getValue() : 0));
            List<String> texte = new ArrayList<>();
            sortiert.forEach(element -> texte.add(String.valueOf(einfach(element))));
            return List.copyOf(texte);
        }
        return wert;
    }

    /** Name of the attribute at run time. */
    String name() {
        return name;
    }

    /** Whether the value is the same for all elements unless it is customised. */
    boolean fest() {
        return farbfeld ? farbe == null || farbe.fest() : !zahlfeld || zahl.konstant();
    }

    /** The value for a view; the customised values are looked up by the name in the description. */
    Object wert(Umgebung umgebung, Map<String, Object> angepasst) {
        Object ersatz = angepasst.isEmpty() ? null : angepasst.get(quelle);
        if (farbfeld) {
            Farbrechner rechner = ersatz instanceof EObject neu ? Farbrechner.von(neu) : farbe;
            return rechner == null ? vorgabe : rechner.farbe(umgebung);
        }
        if (zahlfeld) {
            Ausdruck ausdruck = ersatz instanceof String text ? Ausdruck.von(text) : zahl;
            return Auswertung.zahl(ausdruck, umgebung, name.equals("size") ? 1 : 0);
        }
        Object wert = ersatz == null ? fest : ersatz;
        return name.equals("labelSize") && wert instanceof Integer zahlwert ? Math.max(zahlwert, 1) : wert;
    }
}
