package org.leitwerk.beispiele;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * The example plans in their fixed order: first the fictional one that shows everything, then the real ones. Which
 * there are stands in {@code plaene/beispiele.properties}.
 */
public final class Beispiele {

    private static final String VERZEICHNIS = "beispiele.properties";
    private static final List<Beispiel> ALLE = lies();

    private Beispiele() {}

    /**
     * All example plans.
     *
     * @return the plans in the order in which they are shown
     */
    public static List<Beispiel> alle() {
        return ALLE;
    }

    /**
     * The example plan of a name.
     *
     * @param name short name, e.g. {@code muenster}
     * @return the plan, or empty if there is none of this name
     */
    public static Optional<Beispiel> mitNamen(String name) {
        return ALLE.stream().filter(beispiel -> beispiel.name().equals(name)).findFirst();
    }

    private static List<Beispiel> lies() {
        Properties verzeichnis = new Properties();
        try (InputStream datei = Ressourcen.oeffne(VERZEICHNIS)) {
            verzeichnis.load(new InputStreamReader(datei, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return liste(verzeichnis, "plaene").stream()
                .map(name -> beispiel(verzeichnis, name))
                .toList();
    }

    private static Beispiel beispiel(Properties verzeichnis, String name) {
        return new Beispiel(
                name,
                wert(verzeichnis, name + ".titel"),
                wert(verzeichnis, name + ".beschreibung"),
                wert(verzeichnis, name + ".quelle"),
                liste(verzeichnis, name + ".dateien"));
    }

    private static List<String> liste(Properties verzeichnis, String schluessel) {
        return Arrays.asList(wert(verzeichnis, schluessel).split("\\s+"));
    }

    private static String wert(Properties verzeichnis, String schluessel) {
        String wert = verzeichnis.getProperty(schluessel);
        if (wert == null || wert.isBlank()) {
            throw new IllegalStateException("In " + VERZEICHNIS + " fehlt '" + schluessel + "'.");
        }
        return wert.strip();
    }
}
