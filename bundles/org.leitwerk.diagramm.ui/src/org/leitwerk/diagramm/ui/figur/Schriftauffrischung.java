package org.leitwerk.diagramm.ui.figur;

import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import org.eclipse.core.runtime.ILog;

/**
 * On GTK a font that is loaded after the display was made is not seen: Pango keeps its list of fonts. This tells Pango
 * to look again.
 */
final class Schriftauffrischung {

    private Schriftauffrischung() {}

    /** The part of PangoFT2 that forgets the list of fonts. */
    interface PangoFt2 extends Library {
        /** Tells a font map that the configuration of the fonts is another one. */
        void pango_fc_font_map_config_changed(Pointer fontmap);
    }

    /** The part of PangoCairo that knows the font map of the display. */
    interface PangoCairo extends Library {
        /** The font map all texts of the display are drawn with. */
        Pointer pango_cairo_font_map_get_default();
    }

    /** Makes fonts visible that were loaded just now; where the libraries are not there, it is logged. */
    static void frischeAuf() {
        try {
            Pointer schriften =
                    Native.load("libpangocairo-1.0.so.0", PangoCairo.class).pango_cairo_font_map_get_default();
            Native.load("libpangoft2-1.0.so.0", PangoFt2.class).pango_fc_font_map_config_changed(schriften);
        } catch (UnsatisfiedLinkError e) {
            ILog.of(Schriftauffrischung.class).warn(e.getMessage(), e);
        }
    }
}
