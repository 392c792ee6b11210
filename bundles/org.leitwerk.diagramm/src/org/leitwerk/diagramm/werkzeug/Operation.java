package org.leitwerk.diagramm.werkzeug;

import java.util.List;
import org.leitwerk.diagramm.ausdruck.Umgebung;

/** A model operation of a specification, read once, run in an environment whose {@code self} is its context. */
interface Operation {

    /**
     * Changes the model.
     *
     * @param lauf the run it belongs to
     * @param umgebung context and variables; a variable set here is seen by the operations below
     * @throws RuntimeException when the model refuses; the whole tool is taken back then
     */
    void fuehreAus(Lauf lauf, Umgebung umgebung);

    /** Runs operations one after the other in the same environment. */
    static void alle(List<Operation> operationen, Lauf lauf, Umgebung umgebung) {
        for (Operation operation : operationen) {
            operation.fuehreAus(lauf, umgebung);
        }
    }
}
