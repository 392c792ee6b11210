package org.leitwerk.diagramm.ui.befehl;

import org.eclipse.osgi.util.NLS;

/** Strings of commands and dialogs. */
final class Messages extends NLS {

    public static String AllesAuf;
    public static String AllesWaehlen;
    public static String AllesZeigen;
    public static String AllesZu;
    public static String AndereDiagramme;
    public static String Anheften;
    public static String AnheftTitel;
    public static String Anlegen;
    public static String Anordnen;
    public static String AnordnenTitel;
    public static String Anordnung;
    public static String AufAuswahl;
    public static String Aufklappen;
    public static String AufTitel;
    public static String Ausrichten;
    public static String Ausschneiden;
    public static String AuswahlAnordnen;
    public static String Befunde;
    public static String Beschriften;
    public static String Breite;
    public static String Drucken;
    public static String Ebenen;
    public static String Einfuegen;
    public static String EinfuegeTitel;
    public static String Einrasten;
    public static String ErstAnfang;
    public static String Export;
    public static String ExportFehler;
    public static String ExportTitel;
    public static String Filter;
    public static String Ganz;
    public static String Groesse;
    public static String Groesser;
    public static String Hoehe;
    public static String Hundert;
    public static String ImText;
    public static String KeineDiagramme;
    public static String KeinPlan;
    public static String KeinZiel;
    public static String Kleiner;
    public static String Kopieren;
    public static String LageEinfuegen;
    public static String LageKopieren;
    public static String LageTitel;
    public static String Legende;
    public static String Links;
    public static String Loeschen;
    public static String LoeschFrage;
    public static String LoeschTitel;
    public static String Loesen;
    public static String LoesTitel;
    public static String Mitte;
    public static String MitText;
    public static String NeuAnordnen;
    public static String Oben;
    public static String Oeffnen;
    public static String PasstNicht;
    public static String Pdf;
    public static String Png;
    public static String Raster;
    public static String Rechts;
    public static String Senkrecht;
    public static String Suchen;
    public static String Svg;
    public static String UndWeitere;
    public static String Unten;
    public static String Verbergen;
    public static String VerbergenTitel;
    public static String Verbinden;
    public static String VerbindenFrage;
    public static String VerbindenTitel;
    public static String VerschiebenTitel;
    public static String VerteilenHoch;
    public static String VerteilenQuer;
    public static String VerteilenTitel;
    public static String Vorhandene;
    public static String Waehlen;
    public static String WaehlenFrage;
    public static String Werkzeugsuche;
    public static String Zeigen;
    public static String ZeigenTitel;
    public static String Zoom;
    public static String Zuklappen;
    public static String ZuTitel;

    static {
        NLS.initializeMessages("org.leitwerk.diagramm.ui.befehl.messages", Messages.class);
    }

    private Messages() {}
}
