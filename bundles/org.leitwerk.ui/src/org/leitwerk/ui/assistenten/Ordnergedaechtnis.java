package org.leitwerk.ui.assistenten;

import java.nio.file.Path;
import java.util.Locale;
import org.leitwerk.ui.einstellungen.Vorgaben;

/** Remembers where plans were made last, and proposes names of folders. */
final class Ordnergedaechtnis {

    private static final String LETZTER = "assistent.ordner";
    private static final int LAENGSTER = 60;

    private Ordnergedaechtnis() {}

    /** The folder in which the last plan was made, else the one of the preferences. */
    static Path letzter() {
        String letzter = Vorgaben.speicher().getString(LETZTER);
        return letzter.isEmpty() ? Vorgaben.planordner() : Path.of(letzter);
    }

    /** A plan was made, or a file written, in this folder. */
    static void merke(Path ordner) {
        if (ordner != null) {
            Vorgaben.speicher().setValue(LETZTER, ordner.toString());
        }
    }

    /**
     * The name of a folder for a title, e.g. {@code familienplan-2026}: only letters, digits and hyphens, so that it is
     * good on every machine.
     */
    static String name(String titel) {
        String klein = titel.toLowerCase(Locale.GERMAN)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
        String name = klein.replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        String kurz = name.length() > LAENGSTER ? name.substring(0, LAENGSTER).replaceAll("-+$", "") : name;
        return kurz.isEmpty() ? "plan" : kurz;
    }
}
