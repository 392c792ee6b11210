package org.leitwerk.regeln;

import java.text.Normalizer;
import java.util.Locale;

/** Ids of rules as people type them. */
final class Kennung {

    private Kennung() {}

    /** The id a person means: case, umlauts and blanks around it do not matter; {@code null} becomes empty. */
    static String gemeint(String geschrieben) {
        if (geschrieben == null) {
            return "";
        }
        return Normalizer.normalize(geschrieben, Normalizer.Form.NFC)
                .strip()
                .toLowerCase(Locale.ROOT)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
    }
}
