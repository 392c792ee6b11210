package org.leitwerk.ui.uebersicht;

import org.eclipse.osgi.util.NLS;

/** Strings of the plan overview. */
final class Messages extends NLS {

    public static String AllesZu;
    public static String Ausgeschnitten;
    public static String Ausschneiden;
    public static String Befunde;
    public static String EinBefund;
    public static String Einfuegen;
    public static String Filter;
    public static String Filtername;
    public static String Importieren;
    public static String Kopieren;
    public static String LeereWerkbank;
    public static String Loeschen;
    public static String LoeschFrage;
    public static String MitEditor;
    public static String NachOben;
    public static String NachUnten;
    public static String Neu;
    public static String NeuMenue;
    public static String Oeffnen;
    public static String Titelfrage;
    public static String Umbenennen;
    public static String UndWeitere;
    public static String Verdoppeln;

    static {
        NLS.initializeMessages("org.leitwerk.ui.uebersicht.messages", Messages.class);
    }

    private Messages() {}
}
