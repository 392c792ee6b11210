package org.leitwerk.beispiele;

import java.io.InputStream;

/** Access to the files under {@code plaene} in this bundle. */
final class Ressourcen {

    private static final String WURZEL = "/plaene/";

    private Ressourcen() {}

    /** Opens a file under {@code plaene}; {@code null} if there is none. */
    static InputStream oeffne(String pfad) {
        return Ressourcen.class.getResourceAsStream(WURZEL + pfad);
    }
}
