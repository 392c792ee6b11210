package org.leitwerk.dsl.aenderung;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
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
        // Each line is indented once, at the end: in a deep tree indenting again at every level would take minutes.
        List<Zeile> alle = new ArrayList<>();
        schreibe(element, 0, alle);
        return alle.stream().map(zeile -> zeile.text(zeilen.stufe())).collect(Collectors.joining("\n"));
    }

    private void schreibe(EObject element, int stufe, List<Zeile> alle) {
        String reise = vorhandener.apply(element);
        if (reise != null) {
            fuege(reise, stufe, alle);
            return;
        }
        Elementregel regel = werkzeug.grammatik().element(element.eClass());
        if (regel == null) {
            throw new Aenderungsfehler(Benennung.von(element) + " ist kein Element, das für sich stehen kann.");
        }
        fuege(Zwischenraum.verbinde(werkzeug.kopf(element, regel, stand)), stufe, alle);
        int letzte = alle.size() - 1;
        for (Satzart art : regel.saetze()) {
            saetze(element, art, stufe + 1, alle);
        }
        if (alle.size() > letzte + 1) {
            alle.set(
                    letzte, new Zeile(alle.get(letzte).stufe(), alle.get(letzte).inhalt() + " {"));
            alle.add(new Zeile(stufe, "}"));
        }
    }

    private static void fuege(String text, int stufe, List<Zeile> alle) {
        for (String zeile : text.split("\n", -1)) {
            alle.add(new Zeile(stufe, zeile));
        }
    }

    private void saetze(EObject element, Satzart art, int stufe, List<Zeile> alle) {
        Map<String, List<Object>> werte = new LinkedHashMap<>();
        for (String name : art.merkmale()) {
            EStructuralFeature merkmal = element.eClass().getEStructuralFeature(name);
            List<Object> w = stand.werte(element, merkmal);
            if (art.kind()) {
                w.forEach(kind -> schreibe((EObject) kind, stufe, alle));
            } else if (merkmal.isMany() && art.einzeln()) {
                w.forEach(wert -> satz(element, art, Map.of(name, List.of(wert)), stufe, alle));
            } else if (!w.isEmpty()) {
                werte.put(name, w);
            }
        }
        if (!werte.isEmpty()) {
            satz(element, art, werte, stufe, alle);
        }
    }

    private void satz(EObject element, Satzart art, Map<String, List<Object>> werte, int stufe, List<Zeile> alle) {
        for (String satz : werkzeug.zeilen(element, art, werte, stand)) {
            fuege(zeilen.mitStufen(satz), stufe, alle);
        }
    }

    /** A line and how deep it stands; blank lines are not indented. */
    private record Zeile(int stufe, String inhalt) {

        String text(String einzug) {
            return stufe == 0 ? inhalt : inhalt.isBlank() ? "" : einzug.repeat(stufe) + inhalt;
        }
    }
}
