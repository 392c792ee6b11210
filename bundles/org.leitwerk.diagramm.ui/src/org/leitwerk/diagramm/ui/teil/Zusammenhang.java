package org.leitwerk.diagramm.ui.teil;

import java.util.Optional;
import org.eclipse.gef.EditPart;
import org.leitwerk.diagramm.dienst.Elementangaben;
import org.leitwerk.diagramm.ui.arbeit.Diagrammarbeit;
import org.leitwerk.diagramm.ui.figur.Zeichenmittel;

/** What all parts of one open diagram share. */
public final class Zusammenhang {

    private final Diagrammarbeit arbeit;
    private final Zeichenmittel mittel;
    private Bildmodell modell;

    /**
     * For an open diagram.
     *
     * @param arbeit carries out wishes
     * @param mittel colours and fonts
     */
    public Zusammenhang(Diagrammarbeit arbeit, Zeichenmittel mittel) {
        this.arbeit = arbeit;
        this.mittel = mittel;
    }

    /** Carries out wishes. */
    public Diagrammarbeit arbeit() {
        return arbeit;
    }

    /** Colours and fonts. */
    public Zeichenmittel mittel() {
        return mittel;
    }

    /** The present picture; null before the first. */
    public Bildmodell modell() {
        return modell;
    }

    /** Another picture counts. */
    void setze(Bildmodell neues) {
        modell = neues;
    }

    /**
     * What can be done with the element of a part.
     *
     * @param teil any part
     * @return empty for the picture as a whole, decorations and other parts
     */
    public Optional<Elementangaben> angaben(EditPart teil) {
        String id = id(teil);
        return modell == null || id == null ? Optional.empty() : modell.angaben(id);
    }

    /**
     * The id of a part.
     *
     * @param teil any part
     * @return null for the picture as a whole and other parts
     */
    public static String id(EditPart teil) {
        return teil instanceof Szenenteil eines ? eines.id() : null;
    }
}
