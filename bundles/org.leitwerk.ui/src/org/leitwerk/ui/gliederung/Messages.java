package org.leitwerk.ui.gliederung;

import org.eclipse.osgi.util.NLS;

/** Strings of the outline. */
final class Messages extends NLS {

    public static String AllesAuf;
    public static String AllesZu;
    public static String ElementArt;
    public static String ElementDatei;
    public static String ElementListe;
    public static String ElementOeffnen;
    public static String ElementOeffnenKnopf;
    public static String ElementTitel;
    public static String ElementVorschau;
    public static String ElementWorte;
    public static String ElementZahl;
    public static String Filter;
    public static String Filtername;
    public static String KeinPlan;
    public static String Kopieren;
    public static String Liste;
    public static String MehrElemente;
    public static String MitEditor;
    public static String Oeffnen;
    public static String Schnell;
    public static String SchnellHinweis;
    public static String Sortieren;

    static {
        NLS.initializeMessages("org.leitwerk.ui.gliederung.messages", Messages.class);
    }

    private Messages() {}
}
