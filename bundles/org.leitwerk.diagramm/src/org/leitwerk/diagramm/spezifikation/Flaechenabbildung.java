package org.leitwerk.diagramm.spezifikation;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;

/** A mapping of views with an extent: nodes and containers. */
public abstract class Flaechenabbildung extends Abbildung {

    Flaechenabbildung(Spezifikation spezifikation, EObject objekt) {
        super(spezifikation, objekt);
    }

    /** The mappings of the nodes on the border: own ones, then reused ones. */
    public List<Knotenabbildung> randabbildungen() {
        return eigeneUndWiederverwendete("borderedNodeMappings", "reusedBorderedNodeMappings", Knotenabbildung.class);
    }

    /** What may be dropped on views of this mapping. */
    public List<Werkzeug> ablegewerkzeuge() {
        return alle("dropDescriptions", Werkzeug.class);
    }

    /** Own parts followed by reused ones, each once. */
    protected <T extends Abbildung> List<T> eigeneUndWiederverwendete(
            String eigene, String wiederverwendete, Class<T> art) {
        List<T> ergebnis = new ArrayList<>(alle(eigene, art));
        for (T abbildung : alle(wiederverwendete, art)) {
            if (!ergebnis.contains(abbildung)) {
                ergebnis.add(abbildung);
            }
        }
        return ergebnis;
    }
}
