package org.leitwerk.ui.analyse;

import org.eclipse.osgi.util.NLS;

/** Strings of the view of analyses. */
final class Messages extends NLS {

    public static String Abc;
    public static String Bild;
    public static String Budget;
    public static String Herleitung;
    public static String Indikatoren;
    public static String KeineAnalysen;
    public static String Nutzwert;
    public static String Portfolio;
    public static String Sroi;
    public static String Swot;
    public static String Verlauf;
    public static String VerlaufIndikatoren;
    public static String VerlaufZiele;
    public static String Wirkungsbeitrag;
    public static String Ziele;

    static {
        NLS.initializeMessages("org.leitwerk.ui.analyse.messages", Messages.class);
    }

    private Messages() {}
}
