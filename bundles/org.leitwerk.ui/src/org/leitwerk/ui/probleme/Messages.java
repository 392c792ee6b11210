package org.leitwerk.ui.probleme;

import org.eclipse.osgi.util.NLS;

/** Strings of the view of problems. */
final class Messages extends NLS {

    public static String Alle;
    public static String Anzahl;
    public static String AufKlappen;
    public static String Begruendung;
    public static String BegruendungFehlt;
    public static String Dateiweit;
    public static String Filter;
    public static String Filtername;
    public static String Fehler;
    public static String Gezeigt;
    public static String Gruppieren;
    public static String Hinweise;
    public static String KeineKorrektur;
    public static String KeinPlan;
    public static String Kopieren;
    public static String Liste;
    public static String NachDatei;
    public static String NachElement;
    public static String NachRegel;
    public static String Oeffnen;
    public static String OhneElement;
    public static String OhneGruppen;
    public static String Planweit;
    public static String Quelle;
    public static String SpalteDatei;
    public static String SpalteElement;
    public static String SpalteMeldung;
    public static String SpalteRegel;
    public static String SpalteZeile;
    public static String Umfang;
    public static String Unterdruecken;
    public static String Warnungen;
    public static String Warum;
    public static String WarumTitel;
    public static String WasTun;
    public static String ZuKlappen;

    static {
        NLS.initializeMessages("org.leitwerk.ui.probleme.messages", Messages.class);
    }

    private Messages() {}
}
