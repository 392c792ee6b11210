package org.leitwerk.dsl.lesen;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.parser.ParseResult;

/** What was read from a file, and in which pieces, so that a small change of the text costs a piece only. */
public final class Leseergebnis extends ParseResult {

    private final List<Abschnitt> abschnitte;
    private final int bilanz;

    /**
     * Makes a result.
     *
     * @param wurzel the root of the model
     * @param knoten the root of the nodes
     * @param abschnitte the pieces in the order of the text
     * @param bilanz how many more braces open than close a block in the whole file
     */
    Leseergebnis(EObject wurzel, ICompositeNode knoten, List<Abschnitt> abschnitte, int bilanz) {
        super(wurzel, knoten, abschnitte.stream().anyMatch(Abschnitt::fehler));
        this.abschnitte = List.copyOf(abschnitte);
        this.bilanz = bilanz;
    }

    List<Abschnitt> abschnitte() {
        return abschnitte;
    }

    int bilanz() {
        return bilanz;
    }
}
