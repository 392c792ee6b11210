package org.leitwerk.diagramm.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.steuerung.beschriftung.Beschriftung;
import org.leitwerk.steuerung.beschriftung.Wertanzeige;

/**
 * What elements of a diagram are compared by in a table: state, level, field, term, weight and the like, as far as one
 * of them has such a feature. A snapshot.
 *
 * @param merkmale the columns in their order
 * @param werte by address of the element and name of the feature: the value as people read it, empty if unset; no entry
 *     where the class of the element has no such feature
 */
public record Merkmaltafel(List<Merkmal> merkmale, Map<URI, Map<String, String>> werte) {

    /** A table without columns. */
    public static final Merkmaltafel LEER = new Merkmaltafel(List.of(), Map.of());

    /** The features that may become columns, in this order; named by what they are called in several classes. */
    private static final List<String> NAMEN = List.of(
            "status",
            "feld",
            "quadrant",
            "ebene",
            "stufe",
            "gruppe",
            "art",
            "prioritaet",
            "gewicht",
            "staerke",
            "vertrauen",
            "anteil",
            "einfluss",
            "interesse",
            "haltung",
            "handlungsbedarf",
            "von",
            "ab",
            "bis",
            "datum",
            "verantwortlich");

    /**
     * A column.
     *
     * @param name name of the feature
     * @param titel the feature as people read it
     */
    public record Merkmal(String name, String titel) {}

    /** Keeps own copies. */
    public Merkmaltafel {
        merkmale = List.copyOf(merkmale);
        werte = Map.copyOf(werte);
    }

    /**
     * Reads the values; on the plan's thread.
     *
     * @param stand the plan
     * @param adressen addresses of elements; those that are not there are left out
     */
    public static Merkmaltafel von(Stand stand, Collection<URI> adressen) {
        Map<String, String> titel = new HashMap<>();
        Map<URI, Map<String, String>> werte = new HashMap<>();
        for (URI adresse : adressen) {
            EObject objekt = stand.element(adresse).orElse(null);
            if (objekt != null) {
                werte.computeIfAbsent(adresse, neu -> zeile(objekt, titel));
            }
        }
        List<Merkmal> merkmale = new ArrayList<>();
        for (String name : NAMEN) {
            if (titel.containsKey(name)) {
                merkmale.add(new Merkmal(name, titel.get(name)));
            }
        }
        return new Merkmaltafel(merkmale, werte);
    }

    private static Map<String, String> zeile(EObject objekt, Map<String, String> titel) {
        Map<String, String> zeile = new LinkedHashMap<>();
        for (String name : NAMEN) {
            EStructuralFeature merkmal = objekt.eClass().getEStructuralFeature(name);
            if (merkmal != null) {
                titel.computeIfAbsent(name, neu -> Beschriftung.merkmal(merkmal));
                zeile.put(name, objekt.eIsSet(merkmal) ? Wertanzeige.von(merkmal, objekt.eGet(merkmal)) : "");
            }
        }
        return zeile;
    }

    /**
     * A value.
     *
     * @param adresse the element; null for none
     * @param merkmal name of the feature
     * @return null if the element has no such feature
     */
    public String wert(URI adresse, String merkmal) {
        return adresse == null ? null : werte.getOrDefault(adresse, Map.of()).get(merkmal);
    }
}
