package org.leitwerk.diagramm.ui.legende;

import org.eclipse.osgi.util.NLS;

/** Strings of the legend and of the list of layers and filters. */
final class Messages extends NLS {

    public static String Ebene;
    public static String EbenenUndFilter;
    public static String Filter;
    public static String Legende;

    static {
        NLS.initializeMessages("org.leitwerk.diagramm.ui.legende.messages", Messages.class);
    }

    private Messages() {}
}
