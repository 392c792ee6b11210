package org.leitwerk.ui.editor;

import java.util.Locale;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.leitwerk.dsl.ide.textform.Farbstelle;

/** Which colour stands for what; the colours are those of the theme and can be changed in the preferences. */
final class Textfarben {

    private static final String VORSATZ = "org.leitwerk.ui.farbe.";

    /** Whether a changed colour is one of ours. */
    static boolean ist(String schluessel) {
        return schluessel != null && schluessel.startsWith(VORSATZ);
    }

    /** How a piece of text looks. */
    StyleRange stil(Farbstelle stelle) {
        StyleRange stil = new StyleRange();
        stil.start = stelle.stelle();
        stil.length = stelle.laenge();
        stil.foreground = JFaceResources.getColorRegistry().get(schluessel(stelle.art()));
        stil.fontStyle = switch (stelle.art()) {
            case ELEMENTNAME -> SWT.BOLD;
            case KOMMENTAR -> SWT.ITALIC;
            default -> SWT.NORMAL;
        };
        return stil;
    }

    /** Name of a colour in the theme. */
    static String schluessel(Farbstelle.Art art) {
        return VORSATZ + art.name().toLowerCase(Locale.ROOT);
    }
}
