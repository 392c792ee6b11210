package org.leitwerk.diagramm.spezifikation;

import java.util.List;
import org.eclipse.emf.ecore.EObject;

/**
 * A mapping of edges, or an import of one. An import adds conditional styles and takes everything else from the mapping
 * it imports; the getters here look through to that.
 */
public final class Kantenabbildung extends Abbildung {

    Kantenabbildung(Spezifikation spezifikation, EObject objekt) {
        super(spezifikation, objekt);
    }

    /** The mapping itself, or for an import the mapping at the end of the imports; {@code null} if that is missing. */
    public Kantenabbildung grundlage() {
        Kantenabbildung stufe = this;
        for (int tiefe = 0; stufe != null && stufe.istEinfuhr() && tiefe < 100; tiefe++) {
            stufe = stufe.eingefuehrte() instanceof Kantenabbildung naechste ? naechste : null;
        }
        return stufe;
    }

    /** The mappings whose views an edge may start at. */
    public List<Abbildung> quellabbildungen() {
        return alle("sourceMapping", Abbildung.class);
    }

    /** The mappings whose views an edge may end at. */
    public List<Abbildung> zielabbildungen() {
        return alle("targetMapping", Abbildung.class);
    }

    /** Whether each edge stands for an element of its own; otherwise for a relation between two elements. */
    public boolean istElementkante() {
        return wahr("useDomainElement");
    }

    /** Expression for the element or elements at the start; only for edges that stand for an element. */
    public String quellausdruck() {
        return text("sourceFinderExpression");
    }

    /** Expression for the element or elements at the end. */
    public String zielausdruck() {
        return text("targetFinderExpression");
    }

    /** Expression for the element a relation stands for, empty for the one at the start. */
    public String elementausdruck() {
        return text("targetExpression");
    }

    /** Expression for the elements an edge passes through, empty for none. */
    public String wegausdruck() {
        return text("pathExpression");
    }

    /** The mappings of the nodes an edge passes through. */
    public List<Abbildung> wegabbildungen() {
        return alle("pathNodeMapping", Abbildung.class);
    }

    /** The tools that move an end of an edge. */
    public List<Werkzeug> umhaengewerkzeuge() {
        return alle("reconnections", Werkzeug.class);
    }
}
