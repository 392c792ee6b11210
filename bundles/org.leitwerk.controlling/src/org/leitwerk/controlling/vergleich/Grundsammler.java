package org.leitwerk.controlling.vergleich;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.emf.common.util.URI;
import org.leitwerk.controlling.Elementbezug;
import org.leitwerk.controlling.szenario.Annahmesatz;
import org.leitwerk.controlling.vergleich.Unterschied.Grund;

/** Finds out what two evaluations assume differently about an element. */
final class Grundsammler {

    private final Map<URI, List<Grund>> nachElement = new HashMap<>();

    Grundsammler(List<Annahmesatz> links, List<Annahmesatz> rechts) {
        for (Annahmesatz annahme : links) {
            if (annahme.element() != null && !rechts.contains(annahme)) {
                merke(annahme.element(), "Zuvor angenommen: " + annahme.satz());
            }
        }
        for (Annahmesatz annahme : rechts) {
            if (annahme.element() != null && !links.contains(annahme)) {
                merke(annahme.element(), "Angenommen: " + annahme.satz());
            }
        }
    }

    private void merke(Elementbezug element, String satz) {
        nachElement.computeIfAbsent(element.adresse(), neu -> new ArrayList<>()).add(new Grund(null, satz));
    }

    /** What is assumed about an element, to be added to. */
    List<Grund> zu(Elementbezug element) {
        return new ArrayList<>(nachElement.getOrDefault(element.adresse(), List.of()));
    }

    /** Adds that something is another one, if it is. */
    static void wenn(List<Grund> gruende, String was, Object rechts, Object links) {
        if (!Objects.equals(rechts, links)) {
            gruende.add(new Grund(null, was + " " + wort(rechts) + " statt " + wort(links) + "."));
        }
    }

    private static String wort(Object wert) {
        String text = wert == null ? "" : wert.toString();
        return text.isEmpty() ? "nicht bekannt" : text;
    }
}
