package org.leitwerk.diagramm.bild;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.leitwerk.diagramm.szene.Szenenelement;

/**
 * What the last picture consisted of, together with what it was built from. What is built from the same again is the
 * same object: that is quick, and whoever shows the picture sees by identity what to draw anew.
 */
final class Bestand {

    private record Eintrag(Object grundlage, Szenenelement element) {}

    private record Messung(Object grundlage, Kastenmass mass) {}

    private Map<String, Eintrag> alte = Map.of();
    private Map<String, Eintrag> neue = new HashMap<>();
    private Map<String, Messung> alteMasse = Map.of();
    private Map<String, Messung> neueMasse = new HashMap<>();

    /** Begins the next picture: what is not asked for during it is forgotten. */
    void beginne() {
        alte = neue;
        alteMasse = neueMasse;
        neue = new HashMap<>(alte.size() * 2);
        neueMasse = new HashMap<>(alteMasse.size() * 2);
    }

    /**
     * An element of the picture.
     *
     * @param id its id
     * @param grundlage all it depends on, comparable by {@code equals}
     * @param bau builds it
     */
    <T extends Szenenelement> T element(String id, Object grundlage, Class<T> art, Supplier<T> bau) {
        Eintrag alter = alte.get(id);
        if (alter != null
                && art.isInstance(alter.element())
                && alter.grundlage().equals(grundlage)) {
            neue.put(id, alter);
            return art.cast(alter.element());
        }
        T gebaut = bau.get();
        T gilt = alter != null && Objects.equals(alter.element(), gebaut) ? art.cast(alter.element()) : gebaut;
        neue.put(id, new Eintrag(grundlage, gilt));
        return gilt;
    }

    /** The size of a box, measured when what it depends on is not the same as last time. */
    Kastenmass mass(String id, Object grundlage, Supplier<Kastenmass> messung) {
        Messung alteMessung = alteMasse.get(id);
        Messung gilt = alteMessung != null && alteMessung.grundlage().equals(grundlage)
                ? alteMessung
                : new Messung(grundlage, messung.get());
        neueMasse.put(id, gilt);
        return gilt.mass();
    }
}
