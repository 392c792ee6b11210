package org.leitwerk.diagramm.spezifikation;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;

/** A mapping: which model elements become views of one kind, and how these look and are worked on. */
public abstract class Abbildung extends Beschreibung {

    Abbildung(Spezifikation spezifikation, EObject objekt) {
        super(spezifikation, objekt);
    }

    /** The mappings of a layer or of a diagram without layers, nodes first, then containers, edges, edge imports. */
    static List<Abbildung> aller(Beschreibung besitzer) {
        List<Abbildung> ergebnis = new ArrayList<>();
        for (String merkmal : new String[] {
            "nodeMappings", "containerMappings", "edgeMappings", "edgeMappingImports", "reusedMappings"
        }) {
            for (Abbildung abbildung : besitzer.alle(merkmal, Abbildung.class)) {
                if (!ergebnis.contains(abbildung)) {
                    ergebnis.add(abbildung);
                }
            }
        }
        return ergebnis;
    }

    /** Expression for the candidates, evaluated on the element of the containing view; empty means all objects. */
    public String kandidatenausdruck() {
        return text("semanticCandidatesExpression");
    }

    /** Condition on a candidate, empty for none. */
    public String vorbedingung() {
        return text("preconditionExpression");
    }

    /** Name of the class the elements must be of, for an import without one that of what it imports; else empty. */
    public String domaenenklasse() {
        String klasse = text("domainClass");
        return klasse.isEmpty() && uebergeordnete() != null ? uebergeordnete().domaenenklasse() : klasse;
    }

    /** Expression for the elements a view stands for, empty for its target alone. */
    public String semantikausdruck() {
        return text("semanticElements");
    }

    /** Whether views appear by themselves; an import does what it imports does. */
    public boolean legtAn() {
        return uebergeordnete() == null
                ? wahr("createElements")
                : uebergeordnete().legtAn();
    }

    /** What an import takes over from; guards against an import of itself. */
    private Abbildung uebergeordnete() {
        Abbildung eingefuehrte = istEinfuhr() ? eingefuehrte() : null;
        Abbildung stufe = eingefuehrte;
        for (int tiefe = 0; stufe != null && tiefe < 100; tiefe++) {
            if (stufe == this) {
                return null;
            }
            stufe = stufe.istEinfuhr() ? stufe.eingefuehrte() : null;
        }
        return stufe == null ? eingefuehrte : null;
    }

    /** Whether views appear even in a diagram that is not synchronised. */
    public boolean immerSynchron() {
        return wahr("synchronizationLock");
    }

    /** The style used when no condition holds, {@code null} if there is none. */
    public Stilbeschreibung stil() {
        return eins("style", Stilbeschreibung.class);
    }

    /** The conditional styles in the order in which they are tried. */
    public List<BedingterStil> bedingteStile() {
        List<BedingterStil> ergebnis = new ArrayList<>();
        for (EObject bedingt : Merkmale.alle(beschreibung(), "conditionnalStyles")) {
            ergebnis.add(new BedingterStil(
                    Merkmale.text(bedingt, "predicateExpression"),
                    spezifikation().fassade(Merkmale.eins(bedingt, "style"), Stilbeschreibung.class)));
        }
        return ergebnis;
    }

    /** The mapping this one imports, {@code null} if it is no import. */
    public Abbildung eingefuehrte() {
        return eins("importedMapping", Abbildung.class);
    }

    /** Whether this is an import of another mapping. */
    public boolean istEinfuhr() {
        return beschreibung().eClass().getEStructuralFeature("importedMapping") != null;
    }

    /** Whether an import hides the views of what it imports. */
    public boolean verbirgtUnterabbildungen() {
        return wahr("hideSubMappings");
    }

    /** Whether filters of the imported mapping hold for an import too. */
    public boolean erbtFilter() {
        return wahr("inheritsAncestorFilters");
    }

    /**
     * The tool that deletes elements of the mapping, its own or that of what it imports; {@code null} if there is none.
     */
    public Werkzeug loeschwerkzeug() {
        Werkzeug eigenes = eins("deletionDescription", Werkzeug.class);
        return eigenes == null && uebergeordnete() != null ? uebergeordnete().loeschwerkzeug() : eigenes;
    }

    /** The tool that edits the label, own or imported; {@code null} if the label cannot be edited. */
    public Werkzeug textwerkzeug() {
        Werkzeug eigenes = eins("labelDirectEdit", Werkzeug.class);
        return eigenes == null && uebergeordnete() != null ? uebergeordnete().textwerkzeug() : eigenes;
    }

    /** The tool of the double click, {@code null} if there is none. */
    public Werkzeug doppelklickwerkzeug() {
        return eins("doubleClickDescription", Werkzeug.class);
    }

    /** The tools that make another diagram from an element. */
    public List<Werkzeug> anlegediagramme() {
        return alle("detailDescriptions", Werkzeug.class);
    }

    /** The tools that open another diagram of an element. */
    public List<Werkzeug> zieldiagramme() {
        return alle("navigationDescriptions", Werkzeug.class);
    }

    /**
     * A style under a condition.
     *
     * @param bedingung expression, empty means true
     * @param stil the style, {@code null} in a broken specification
     */
    public record BedingterStil(String bedingung, Stilbeschreibung stil) {}
}
