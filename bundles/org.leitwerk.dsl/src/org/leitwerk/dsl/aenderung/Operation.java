package org.leitwerk.dsl.aenderung;

import org.eclipse.emf.ecore.EObject;

/**
 * One change of the model, to be written as the smallest possible change of the text.
 *
 * <p>Operations name objects of the parsed plan, new objects that are in no resource, or objects that an earlier
 * operation of the same {@link Transaktion} put in. They change none of these objects: the change is planned beside the
 * model and becomes visible by parsing the new text. All operations are immutable.
 */
public sealed interface Operation permits Setzen, Entfernen, Einfuegen, Verschieben, Loeschen, Umbenennen {

    /** The object the operation is about. */
    EObject objekt();

    /**
     * Plans this operation.
     *
     * @param stand the state of the plan after the operations before this one
     * @throws Aenderungsfehler if the operation makes no sense there; the message says in German why
     */
    void plane(Zielstand stand);
}
