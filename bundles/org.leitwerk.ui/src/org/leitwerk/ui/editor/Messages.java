package org.leitwerk.ui.editor;

import org.eclipse.osgi.util.NLS;

/** Strings of the editor. */
final class Messages extends NLS {

    public static String Aufteilen;
    public static String AufteilenFrage;
    public static String EinElement;
    public static String Elemente;
    public static String KeinVerweisHier;
    public static String NeuerName;
    public static String NeuerNameEinVerweis;
    public static String NichtFormatierbar;
    public static String NichtsAufzuteilen;
    public static String Text;
    public static String Umbenennen;

    static {
        NLS.initializeMessages("org.leitwerk.ui.editor.messages", Messages.class);
    }

    private Messages() {}
}
