package org.leitwerk.ui.sicht;

import java.util.function.Consumer;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.resource.ImageDescriptor;

/** Makes actions of a line each. */
public final class Aktionen {

    private Aktionen() {}

    /**
     * Something to do.
     *
     * @param titel as in a menu, with {@code &} before the mnemonic
     * @param arbeit does it
     */
    public static Action befehl(String titel, Runnable arbeit) {
        return aktion(titel, IAction.AS_PUSH_BUTTON, gewaehlt -> arbeit.run());
    }

    /**
     * Something that is on or off.
     *
     * @param titel as in a menu
     * @param an whether it is on now
     * @param arbeit is told the new state
     */
    public static Action schalter(String titel, boolean an, Consumer<Boolean> arbeit) {
        Action aktion = aktion(titel, IAction.AS_CHECK_BOX, arbeit);
        aktion.setChecked(an);
        return aktion;
    }

    /**
     * One of several choices in a menu.
     *
     * @param titel as in a menu
     * @param an whether it is the present one
     * @param arbeit called when it is chosen
     */
    public static Action wahl(String titel, boolean an, Runnable arbeit) {
        Action aktion = aktion(titel, IAction.AS_RADIO_BUTTON, gewaehlt -> {
            if (gewaehlt) {
                arbeit.run();
            }
        });
        aktion.setChecked(an);
        return aktion;
    }

    /**
     * Gives an action an image.
     *
     * @param aktion an action
     * @param bild its image
     * @return the action
     */
    public static Action mitBild(Action aktion, ImageDescriptor bild) {
        aktion.setImageDescriptor(bild);
        return aktion;
    }

    private static Action aktion(String titel, int art, Consumer<Boolean> arbeit) {
        Action aktion = new Action(titel, art) {
            @Override
            public void run() {
                arbeit.accept(isChecked());
            }
        };
        aktion.setToolTipText(titel.replace("&", ""));
        return aktion;
    }
}
