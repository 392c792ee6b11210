package org.leitwerk.ui.einfuhr;

import org.eclipse.osgi.util.NLS;

/** Strings of the import. */
final class Messages extends NLS {

    public static String Blatt;
    public static String Breit;
    public static String Datei;
    public static String DateiBleibt;
    public static String DateiErsetzt;
    public static String DateiFehlt;
    public static String DateiGibtEsNicht;
    public static String DateiNeu;
    public static String DateiWie;
    public static String Dezimal;
    public static String DezimalErkannt;
    public static String DezimalKomma;
    public static String DezimalPunkt;
    public static String Geschrieben;
    public static String Indikator;
    public static String IndikatorFehlt;
    public static String IndikatorWaehlen;
    public static String KeineMeldungen;
    public static String KeineSpalte;
    public static String Meldungen;
    public static String NichtsGeschrieben;
    public static String RolleFallzahl;
    public static String RolleGruppe;
    public static String RolleRaum;
    public static String RolleWert;
    public static String RolleZeit;
    public static String Summe;
    public static String TextBleibt;
    public static String TextNeu;
    public static String Titel;
    public static String VorgeschlagenWeil;
    public static String Vorschau;
    public static String VorschauWie;
    public static String Wertart;
    public static String WirdGelesen;
    public static String Zeile;
    public static String Zeilen;
    public static String Zuordnung;

    static {
        NLS.initializeMessages("org.leitwerk.ui.einfuhr.messages", Messages.class);
    }

    private Messages() {}
}
