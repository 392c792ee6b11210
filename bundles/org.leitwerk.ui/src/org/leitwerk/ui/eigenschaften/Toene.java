package org.leitwerk.ui.eigenschaften;

import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Combo;
import org.leitwerk.regeln.Stufe;

/** Colours and marks of findings. */
final class Toene {

    private Toene() {}

    /** Colour of words that say what is wrong, readable in both themes. */
    static Color fehler() {
        return JFaceResources.getColorRegistry().get("org.leitwerk.ui.ton.schlecht");
    }

    /** Id of the field decoration for a level. */
    static String zeichen(Stufe stufe) {
        return switch (stufe) {
            case FEHLER -> FieldDecorationRegistry.DEC_ERROR;
            case WARNUNG -> FieldDecorationRegistry.DEC_WARNING;
            default -> FieldDecorationRegistry.DEC_INFORMATION;
        };
    }

    /** Small mark for a level; null for none. */
    static Image bild(Stufe stufe) {
        return stufe == null || stufe == Stufe.AUS
                ? null
                : FieldDecorationRegistry.getDefault()
                        .getFieldDecoration(zeichen(stufe))
                        .getImage();
    }

    /** Keeps the wheel, which is meant for the form, from changing the choice. */
    static void ohneRad(Combo auswahl) {
        auswahl.addListener(SWT.MouseVerticalWheel, e -> e.doit = false);
    }
}
