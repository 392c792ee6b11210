package org.leitwerk.diagramm.sicht;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.diagramm.spezifikation.Abbildung;
import org.leitwerk.diagramm.spezifikation.Ebene;
import org.leitwerk.diagramm.spezifikation.Filterbeschreibung;

/**
 * A view: what a diagram shows of one model element, or of a relation between two. A view keeps its identity as long as
 * mapping, element and place stay; everything else in it is computed by the synchroniser and by tools, which call the
 * setters here. Views belong to one thread, like the model they show.
 */
public abstract class Sicht extends Sichtobjekt {

    private final Diagramm diagramm;
    private final int nummer;
    private Abbildung abbildung;
    private EObject ziel;
    private Sichtobjekt eltern;
    private List<EObject> semantisch;
    private String text = "";
    private String hinweis = "";
    private boolean sichtbar = true;
    private boolean eingeklappt;
    private boolean textVerborgen;
    private List<Filterbeschreibung> filter = List.of();
    private Stil stil;
    private Map<String, String> ort = Map.of();

    Sicht(EClass klasse, Diagramm diagramm, Abbildung abbildung, EObject ziel) {
        super(klasse);
        this.diagramm = Objects.requireNonNull(diagramm);
        this.abbildung = Objects.requireNonNull(abbildung);
        this.ziel = ziel;
        this.nummer = diagramm.naechsteNummer();
        this.semantisch = ziel == null ? List.of() : List.of(ziel);
    }

    /** The diagram the view belongs to. */
    public Diagramm diagramm() {
        return diagramm;
    }

    /** Number of the view, unique in its diagram for as long as the diagram lives and never given again; from 1. */
    public int nummer() {
        return nummer;
    }

    /** The mapping that made the view; with imports the import. */
    public Abbildung abbildung() {
        return abbildung;
    }

    /** Lets the view pass from a mapping to one of its imports or back. */
    public void setAbbildung(Abbildung abbildung) {
        this.abbildung = abbildung;
    }

    @Override
    public EObject ziel() {
        return ziel;
    }

    /** Lets the view stand for another object: the same element parsed anew. */
    public void setZiel(EObject ziel) {
        this.ziel = ziel;
    }

    @Override
    public Sichtobjekt eltern() {
        return eltern;
    }

    /** Sets only the way up; use the methods of the diagram to put views in and out. */
    void setEltern(Sichtobjekt eltern) {
        this.eltern = eltern;
    }

    /** Whether the view is in its diagram, directly or inside others. */
    public boolean imDiagramm() {
        Sichtobjekt stufe = this;
        while (stufe instanceof Sicht sicht) {
            stufe = sicht.eltern();
        }
        return stufe == diagramm;
    }

    /** The elements the view stands for: normally its target, none for an edge of a relation. */
    public List<EObject> semantisch() {
        return semantisch;
    }

    /** Sets the elements the view stands for. */
    public void setSemantisch(List<EObject> semantisch) {
        this.semantisch = semantisch;
    }

    /** The label, of an edge that in the middle; never {@code null}. */
    public String text() {
        return text;
    }

    /** Sets the label. */
    public void setText(String text) {
        this.text = text;
    }

    /** The tooltip, never {@code null}. */
    public String hinweis() {
        return hinweis;
    }

    /** Sets the tooltip. */
    public void setHinweis(String hinweis) {
        this.hinweis = hinweis;
    }

    /** Whether the view is seen: neither it nor what it stands in or ends at is hidden by a layer, import or filter. */
    public boolean sichtbar() {
        return sichtbar;
    }

    /** Sets whether the view is seen. */
    public void setSichtbar(boolean sichtbar) {
        this.sichtbar = sichtbar;
    }

    /** Whether a filter collapses this view itself. */
    public boolean eingeklappt() {
        return eingeklappt;
    }

    /** Sets whether a filter collapses the view. */
    public void setEingeklappt(boolean eingeklappt) {
        this.eingeklappt = eingeklappt;
    }

    /** Whether the label was hidden from the start by the style. */
    public boolean textVerborgen() {
        return textVerborgen;
    }

    /** Sets whether the label is hidden. */
    public void setTextVerborgen(boolean textVerborgen) {
        this.textVerborgen = textVerborgen;
    }

    /** The active filters that hide this view itself. */
    public List<Filterbeschreibung> filter() {
        return filter;
    }

    /** Sets the filters that hide this view. */
    public void setFilter(List<Filterbeschreibung> filter) {
        this.filter = filter;
    }

    /** How the view looks; {@code null} if its mapping has no style that applies. */
    public Stil stil() {
        return stil;
    }

    /** Sets how the view looks. */
    public void setStil(Stil stil) {
        this.stil = stil;
    }

    /**
     * What the specification says about the place of the view: the layout options of its diagram that are meant for
     * single elements, evaluated on this view's element, by option id.
     */
    public Map<String, String> ort() {
        return ort;
    }

    /** Sets what the specification says about the place. */
    public void setOrt(Map<String, String> ort) {
        this.ort = ort;
    }

    /** The layer that holds the mapping of the view or of an outer view; {@code null} in the form without layers. */
    public Ebene ebene() {
        return diagramm.ebene(abbildung);
    }

    @Override
    protected Object merkmal(String name) {
        return switch (name) {
            case "name" -> text;
            case "target" -> ziel;
            case "semanticElements" -> semantisch;
            case "visible" -> sichtbar;
            case "tooltipText" -> hinweis;
            case "uid" -> Integer.toString(nummer);
            case "actualMapping", "diagramElementMapping" -> abbildung.beschreibung();
            default -> null;
        };
    }

    @Override
    public String toString() {
        return nummer + " " + abbildung.name() + " " + text;
    }
}
