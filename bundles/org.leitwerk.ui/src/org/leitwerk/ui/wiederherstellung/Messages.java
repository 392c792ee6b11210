package org.leitwerk.ui.wiederherstellung;

import org.eclipse.osgi.util.NLS;

/** Strings of the recovery. */
final class Messages extends NLS {

    public static String Datei;
    public static String DateiFehlt;
    public static String Erklaerung;
    public static String Fenster;
    public static String Ordner;
    public static String Spaeter;
    public static String Stand;
    public static String Titel;
    public static String Verwerfen;
    public static String Wiederherstellen;

    static {
        NLS.initializeMessages("org.leitwerk.ui.wiederherstellung.messages", Messages.class);
    }

    private Messages() {}
}
