package org.leitwerk.ui.verweise;

import org.eclipse.osgi.util.NLS;

/** Strings of the view of references. */
final class Messages extends NLS {

    public static String Anheften;
    public static String Gruppieren;
    public static String KeineVerweise;
    public static String Kopf;
    public static String Kopieren;
    public static String KopfEiner;
    public static String Liste;
    public static String NachArt;
    public static String NachDatei;
    public static String NichtGewaehlt;
    public static String NichtMehrDa;
    public static String Oeffnen;
    public static String SpalteArt;
    public static String SpalteElement;
    public static String SpalteOrt;
    public static String SpalteText;
    public static String Verlauf;
    public static String VerlaufLeer;
    public static String VerweiseDarauf;

    static {
        NLS.initializeMessages("org.leitwerk.ui.verweise.messages", Messages.class);
    }

    private Messages() {}
}
