package org.leitwerk.ui.plan;

import org.eclipse.osgi.util.NLS;

/** Strings about files and changes of plans. */
final class Messages extends NLS {

    public static String AufDatentraegerGeaendert;
    public static String DatentraegerFassung;
    public static String InzwischenGeaendert;
    public static String KonfliktFrage;
    public static String KonfliktTitel;
    public static String MeineFassung;
    public static String NichtGeaendert;
    public static String NichtGespeichert;
    public static String NichtLesbar;
    public static String Zusammengefuehrt;

    static {
        NLS.initializeMessages("org.leitwerk.ui.plan.messages", Messages.class);
    }

    private Messages() {}
}
