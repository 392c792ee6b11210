package org.leitwerk.diagramm.ui.befehl;

import java.util.function.BooleanSupplier;
import org.eclipse.jface.action.Action;
import org.leitwerk.diagramm.ui.bild.Diagrammbilder;

/** Something that can be done in a diagram, and when. */
final class Befehl extends Action {

    private final BooleanSupplier moeglich;
    private final BooleanSupplier an;
    private final Runnable arbeit;

    private Befehl(
            String id,
            String titel,
            String bild,
            int art,
            BooleanSupplier moeglich,
            BooleanSupplier an,
            Runnable arbeit) {
        super(titel, art);
        setId(id);
        setToolTipText(titel.replace("&", "").replace(" …", ""));
        if (!bild.isEmpty()) {
            setImageDescriptor(Diagrammbilder.befehl(bild));
        }
        this.moeglich = moeglich;
        this.an = an;
        this.arbeit = arbeit;
    }

    /**
     * Something to do.
     *
     * @param id its id, unique in the editor
     * @param titel as in a menu
     * @param bild name of its icon; may be empty
     * @param moeglich whether it can be done at the moment
     * @param arbeit does it
     */
    static Befehl tut(String id, String titel, String bild, BooleanSupplier moeglich, Runnable arbeit) {
        return new Befehl(id, titel, bild, AS_PUSH_BUTTON, moeglich, () -> false, arbeit);
    }

    /**
     * Something that is on or off.
     *
     * @param an whether it is on at the moment
     * @param arbeit turns it over
     */
    static Befehl schaltet(
            String id, String titel, String bild, BooleanSupplier moeglich, BooleanSupplier an, Runnable arbeit) {
        return new Befehl(id, titel, bild, AS_CHECK_BOX, moeglich, an, arbeit);
    }

    /** Looks again whether it can be done and whether it is on. */
    void aktualisiere() {
        setEnabled(moeglich.getAsBoolean());
        if (getStyle() == AS_CHECK_BOX) {
            setChecked(an.getAsBoolean());
        }
    }

    @Override
    public void run() {
        if (moeglich.getAsBoolean()) {
            arbeit.run();
        }
    }
}
