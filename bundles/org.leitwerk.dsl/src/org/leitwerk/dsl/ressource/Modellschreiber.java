package org.leitwerk.dsl.ressource;

import java.io.IOException;
import org.leitwerk.steuerung.Plandatei;

/**
 * Writes what was changed in the model of a file back into its text: the smallest edits, with comments, order and
 * layout kept.
 *
 * <p>Used when a tool that knows nothing of the text (Sirius, an EMF editor) has changed the model and saves the
 * resource.
 */
public interface Modellschreiber {

    /**
     * The text of a file for its present model.
     *
     * @param datei a file without syntax errors, whose parse result still shows the text as it was read
     * @return the text as it was read, with the differences between it and the model written in
     * @throws IOException with a German message if a difference cannot be written
     */
    String neuerText(LeitwerkResource datei) throws IOException;

    /**
     * The text of a file that was never text before.
     *
     * @param datei its elements
     * @return the whole text
     * @throws IOException with a German message if something in the model has no text
     */
    String text(Plandatei datei) throws IOException;
}
