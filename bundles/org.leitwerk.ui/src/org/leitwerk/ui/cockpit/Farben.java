package org.leitwerk.ui.cockpit;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Color;
import org.leitwerk.steuerung.modell.Ton;

/** The colours of states in the present theme. */
final class Farben {

    private Farben() {}

    /** The colour of a tone; null for the ordinary colour of text. */
    static Color von(Ton ton) {
        return ton == Ton.NEUTRAL || ton == Ton.RUHIG
                ? null
                : JFaceResources.getColorRegistry().get("org.leitwerk.ui.ton." + ton.wort());
    }
}
