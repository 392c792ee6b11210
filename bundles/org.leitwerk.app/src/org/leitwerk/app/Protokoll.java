package org.leitwerk.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * The log of defects: the file the launcher names, else one in the user's state folder, else one among the temporary
 * files.
 */
final class Protokoll {

    private final List<Path> orte;

    Protokoll() {
        this(orte());
    }

    Protokoll(List<Path> orte) {
        this.orte = List.copyOf(orte);
    }

    private static List<Path> orte() {
        Path notfalls =
                Path.of(System.getProperty("java.io.tmpdir"), "leitwerk-" + System.getProperty("user.name") + ".log");
        String genannt = System.getProperty("osgi.logfile");
        String zustand = System.getenv("XDG_STATE_HOME");
        Path ordner = zustand == null || zustand.isBlank()
                ? Path.of(System.getProperty("user.home"), ".local", "state")
                : Path.of(zustand);
        Path ueblich = ordner.resolve("leitwerk").resolve("leitwerk.log");
        return genannt == null || genannt.isBlank()
                ? List.of(ueblich, notfalls)
                : List.of(Path.of(genannt), ueblich, notfalls);
    }

    /**
     * Notes a defect.
     *
     * @return where it was noted, in words for the user
     */
    String notiere(List<String> argumente, Throwable defekt) {
        StringWriter text = new StringWriter();
        text.append(LocalDateTime.now().truncatedTo(ChronoUnit.SECONDS).toString())
                .append(" leitwerk ")
                .append(String.join(" ", argumente))
                .append('\n');
        defekt.printStackTrace(new PrintWriter(text, true));
        for (Path ort : orte) {
            try {
                if (ort.toAbsolutePath().getParent() != null) {
                    Files.createDirectories(ort.toAbsolutePath().getParent());
                }
                Files.writeString(
                        ort,
                        text.toString(),
                        StandardCharsets.UTF_8,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.APPEND);
                return ort.toString();
            } catch (IOException | SecurityException nichtDort) {
                // The next place may do.
                continue;
            }
        }
        return "(kein Ort für ein Protokoll ist beschreibbar)";
    }
}
