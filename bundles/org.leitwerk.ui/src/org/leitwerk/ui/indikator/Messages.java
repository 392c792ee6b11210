package org.leitwerk.ui.indikator;

import org.eclipse.osgi.util.NLS;

/** Strings of the page of an indicator. */
final class Messages extends NLS {

    public static String Definition;
    public static String Karte;
    public static String KarteQuantile;
    public static String KeineIndikatoren;
    public static String Raeume;
    public static String Verlauf;

    static {
        NLS.initializeMessages("org.leitwerk.ui.indikator.messages", Messages.class);
    }

    private Messages() {}
}
