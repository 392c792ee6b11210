package org.leitwerk.ui.willkommen;

import org.eclipse.osgi.util.NLS;

/** Strings of the welcome page. */
final class Messages extends NLS {

    public static String AmAnfang;
    public static String Anfangen;
    public static String Beispiel;
    public static String BeispielText;
    public static String Handbuch;
    public static String HandbuchText;
    public static String Kurz;
    public static String NeuerPlan;
    public static String NeuerPlanText;
    public static String Ordner;
    public static String OrdnerText;
    public static String Titel;
    public static String Willkommen;
    public static String Zuletzt;
    public static String ZuletztKeine;

    static {
        NLS.initializeMessages("org.leitwerk.ui.willkommen.messages", Messages.class);
    }

    private Messages() {}
}
