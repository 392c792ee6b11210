package org.leitwerk.ui.schaubild;

import org.eclipse.osgi.util.NLS;

/** Strings of views with charts. */
final class Messages extends NLS {

    public static String Ausgabe;
    public static String AusgabeScheitert;
    public static String Ausgeben;
    public static String Ausgegeben;
    public static String Auswahl;
    public static String DateiPdf;
    public static String DateiPng;
    public static String DateiSvg;
    public static String DateiTabelle;
    public static String Folgen;
    public static String KeinPlan;
    public static String Kopieren;
    public static String Lage;
    public static String Oeffnen;
    public static String Tabelle;

    static {
        NLS.initializeMessages("org.leitwerk.ui.schaubild.messages", Messages.class);
    }

    private Messages() {}
}
