package org.leitwerk.diagramm.ui.tabelle;

import org.eclipse.osgi.util.NLS;

/** Strings of the table. */
final class Messages extends NLS {

    public static String Art;
    public static String Befund;
    public static String Beschriften;
    public static String Bezeichnung;
    public static String Filter;
    public static String Filtername;
    public static String Inhalt;
    public static String Tabelle;
    public static String Wohin;
    public static String Worin;

    static {
        NLS.initializeMessages("org.leitwerk.diagramm.ui.tabelle.messages", Messages.class);
    }

    private Messages() {}
}
