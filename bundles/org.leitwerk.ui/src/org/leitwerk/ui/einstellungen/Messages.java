package org.leitwerk.ui.einstellungen;

import org.eclipse.osgi.util.NLS;

/** Strings of the preference pages. */
final class Messages extends NLS {

    public static String Allgemein;
    public static String Dunkel;
    public static String Farben;
    public static String FarbenText;
    public static String Hell;
    public static String Neustart;
    public static String Planordner;
    public static String RegelAbgestimmt;
    public static String RegelBeschlossen;
    public static String RegelEntwurf;
    public static String RegelFilter;
    public static String RegelKennung;
    public static String RegelKopieren;
    public static String RegelName;
    public static String RegelnText;
    public static String Schrift;
    public static String SchriftText;
    public static String SchriftWahl;
    public static String SchriftZuruecksetzen;
    public static String Sprache;
    public static String SpracheFehler;
    public static String Willkommen;

    static {
        NLS.initializeMessages("org.leitwerk.ui.einstellungen.messages", Messages.class);
    }

    private Messages() {}
}
