package org.leitwerk.ui.tests;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IViewPart;

/** The widgets of a view. */
final class Sichtteile {

    private Sichtteile() {}

    /** The first widget of a type in a view. */
    static <T extends Control> T finde(IViewPart sicht, Class<T> art) {
        return Oberflaeche.finde(
                (Control) sicht.getSite().getService(MPart.class).getWidget(), art, widget -> true);
    }
}
