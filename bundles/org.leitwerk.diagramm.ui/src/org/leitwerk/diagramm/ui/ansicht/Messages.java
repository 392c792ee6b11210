package org.leitwerk.diagramm.ui.ansicht;

import org.eclipse.osgi.util.NLS;

/** Strings of search, overview and outline. */
final class Messages extends NLS {

    public static String Elemente;
    public static String Suche;
    public static String Treffer;
    public static String Uebersicht;

    static {
        NLS.initializeMessages("org.leitwerk.diagramm.ui.ansicht.messages", Messages.class);
    }

    private Messages() {}
}
