package org.leitwerk.ui.gliederung;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** An editor that is no text adapts to this when it has an outline of its own, such as a diagram with its overview. */
public interface Gliederungsgast {

    /**
     * Makes the outline. It is disposed when another editor comes to the front.
     *
     * @param oben where
     * @return the outline
     */
    Control erzeugeGliederung(Composite oben);
}
