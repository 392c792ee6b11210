package org.leitwerk.diagramm.szene;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A finished picture.
 *
 * @param titel its heading in German
 * @param beschreibung one or two German sentences on what it shows and how much; for people who do not see it
 * @param flaeche the rectangle around everything in it including a margin; title and legend included, if they are part
 * @param hintergrund colour behind everything
 * @param elemente what it consists of, in the order of painting: a parent before its children
 * @param legende what its signs mean
 */
public record Szene(
        String titel,
        String beschreibung,
        Rahmen flaeche,
        Farbe hintergrund,
        List<Szenenelement> elemente,
        Legende legende) {

    /** Keeps own copies. */
    public Szene {
        elemente = List.copyOf(elemente);
    }

    /** All elements by their ids, in the order of painting; computed anew at each call. */
    public Map<String, Szenenelement> nachId() {
        Map<String, Szenenelement> karte = new LinkedHashMap<>(elemente.size() * 2);
        elemente.forEach(element -> karte.put(element.id(), element));
        return karte;
    }

    /** Whether it shows no element of the model. */
    public boolean istLeer() {
        return elemente.stream().allMatch(element -> element instanceof Schmuck || element instanceof Freiform);
    }
}
