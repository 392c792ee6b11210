package org.leitwerk.diagramm.abgleich;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.leitwerk.diagramm.ausdruck.Ausdruck;
import org.leitwerk.diagramm.ausdruck.Ausdrucksfehler;
import org.leitwerk.diagramm.ausdruck.Umgebung;
import org.leitwerk.diagramm.sicht.Diagramm;
import org.leitwerk.diagramm.spezifikation.Ebene;
import org.leitwerk.diagramm.spezifikation.Merkmale;

/**
 * The style customisations of the layers that are on: where a condition holds for a view, a feature of a style
 * description reads as another value. The value of an attribute is an expression; for an attribute that is itself an
 * expression its result is that expression. A value that does not fit the attribute changes nothing, as in Sirius.
 */
final class Stilanpassungen {

    private record Anpassung(Ausdruck bedingung, EObject merkmal) {}

    private final List<Anpassung> fuerAlle = new ArrayList<>();
    private final Map<EObject, List<Anpassung>> nachStil = new IdentityHashMap<>();

    Stilanpassungen(Diagramm diagramm) {
        for (Ebene ebene : diagramm.art().ebenen()) {
            if (diagramm.aktiv(ebene)) {
                ebene.anpassungen().forEach(this::nimm);
            }
        }
    }

    private void nimm(EObject gruppe) {
        String merkmale = Merkmale.ist(gruppe, "VSMElementCustomization") ? "featureCustomizations" : "reuse";
        for (EObject merkmal : Merkmale.alle(gruppe, merkmale)) {
            // one that is used again keeps the condition of the place where it is written
            Ausdruck bedingung = Ausdruck.von(Merkmale.text(merkmal.eContainer(), "predicateExpression"));
            Anpassung anpassung = new Anpassung(bedingung, merkmal);
            if (Merkmale.wahr(merkmal, "applyOnAll")) {
                fuerAlle.add(anpassung);
                continue;
            }
            boolean eigene = merkmale.equals("featureCustomizations");
            for (EObject stil : Merkmale.alle(eigene ? merkmal : gruppe, "appliedOn")) {
                nachStil.computeIfAbsent(stil, neu -> new ArrayList<>()).add(anpassung);
            }
        }
    }

    /** Whether no layer customises anything. */
    boolean leer() {
        return fuerAlle.isEmpty() && nachStil.isEmpty();
    }

    /** The values that take the place of described ones, by feature name; none for most views. */
    Map<String, Object> fuer(EObject stil, Umgebung umgebung) {
        List<Anpassung> eigene = nachStil.getOrDefault(stil, List.of());
        if (eigene.isEmpty() && fuerAlle.isEmpty()) {
            return Map.of();
        }
        Map<String, Object> werte = new HashMap<>();
        eigene.forEach(anpassung -> wende(anpassung, stil, umgebung, werte));
        fuerAlle.forEach(anpassung -> wende(anpassung, stil, umgebung, werte));
        return werte;
    }

    private static void wende(Anpassung anpassung, EObject stil, Umgebung umgebung, Map<String, Object> werte) {
        if (!Auswertung.gilt(anpassung.bedingung(), umgebung, false)) {
            return;
        }
        EObject merkmal = anpassung.merkmal();
        if (Merkmale.ist(merkmal, "EReferenceCustomization")) {
            EObject ziel = Merkmale.eins(merkmal, "value");
            if (ziel != null) {
                werte.put(Merkmale.text(merkmal, "referenceName"), ziel);
            }
            return;
        }
        String name = Merkmale.text(merkmal, "attributeName");
        if (stil.eClass().getEStructuralFeature(name) instanceof EAttribute attribut) {
            Object wert = passend(attribut, Ausdruck.von(Merkmale.text(merkmal, "value")), umgebung);
            if (wert != null) {
                werte.put(name, wert);
            }
        }
    }

    private static Object passend(EAttribute attribut, Ausdruck ausdruck, Umgebung umgebung) {
        Object wert;
        try {
            wert = ausdruck.wert(umgebung);
        } catch (Ausdrucksfehler fehler) {
            return null;
        }
        EDataType typ = attribut.getEAttributeType();
        if (typ instanceof EEnum aufzaehlung) {
            String name = wert instanceof Enumerator literal ? literal.getLiteral() : String.valueOf(wert);
            EEnumLiteral literal = aufzaehlung.getEEnumLiteralByLiteral(name);
            if (literal == null) {
                return null;
            }
            return attribut.isMany() ? List.of(literal.getLiteral()) : literal.getLiteral();
        }
        if (wert instanceof String text && typ.getInstanceClass() != String.class) {
            try {
                return EcoreUtil.createFromString(typ, text);
            } catch (RuntimeException unpassend) {
                return null;
            }
        }
        return typ.isInstance(wert) ? wert : null;
    }
}
