package org.leitwerk.diagramm.ui.editor;

import org.eclipse.osgi.util.NLS;

/** Strings of the diagram editor. */
final class Messages extends NLS {

    public static String Ablegen;
    public static String Bild;
    public static String KeinDiagramm;
    public static String NichtGesichert;
    public static String NichtMoeglich;
    public static String Tabelle;

    static {
        NLS.initializeMessages("org.leitwerk.diagramm.ui.editor.messages", Messages.class);
    }

    private Messages() {}
}
