package org.leitwerk.dsl.ide.umbenennung;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.util.ITextRegion;

/**
 * What is to be renamed.
 *
 * @param bereich the name in the text at which one asked; of length 0 if there is none
 * @param name the name as it is now, to begin typing from; may be empty
 * @param element address of the element; null if there is a hindrance
 * @param hindernis why nothing can be renamed here and what to do, German; empty if it can
 */
public record Vorbereitung(ITextRegion bereich, String name, URI element, String hindernis) {

    /** Whether something can be renamed. */
    public boolean moeglich() {
        return hindernis.isEmpty();
    }
}
