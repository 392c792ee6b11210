package org.leitwerk.diagramm.ui.teil;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.leitwerk.diagramm.dienst.Abbildungsangaben;
import org.leitwerk.diagramm.dienst.Diagrammbild;
import org.leitwerk.diagramm.dienst.Elementangaben;
import org.leitwerk.diagramm.szene.Linie;
import org.leitwerk.diagramm.szene.Szenenelement;

/** A picture with what edit parts look up in it. Immutable. */
public final class Bildmodell {

    private static final String UNBEKANNT = "?";

    private final Diagrammbild bild;
    private final Map<String, Szenenelement> elemente = new HashMap<>();
    private final List<String> kaesten = new ArrayList<>();
    private final List<String> linien = new ArrayList<>();
    private final Map<String, List<String>> ausgehende = new HashMap<>();
    private final Map<String, List<String>> eingehende = new HashMap<>();
    private final Set<String> behaelter = new HashSet<>();

    /**
     * Looks into a picture.
     *
     * @param bild the picture
     */
    public Bildmodell(Diagrammbild bild) {
        this.bild = bild;
        for (Szenenelement element : bild.szene().elemente()) {
            elemente.put(element.id(), element);
            if (!(element instanceof Linie)) {
                kaesten.add(element.id());
            }
        }
        for (Szenenelement element : bild.szene().elemente()) {
            // a line whose end is not in the picture cannot be shown
            if (element instanceof Linie linie
                    && elemente.containsKey(linie.von())
                    && elemente.containsKey(linie.nach())) {
                linien.add(linie.id());
                ausgehende.computeIfAbsent(linie.von(), id -> new ArrayList<>()).add(linie.id());
                eingehende
                        .computeIfAbsent(linie.nach(), id -> new ArrayList<>())
                        .add(linie.id());
                merkeAussen(linie.von());
                merkeAussen(linie.nach());
            }
        }
    }

    /** The picture. */
    public Diagrammbild bild() {
        return bild;
    }

    /**
     * What is drawn of an element.
     *
     * @param id its id
     * @return null if it is not drawn
     */
    public Szenenelement element(String id) {
        return elemente.get(id);
    }

    /**
     * What can be done with an element.
     *
     * @param id its id
     * @return empty if it cannot be selected
     */
    public Optional<Elementangaben> angaben(String id) {
        return Optional.ofNullable(bild.elemente().get(id));
    }

    /**
     * The kind of an element.
     *
     * @param id its id; null for the diagram
     * @return name of its mapping; that of the diagram for null; a name that no mapping has if it is not there
     */
    public String abbildung(String id) {
        return id == null
                ? Abbildungsangaben.DIAGRAMM
                : angaben(id).map(Elementangaben::abbildung).orElse(UNBEKANNT);
    }

    /** Ids of boxes and decorations in paint order. */
    List<String> kaesten() {
        return kaesten;
    }

    /** Ids of the lines in paint order. */
    public List<String> linien() {
        return linien;
    }

    /**
     * The lines that begin at an element.
     *
     * @param id its id
     */
    public List<String> ausgehende(String id) {
        return ausgehende.getOrDefault(id, List.of());
    }

    /**
     * The lines that end at an element.
     *
     * @param id its id
     */
    public List<String> eingehende(String id) {
        return eingehende.getOrDefault(id, List.of());
    }

    private void merkeAussen(String id) {
        for (String aussen = eltern(id); aussen != null && behaelter.add(aussen); ) {
            aussen = eltern(aussen);
        }
    }

    /** Whether lines begin or end inside a box, so that they must be drawn above it. */
    boolean istBehaelter(String id) {
        return behaelter.contains(id);
    }

    /**
     * Whether an element lies in another one, at any depth.
     *
     * @param id the inner one
     * @param aussen the outer one
     */
    public boolean liegtIn(String id, String aussen) {
        String eltern = eltern(id);
        while (eltern != null && !eltern.equals(aussen)) {
            eltern = eltern(eltern);
        }
        return eltern != null;
    }

    /**
     * The box in which an element lies.
     *
     * @param id its id
     * @return null for the diagram
     */
    public String eltern(String id) {
        Szenenelement element = elemente.get(id);
        return element == null || element.angaben().eltern().isEmpty()
                ? null
                : element.angaben().eltern();
    }
}
