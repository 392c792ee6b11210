package org.leitwerk.dsl.aenderung;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Writes a new element with its statements and nested elements, one a line. */
final class Elementtext {

    private final Schreibwerkzeug werkzeug;
    private final Zielstand stand;
    private final Function<EObject, String> vorhandener;
    private final Textzeilen zeilen;

    /**
     * A writer of new elements.
     *
     * @param werkzeug gets the pieces of the text
     * @param stand the planned state
     * @param vorhandener the text of an element that is in the plan already and moves into a new one; null for a new
     *     one
     * @param ort the text it will stand in, whose indentation it takes over
     */
    Elementtext(Schreibwerkzeug werkzeug, Zielstand stand, Function<EObject, String> vorhandener, Textzeilen ort) {
        this.werkzeug = werkzeug;
        this.stand = stand;
        this.vorhandener = vorhandener;
        this.zeilen = ort;
    }

    /** The lines of an element, separated by LF, not indented. */
    String von(EObject element) {
        String reise = vorhandener.apply(element);
        if (reise != null) {
            return reise;
        }
        Elementregel regel = werkzeug.grammatik().element(element.eClass());
        if (regel == null) {
            throw new Aenderungsfehler(Benennung.von(element) + " ist kein Element, das für sich stehen kann.");
        }
        List<String> inhalt = new ArrayList<>();
        for (Satzart art : regel.saetze()) {
            inhalt.addAll(saetze(element, art));
        }
        String kopf = Zwischenraum.verbinde(werkzeug.kopf(element, regel, stand));
        return inhalt.isEmpty() ? kopf : kopf + " {\n" + eingerueckt(inhalt) + "\n}";
    }

    private String eingerueckt(List<String> inhalt) {
        List<String> neu = new ArrayList<>();
        for (String absatz : inhalt) {
            for (String zeile : absatz.split("\n", -1)) {
                neu.add(zeile.isBlank() ? "" : zeilen.stufe() + zeile);
            }
        }
        return String.join("\n", neu);
    }

    private List<String> saetze(EObject element, Satzart art) {
        Map<String, List<Object>> werte = new LinkedHashMap<>();
        List<String> saetze = new ArrayList<>();
        for (String name : art.merkmale()) {
            EStructuralFeature merkmal = element.eClass().getEStructuralFeature(name);
            List<Object> w = stand.werte(element, merkmal);
            if (art.kind()) {
                w.forEach(kind -> saetze.add(von((EObject) kind)));
            } else if (merkmal.isMany() && art.einzeln()) {
                w.forEach(wert -> saetze.addAll(satz(element, art, Map.of(name, List.of(wert)))));
            } else if (!w.isEmpty()) {
                werte.put(name, w);
            }
        }
        if (!werte.isEmpty()) {
            saetze.addAll(satz(element, art, werte));
        }
        return saetze;
    }

    private List<String> satz(EObject element, Satzart art, Map<String, List<Object>> werte) {
        return werkzeug.zeilen(element, art, werte, stand).stream()
                .map(zeilen::mitStufen)
                .toList();
    }
}
