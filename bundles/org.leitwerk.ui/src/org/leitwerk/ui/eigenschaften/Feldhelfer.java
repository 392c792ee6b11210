package org.leitwerk.ui.eigenschaften;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.emf.common.util.URI;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.ide.bearbeitung.Ergebnis;

/** What the fields of a form need from the view around them. */
interface Feldhelfer {

    /**
     * Plans a change of the text and makes it, one step of undo.
     *
     * @param plan computes the change
     * @return why it was refused; empty if it was made
     */
    Optional<String> tu(Function<Stand, Ergebnis> plan);

    /** Asks the plan and waits. */
    <T> T lies(Function<Stand, T> frage);

    /** Gives a feature what was typed; see {@link #tu}. */
    Optional<String> setze(URI adresse, String merkmal, String eingabe);

    /**
     * Asks whether what was typed can be understood.
     *
     * @param dann gets what is wrong, empty if nothing is; on the UI thread
     */
    void pruefe(URI adresse, String merkmal, String eingabe, Consumer<Optional<String>> dann);

    /** Shows the form of another element or part. */
    void zeige(URI adresse);

    /** Keeps what was typed and refused, so that it is there again when the element is. */
    void merke(URI adresse, String merkmal, String eingabe);

    /** Forgets what was typed and refused. */
    void vergiss(URI adresse, String merkmal);

    /** What was typed and refused, or null. */
    String gemerkt(URI adresse, String merkmal);

    /** Lays the form out anew because something has become higher or lower. */
    void ordneNeu();
}
