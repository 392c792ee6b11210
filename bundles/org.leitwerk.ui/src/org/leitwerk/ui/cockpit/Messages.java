package org.leitwerk.ui.cockpit;

import org.eclipse.osgi.util.NLS;

/** Strings of the cockpit. */
final class Messages extends NLS {

    public static String Abweichungen;
    public static String AbweichungenAnzahl;
    public static String Alle;
    public static String AllesKopieren;
    public static String AllesZeigen;
    public static String AusgabeScheitert;
    public static String Ausgeben;
    public static String Ausgegeben;
    public static String DateiCsv;
    public static String DateiTabelle;
    public static String Drucken;
    public static String Druckname;
    public static String ErklaerungKopf;
    public static String Filter;
    public static String FilterGremium;
    public static String FilterRaum;
    public static String FilterStatus;
    public static String FilterStelle;
    public static String FilterZeigen;
    public static String Filtername;
    public static String Folgen;
    public static String GanzerSatz;
    public static String Importieren;
    public static String ImSzenario;
    public static String KeinPlan;
    public static String KeinVergleich;
    public static String KeineIndikatoren;
    public static String KeineWerte;
    public static String KeineZiele;
    public static String Kopieren;
    public static String NichtsGewaehlt;
    public static String Oeffnen;
    public static String OhneStatus;
    public static String OhneSzenario;
    public static String OhneZiel;
    public static String Saetze;
    public static String Seiten;
    public static String SpalteAbweichung;
    public static String SpalteErfuellung;
    public static String SpalteNachher;
    public static String SpalteStatus;
    public static String SpalteUmWieviel;
    public static String SpalteVerantwortlich;
    public static String SpalteVerlauf;
    public static String SpalteVorher;
    public static String SpalteWarum;
    public static String SpalteWas;
    public static String SpalteWert;
    public static String SpalteZiel;
    public static String SpalteZielwert;
    public static String StandAm;
    public static String StatusAlle;
    public static String StatusAufKurs;
    public static String StatusGefaehrdet;
    public static String StatusNichtAufKurs;
    public static String StatusOhne;
    public static String Stichtag;
    public static String StichtagFalsch;
    public static String StichtagWie;
    public static String Szenario;
    public static String Vergleich;
    public static String VergleichAnzahl;
    public static String Vergleichsseite;
    public static String VonHand;
    public static String Warum;
    public static String Zielbaum;

    static {
        NLS.initializeMessages("org.leitwerk.ui.cockpit.messages", Messages.class);
    }

    private Messages() {}
}
