package org.leitwerk.ui.handbuch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.core.runtime.ILog;

/** The pages of the handbook and the reference. The build copies them from the documentation into this bundle. */
final class Handbuchseiten {

    /** The table of contents: the first page. */
    static final String ANFANG = "handbuch/README.md";

    private final Map<String, Optional<Handbuchseite>> gelesen = new LinkedHashMap<>();

    /**
     * Reads and sets a page, once.
     *
     * @param pfad path below the documentation, e.g. {@code handbuch/einstieg.md}
     * @return the page, or nothing when there is none of this name
     */
    Optional<Handbuchseite> seite(String pfad) {
        return gelesen.computeIfAbsent(pfad, path -> lies(path).map(markdown -> Handbuchseite.von(path, markdown)));
    }

    /** All pages that the first page leads to, in its order, itself first. */
    List<Handbuchseite> alle() {
        Set<String> paths = new LinkedHashSet<>(List.of(ANFANG));
        seite(ANFANG).ifPresent(page -> page.text().stellen().stream()
                .filter(stelle -> stelle.ziel() != null)
                .map(stelle -> ziel(page, stelle.ziel()))
                .flatMap(Optional::stream)
                .forEach(paths::add));
        List<Handbuchseite> result = new ArrayList<>();
        paths.forEach(path -> seite(path).ifPresent(result::add));
        return result;
    }

    /**
     * Where a link of a page leads.
     *
     * @return the path of a page that is here, or nothing: an address of the web, a file of the sources
     */
    Optional<String> ziel(Handbuchseite page, String link) {
        if (link.contains(":")) {
            return Optional.empty();
        }
        String plain = link.contains("#") ? link.substring(0, link.indexOf('#')) : link;
        if (plain.isEmpty()) {
            return Optional.of(page.pfad());
        }
        return seite(neben(page, plain)).map(Handbuchseite::pfad);
    }

    /**
     * A picture of a page.
     *
     * @param page the page
     * @param ort where it lies, as the page says it
     * @return its bytes (PNG), or nothing when it is not here
     */
    Optional<byte[]> bild(Handbuchseite page, String ort) {
        String path = neben(page, ort);
        if (!path.endsWith(".png") || path.startsWith("..") || ort.contains(":")) {
            return Optional.empty();
        }
        try (InputStream in = Handbuchseiten.class.getResourceAsStream("/doku/" + path)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            ILog.of(Handbuchseiten.class).error(path, e);
            return Optional.empty();
        }
    }

    private static String neben(Handbuchseite page, String ort) {
        return Path.of(page.pfad()).resolveSibling(ort).normalize().toString().replace('\\', '/');
    }

    private static Optional<String> lies(String path) {
        if (!path.endsWith(".md") || path.startsWith("..")) {
            return Optional.empty();
        }
        try (InputStream in = Handbuchseiten.class.getResourceAsStream("/doku/" + path)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            ILog.of(Handbuchseiten.class).error(path, e);
            return Optional.empty();
        }
    }
}
