package org.leitwerk.ui.korrektur;

import org.eclipse.osgi.util.NLS;

/** Strings of the ways out. */
final class Messages extends NLS {

    public static String GrundFehlt;
    public static String GrundFrage;
    public static String Unterdruecken;

    static {
        NLS.initializeMessages("org.leitwerk.ui.korrektur.messages", Messages.class);
    }

    private Messages() {}
}
