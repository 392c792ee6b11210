package org.leitwerk.dsl.ide.vorschlag;

import org.eclipse.emf.ecore.EClass;

/**
 * The block the cursor is in.
 *
 * @param klasse class of the element whose block it is; null between the elements of a file, and where the keyword of
 *     the element cannot be made out
 * @param bekannt whether the class is known, or the place is between the elements of a file
 * @param kopf index of the keyword of the element; -1 between the elements of a file
 * @param ab index of the first token of the block
 */
record Block(EClass klasse, boolean bekannt, int kopf, int ab) {

    static final Block DATEI = new Block(null, true, -1, 0);

    /** Whether the place is between the elements of a file. */
    boolean istDatei() {
        return kopf < 0;
    }
}
