package org.leitwerk.ui.sicht;

import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Names of controls for those who do not see them. */
public final class Zugang {

    private Zugang() {}

    /**
     * Gives a control a name that a screen reader says.
     *
     * @param control a control
     * @param name what it is, in the language of the person
     */
    public static void benenne(Control control, String name) {
        benenne(control, () -> name);
    }

    /**
     * Gives a control a name that changes with what it shows.
     *
     * @param control a control
     * @param name gives what it is at the moment, in the language of the person
     */
    public static void benenne(Control control, Supplier<String> name) {
        benenne(control.getAccessible(), name);
        if ("gtk".equals(SWT.getPlatform()) && !(control instanceof Canvas)) {
            // GTK's own controls do not ask listeners for their name, but they honour a label.
            Accessible schild = new Accessible(traeger(control).getAccessible());
            benenne(schild, name);
            control.getAccessible().addRelation(ACC.RELATION_LABELLED_BY, schild);
            control.addDisposeListener(ereignis -> schild.dispose());
        }
    }

    /**
     * The innermost container that can bear a label: GTK refuses one in a widget of its own, such as a tool bar, and
     * the control would stay without a name. A window can always.
     */
    static Composite traeger(Control control) {
        Composite oben = control.getParent();
        while (!(oben instanceof Canvas) && oben.getClass() != Composite.class) {
            oben = oben.getParent();
        }
        return oben;
    }

    private static void benenne(Accessible zugang, Supplier<String> name) {
        zugang.addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent ereignis) {
                ereignis.result = name.get();
            }
        });
    }
}
