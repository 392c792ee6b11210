package org.leitwerk.referenz;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Texts written by hand that stand beside these classes. */
final class Vorlagen {

    private Vorlagen() {}

    /** The text of a file of this package, in UTF-8 with line feeds. */
    static String lies(String datei) {
        try (InputStream ein = Vorlagen.class.getResourceAsStream(datei)) {
            return new String(ein.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
