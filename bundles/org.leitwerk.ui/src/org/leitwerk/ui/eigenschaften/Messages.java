package org.leitwerk.ui.eigenschaften;

import org.eclipse.osgi.util.NLS;

/** Strings of the form. */
final class Messages extends NLS {

    public static String Anheften;
    public static String Auswaehlen;
    public static String Beispiel;
    public static String Entfernen;
    public static String Gruppen;
    public static String Hinzufuegen;
    public static String ImText;
    public static String Kalender;
    public static String Leer;
    public static String LoeschFrage;
    public static String NachOben;
    public static String NachUnten;
    public static String Neu;
    public static String NichtAngegeben;
    public static String Oeffnen;
    public static String Rueckgaengig;
    public static String Titelfrage;
    public static String UndWeitere;
    public static String Verschwunden;
    public static String Waehlen;
    public static String WaehlenHinweis;
    public static String Weg;
    public static String ZumBeispiel;
    public static String Zurueck;

    static {
        NLS.initializeMessages("org.leitwerk.ui.eigenschaften.messages", Messages.class);
    }

    private Messages() {}
}
