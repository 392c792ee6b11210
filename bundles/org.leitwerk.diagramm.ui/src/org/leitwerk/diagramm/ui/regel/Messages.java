package org.leitwerk.diagramm.ui.regel;

import org.eclipse.osgi.util.NLS;

/** Strings of what pointer and keyboard do. */
final class Messages extends NLS {

    public static String Ablegen;
    public static String AnlegenGriff;
    public static String Aufklappen;
    public static String Beschriften;
    public static String Groesse;
    public static String Knicken;
    public static String Oeffnen;
    public static String Umhaengen;
    public static String Verbinden;
    public static String VerbindenGriff;
    public static String Verschieben;
    public static String Zuklappen;

    static {
        NLS.initializeMessages("org.leitwerk.diagramm.ui.regel.messages", Messages.class);
    }

    private Messages() {}
}
