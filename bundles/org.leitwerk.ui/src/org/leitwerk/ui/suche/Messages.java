package org.leitwerk.ui.suche;

import org.eclipse.osgi.util.NLS;

/** Strings of the search view. */
final class Messages extends NLS {

    public static String Anfrage;
    public static String Anfragename;
    public static String Anleitung;
    public static String Kopieren;
    public static String Liste;
    public static String MehrTreffer;
    public static String Oeffnen;
    public static String SpalteArt;
    public static String SpalteFund;
    public static String SpalteOrt;
    public static String SpalteStatus;
    public static String SpalteTitel;
    public static String Treffer;
    public static String VerweiseDarauf;

    static {
        NLS.initializeMessages("org.leitwerk.ui.suche.messages", Messages.class);
    }

    private Messages() {}
}
