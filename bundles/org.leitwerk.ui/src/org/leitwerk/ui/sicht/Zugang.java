package org.leitwerk.ui.sicht;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
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
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent ereignis) {
                ereignis.result = name;
            }
        });
    }
}
