package org.leitwerk.diagramm.spezifikation;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.URIConverter;

/**
 * The translations of {@code %key} texts: property files beside the specification or in the folders above it, under the
 * names that plug-ins use. German is looked up first.
 */
final class Uebersetzungen {

    private static final String[] DATEIEN = {"plugin", "OSGI-INF/l10n/bundle"};
    /**
     * How many folders above the specification are looked through: a specification stands in a folder of its bundle.
     */
    private static final int FOLDERS = 4;

    private final Properties texte = new Properties();

    private Uebersetzungen() {}

    /** No translations: keys read as they are. */
    static Uebersetzungen keine() {
        return new Uebersetzungen();
    }

    /** Reads the translations for a specification; without any, texts read as their key. */
    static Uebersetzungen fuer(URI adresse, URIConverter converter) {
        Uebersetzungen ergebnis = new Uebersetzungen();
        if (!adresse.isHierarchical() || adresse.segmentCount() == 0) {
            return ergebnis;
        }
        URI ordner = adresse.trimSegments(1);
        for (int stufe = 0; stufe < FOLDERS; stufe++) {
            for (String datei : DATEIEN) {
                for (String sprache : new String[] {"_" + Locale.GERMAN.getLanguage(), ""}) {
                    ergebnis.ergaenze(ordner.appendSegments((datei + sprache + ".properties").split("/")), converter);
                }
            }
            if (ordner.segmentCount() == 0) {
                break;
            }
            ordner = ordner.trimSegments(1);
        }
        return ergebnis;
    }

    private void ergaenze(URI datei, URIConverter converter) {
        if (!converter.exists(datei, null)) {
            return;
        }
        Properties gelesen = new Properties();
        try (Reader reader = new InputStreamReader(converter.createInputStream(datei), StandardCharsets.UTF_8)) {
            gelesen.load(reader);
        } catch (IOException | IllegalArgumentException unreadable) {
            // a translation that cannot be read is none: the keys stay readable
            return;
        }
        gelesen.forEach(texte::putIfAbsent);
    }

    /** The translation of a {@code %key}, the key itself without the sign if there is none, other texts as they are. */
    String uebersetzt(String text) {
        if (!text.startsWith("%")) {
            return text;
        }
        String key = text.substring(1);
        return texte.getProperty(key, key);
    }
}
