package org.leitwerk.diagramm.ui.palette;

import org.eclipse.osgi.util.NLS;

/** Strings of the palette. */
final class Messages extends NLS {

    public static String ErstWaehlen;
    public static String Suche;
    public static String Suchname;
    public static String Verbergen;
    public static String Werkzeuge;
    public static String Zeigen;

    static {
        NLS.initializeMessages("org.leitwerk.diagramm.ui.palette.messages", Messages.class);
    }

    private Messages() {}
}
