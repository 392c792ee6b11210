package org.leitwerk.ui.assistenten;

import org.eclipse.osgi.util.NLS;

/** Strings of the wizards. */
final class Messages extends NLS {

    public static String AbleitungEbenen;
    public static String AbleitungFelder;
    public static String Aufteilen;
    public static String AusBeispiel;
    public static String BeispielHinweis;
    public static String BeispielOeffnen;
    public static String BeispielText;
    public static String BeispielWelches;
    public static String BeispielWorte;
    public static String Beispiele;
    public static String Bis;
    public static String BisJahr;
    public static String BisJahrOffen;
    public static String DateiAnlegen;
    public static String DateiGibtEs;
    public static String Dateiname;
    public static String DateinameFehlt;
    public static String DateinameUngueltig;
    public static String DazuFrage;
    public static String Durchsuchen;
    public static String ErsetzenFrage;
    public static String Exportiert;
    public static String FuenfEbenen;
    public static String FuenfEbenenText;
    public static String ImPlan;
    public static String InDatei;
    public static String Inhalt;
    public static String InhaltOffen;
    public static String JahrFalsch;
    public static String Kommune;
    public static String KommuneBeispiel;
    public static String Leer;
    public static String LeerText;
    public static String Meldungen;
    public static String Misslungen;
    public static String NachHandbuch;
    public static String NachHandbuchText;
    public static String NeueDatei;
    public static String NeueDateiWie;
    public static String NeuerPlan;
    public static String NeuerPlanWas;
    public static String NeuerPlanWie;
    public static String NeuesZielsystem;
    public static String Ordner;
    public static String OrdnerBelegt;
    public static String OrdnerFehlt;
    public static String OrdnerHinweis;
    public static String OrdnerUngueltig;
    public static String OrdnerUnlesbar;
    public static String OrtPruefen;
    public static String Plan;
    public static String PlanAnlegen;
    public static String PlanFehlerhaft;
    public static String PlanOhneDatei;
    public static String PlatzUndFrage;
    public static String RechteFehlen;
    public static String SpeichernFrage;
    public static String Thema;
    public static String ThemaBeispiel;
    public static String Titel;
    public static String TitelBeispiel;
    public static String TitelFehlt;
    public static String VierFelder;
    public static String VierFelderText;
    public static String XmiDatei;
    public static String XmiDateiFehlt;
    public static String XmiDateiGibtEsNicht;
    public static String XmiEndung;
    public static String XmiExport;
    public static String XmiExportWie;
    public static String XmiFehlerhaft;
    public static String XmiImPlan;
    public static String XmiImport;
    public static String XmiImportWie;
    public static String XmiSchreiben;
    public static String XmiZielFehlt;
    public static String Zeile;
    public static String Zeitraum;
    public static String ZeitraumBis;
    public static String ZeitraumFalsch;
    public static String ZeitraumVon;
    public static String ZielFehlt;
    public static String ZieleWie;
    public static String ZielsystemWie;

    static {
        NLS.initializeMessages("org.leitwerk.ui.assistenten.messages", Messages.class);
    }

    private Messages() {}
}
