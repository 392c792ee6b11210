package org.leitwerk.nls.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * A translated file beside its original in the bundle of the running target.
 *
 * @param host symbolic name of the bundle that is translated
 * @param path path of the original in it
 * @param file the translation
 * @param original texts of the original by key, in its order; empty if there is no such file
 * @param german texts of the translation by key, in its order
 */
record Uebersetzung(String host, String path, URL file, Map<String, String> original, Map<String, String> german) {

    private static final String PREFIX = "org.leitwerk.nls.";

    private static final String SUFFIX = "_de.properties";

    /** All translated files of all installed fragments, by host and path. */
    static List<Uebersetzung> all() {
        List<Uebersetzung> result = new ArrayList<>();
        for (Bundle fragment : fragments()) {
            for (URL file : Collections.list(fragment.findEntries("/", "*" + SUFFIX, true))) {
                result.add(read(fragment, file));
            }
        }
        result.sort(Comparator.comparing(Uebersetzung::toString));
        return result;
    }

    /** The installed fragments that translate a bundle of the platform. */
    static List<Bundle> fragments() {
        return Stream.of(FrameworkUtil.getBundle(Uebersetzung.class)
                        .getBundleContext()
                        .getBundles())
                .filter(bundle -> bundle.getSymbolicName().startsWith(PREFIX))
                .filter(bundle -> bundle.getHeaders("").get("Fragment-Host") != null)
                .toList();
    }

    /**
     * The installed bundle of a symbolic name.
     *
     * @param name symbolic name
     * @return the bundle; a missing one is an error
     */
    static Bundle bundle(String name) {
        return Stream.of(FrameworkUtil.getBundle(Uebersetzung.class)
                        .getBundleContext()
                        .getBundles())
                .filter(bundle -> name.equals(bundle.getSymbolicName()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no bundle " + name));
    }

    private static Uebersetzung read(Bundle fragment, URL file) {
        String host = fragment.getHeaders("").get("Fragment-Host").split(";")[0].strip();
        String path = file.getPath().substring(1).replace(SUFFIX, ".properties");
        URL original = bundle(host).getEntry(path);
        try {
            return new Uebersetzung(
                    host, path, file, original == null ? Map.of() : Textdatei.read(original), Textdatei.read(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return host + "/" + path;
    }
}
