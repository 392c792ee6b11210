package org.leitwerk.diagramm.sicht;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.diagramm.spezifikation.Abbildung;
import org.leitwerk.diagramm.spezifikation.Diagrammart;
import org.leitwerk.diagramm.spezifikation.Ebene;
import org.leitwerk.diagramm.spezifikation.Filterbeschreibung;
import org.leitwerk.diagramm.spezifikation.Siriusmetamodell;

/**
 * A diagram: the views of one kind of diagram on one target, and what a person chose of it (layers, filters). It holds
 * what the synchroniser computed last; it does not follow the model by itself.
 */
public final class Diagramm extends Sichtobjekt {

    private final Diagrammart art;
    private EObject ziel;
    private String titel = "";
    private boolean synchron = true;
    private int nummern;
    private final List<Sicht> elemente = new ArrayList<>();
    private final Set<Ebene> aktiveEbenen = new LinkedHashSet<>();
    private final Set<Ebene> voruebergehendeEbenen = new LinkedHashSet<>();
    private final Set<Filterbeschreibung> aktiveFilter = new LinkedHashSet<>();
    private final Map<EObject, List<Sicht>> nachZiel = new IdentityHashMap<>();
    private Map<String, String> schmuck = Map.of();

    /** A diagram without views, with the layers and filters that are on from the start. */
    public Diagramm(Diagrammart art, EObject ziel) {
        super(Siriusmetamodell.das().laufzeitklasse("DSemanticDiagram"));
        this.art = art;
        this.ziel = ziel;
        for (Ebene ebene : art.ebenen()) {
            if (ebene.vonAnfangAktiv()) {
                (ebene.voruebergehend() ? voruebergehendeEbenen : aktiveEbenen).add(ebene);
            }
        }
        aktiveFilter.addAll(art.anfangsfilter());
    }

    /** What kind of diagram it is. */
    public Diagrammart art() {
        return art;
    }

    @Override
    public EObject ziel() {
        return ziel;
    }

    /** Lets the diagram stand for another object: the same element parsed anew. */
    public void setZiel(EObject ziel) {
        this.ziel = ziel;
    }

    @Override
    public Sichtobjekt eltern() {
        return null;
    }

    /** The title as the specification computes it; empty if it does not. */
    public String titel() {
        return titel;
    }

    /** Sets the title. */
    public void setTitel(String titel) {
        this.titel = titel;
    }

    /** Whether new elements of the model appear by themselves. */
    public boolean synchron() {
        return synchron;
    }

    /** Sets whether new elements of the model appear by themselves. */
    public void setSynchron(boolean synchron) {
        this.synchron = synchron;
    }

    /** The outermost views and all edges, in the order of Sirius; not to be changed. */
    public List<Sicht> elemente() {
        return Collections.unmodifiableList(elemente);
    }

    /** The list of the outermost views, for the synchroniser that orders it. */
    public List<Sicht> elementliste() {
        return elemente;
    }

    @Override
    public List<Sicht> inhalt() {
        return elemente();
    }

    /** Puts an outermost view or an edge behind those that are there. */
    public void addElement(Sicht sicht) {
        elemente.add(sicht);
        sicht.setEltern(this);
        melde(sicht);
    }

    /** Makes a view belong to a place without putting it into the place's list: the synchroniser orders that itself. */
    public void nimmAuf(Sicht sicht, Sichtobjekt ort) {
        sicht.setEltern(ort);
        melde(sicht);
    }

    /** Calls back for each view, outer ones before inner ones, border nodes before contents: the order of Sirius. */
    public void fuerAlle(Consumer<Sicht> verbraucher) {
        elemente.forEach(sicht -> besuche(sicht, verbraucher));
    }

    private static void besuche(Sicht sicht, Consumer<Sicht> verbraucher) {
        verbraucher.accept(sicht);
        sicht.inhalt().forEach(kind -> besuche(kind, verbraucher));
    }

    /** All views in the order of {@link #fuerAlle}, as a list of its own. */
    public List<Sicht> alle() {
        List<Sicht> alle = new ArrayList<>();
        fuerAlle(alle::add);
        return alle;
    }

    /** All edges in their order. */
    public List<Kante> kanten() {
        List<Kante> kanten = new ArrayList<>();
        for (Sicht sicht : elemente) {
            if (sicht instanceof Kante kante) {
                kanten.add(kante);
            }
        }
        return kanten;
    }

    /** The views of an element in the order of their creation; those of relations that start at it included. */
    public List<Sicht> sichten(EObject element) {
        return Collections.unmodifiableList(nachZiel.getOrDefault(element, List.of()));
    }

    /**
     * Takes a view out together with all views inside and all edges that start or end at one of them.
     *
     * @return the views taken out
     */
    public List<Sicht> entferne(Sicht sicht) {
        List<Sicht> weg = new ArrayList<>();
        nimm(sicht, weg, true);
        return weg;
    }

    private void nimm(Sicht sicht, List<Sicht> weg, boolean aussen) {
        weg.add(sicht);
        for (Sicht kind : new ArrayList<>(sicht.inhalt())) {
            nimm(kind, weg, false);
        }
        if (sicht instanceof Kantenziel ende) {
            new ArrayList<>(ende.ausgehend()).forEach(kante -> nimmKante(kante, weg));
            new ArrayList<>(ende.eingehend()).forEach(kante -> nimmKante(kante, weg));
        }
        if (sicht instanceof Kante kante) {
            kante.setVon(null);
            kante.setNach(null);
        }
        if (aussen) {
            if (sicht.eltern() instanceof Flaechensicht flaeche) {
                flaeche.entferne(sicht);
            } else {
                elemente.remove(sicht);
            }
            sicht.setEltern(null);
        }
        vergiss(sicht);
    }

    private void nimmKante(Kante kante, List<Sicht> weg) {
        if (kante.eltern() != null) {
            nimm(kante, weg, true);
        }
    }

    /** Moves a view to another object in the index of elements; use together with {@link Sicht#setZiel}. */
    public void binde(Sicht sicht, EObject neuesZiel) {
        vergiss(sicht);
        sicht.setZiel(neuesZiel);
        melde(sicht);
    }

    void melde(Sicht sicht) {
        if (sicht.ziel() != null) {
            nachZiel.computeIfAbsent(sicht.ziel(), neu -> new ArrayList<>(1)).add(sicht);
        }
    }

    private void vergiss(Sicht sicht) {
        List<Sicht> sichten = nachZiel.get(sicht.ziel());
        if (sichten != null) {
            sichten.remove(sicht);
            if (sichten.isEmpty()) {
                nachZiel.remove(sicht.ziel());
            }
        }
    }

    int naechsteNummer() {
        return ++nummern;
    }

    /** The layers that are shown, in the order in which they were switched on; may be changed, then refresh. */
    public Set<Ebene> aktiveEbenen() {
        return aktiveEbenen;
    }

    /** The transient layers that are on; may be changed. */
    public Set<Ebene> voruebergehendeEbenen() {
        return voruebergehendeEbenen;
    }

    /** Whether a layer is on. */
    public boolean aktiv(Ebene ebene) {
        return aktiveEbenen.contains(ebene) || voruebergehendeEbenen.contains(ebene);
    }

    /** Switches a layer; takes effect with the next refresh. */
    public void schalte(Ebene ebene, boolean an) {
        Set<Ebene> menge = ebene.voruebergehend() ? voruebergehendeEbenen : aktiveEbenen;
        if (an) {
            menge.add(ebene);
        } else {
            menge.remove(ebene);
        }
    }

    /** The filters that are on; may be changed, takes effect with the next refresh. */
    public Set<Filterbeschreibung> aktiveFilter() {
        return aktiveFilter;
    }

    /** Options of the layout that concern the diagram as a whole, evaluated on its target, by option id. */
    public Map<String, String> schmuck() {
        return schmuck;
    }

    /** Sets the evaluated options of the layout. */
    public void setSchmuck(Map<String, String> schmuck) {
        this.schmuck = schmuck;
    }

    /** The layer in whose tree a mapping is written, {@code null} in the form without layers. */
    public Ebene ebene(Abbildung abbildung) {
        EObject stufe = abbildung.beschreibung();
        while (stufe != null) {
            Ebene ebene = art.spezifikation().fassade(stufe, Ebene.class);
            if (ebene != null) {
                return ebene;
            }
            stufe = stufe.eContainer();
        }
        return null;
    }

    @Override
    protected Object merkmal(String name) {
        return switch (name) {
            case "target" -> ziel;
            case "name" -> titel;
            case "description" -> art.beschreibung();
            case "synchronized" -> synchron;
            case "ownedDiagramElements", "ownedRepresentationElements" -> elemente;
            case "diagramElements", "representationElements" -> alle();
            case "edges" -> kanten();
            case "activatedLayers" ->
                aktiveEbenen.stream().map(Ebene::beschreibung).toList();
            case "activatedFilters" ->
                aktiveFilter.stream().map(Filterbeschreibung::beschreibung).toList();
            default -> null;
        };
    }

    @Override
    public String toString() {
        return art.name() + " " + titel;
    }
}
