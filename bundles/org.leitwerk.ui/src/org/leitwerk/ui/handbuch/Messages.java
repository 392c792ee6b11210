package org.leitwerk.ui.handbuch;

import org.eclipse.osgi.util.NLS;

/** Strings of the handbook view. */
final class Messages extends NLS {

    public static String Anfang;
    public static String Fehlt;
    public static String Inhalt;
    public static String Seite;
    public static String Tasten;
    public static String TastenText;
    public static String Vor;
    public static String Zurueck;

    static {
        NLS.initializeMessages("org.leitwerk.ui.handbuch.messages", Messages.class);
    }

    private Messages() {}
}
