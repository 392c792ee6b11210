package org.leitwerk.ui.start;

import org.eclipse.osgi.util.NLS;

/** Strings of the frame: window, status, messages at the start. */
final class Messages extends NLS {

    public static String AblageortUnbrauchbar;
    public static String LaeuftSchon;
    public static String Leitwerk;
    public static String UeberAngaben;
    public static String UeberKopieren;
    public static String UeberText;
    public static String UeberTitel;
    public static String Version;

    static {
        NLS.initializeMessages("org.leitwerk.ui.start.messages", Messages.class);
    }

    private Messages() {}
}
