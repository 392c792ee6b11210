package org.leitwerk.ui.editor;

import java.util.Map;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;

/** Switches on or off what is shown between the lines. */
abstract class Zeilenhinweishandler extends AbstractHandler implements IElementUpdater {

    private final Zeilenhinweise.Schalter schalter;

    Zeilenhinweishandler(Zeilenhinweise.Schalter schalter) {
        this.schalter = schalter;
    }

    /** Remarks above elements. */
    public static final class Linsen extends Zeilenhinweishandler {

        /** Made by the platform. */
        public Linsen() {
            super(Zeilenhinweise.LINSEN);
        }
    }

    /** Titles behind names. */
    public static final class Titel extends Zeilenhinweishandler {

        /** Made by the platform. */
        public Titel() {
            super(Zeilenhinweise.TITEL);
        }
    }

    @Override
    public Object execute(ExecutionEvent ereignis) {
        schalter.setze(!schalter.an());
        return null;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void updateElement(UIElement eintrag, Map angaben) {
        eintrag.setChecked(schalter.an());
    }
}
