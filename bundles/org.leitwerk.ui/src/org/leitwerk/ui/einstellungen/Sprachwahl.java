package org.leitwerk.ui.einstellungen;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.eclipse.core.runtime.Platform;

/**
 * The language of the next start. It stands in a file of its own ({@code sprache} in the program's own folder), because
 * the start script must know it before anything of the platform runs.
 */
final class Sprachwahl {

    /** Languages there are, by their codes; the first is the default. */
    static final List<String> SPRACHEN = List.of("de", "en");

    private Sprachwahl() {}

    /** The language of now: one of {@link #SPRACHEN}. */
    static String aktuell() {
        String nl = Platform.getNL();
        return SPRACHEN.stream().filter(nl::startsWith).findFirst().orElse(SPRACHEN.get(1));
    }

    /** Remembers a language, atomically: a torn file would start the program in no language. */
    static void merke(String sprache) throws IOException {
        Path file = datei();
        Path draft = Files.createTempFile(file.getParent(), "sprache", null);
        Files.write(draft, (sprache + "\n").getBytes(StandardCharsets.US_ASCII));
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    static Path datei() {
        return new java.io.File(Platform.getInstanceLocation().getURL().getPath())
                .toPath()
                .resolve("sprache");
    }
}
