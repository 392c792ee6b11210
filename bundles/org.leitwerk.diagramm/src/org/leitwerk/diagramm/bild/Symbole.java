package org.leitwerk.diagramm.bild;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.diagramm.szene.Bildquelle;

/** Finds icons of elements and images that the built-in specification names; each is read once. */
public final class Symbole {

    private static final String UNSERE = "/org.leitwerk.steuerung.edit/";
    private static final String SPEZIFIKATION = "/org.leitwerk.design/";
    private static final Map<String, Optional<Bildquelle>> GELESEN = new ConcurrentHashMap<>();

    private Symbole() {}

    /** The icon of an element's class; empty for classes of other metamodels. */
    public static Optional<Bildquelle> von(EObject objekt) {
        EClass klasse = objekt.eClass();
        return GELESEN.computeIfAbsent(klasse.getName(), name -> {
            Optional<URL> ort = org.leitwerk.steuerung.beschriftung.Symbole.von(klasse);
            return ort.flatMap(url -> lies(name + ".svg", url));
        });
    }

    /** The image at a path of the form {@code /bundle/folder/file}; empty for bundles other than ours. */
    public static Optional<Bildquelle> zuPfad(String pfad) {
        return GELESEN.computeIfAbsent(pfad, p -> {
            URL ort = null;
            if (p.startsWith(UNSERE)) {
                ort = org.leitwerk.steuerung.beschriftung.Symbole.class.getResource(p.substring(UNSERE.length() - 1));
            } else if (p.startsWith(SPEZIFIKATION)) {
                ort = org.leitwerk.design.Titel.class.getResource(p.substring(SPEZIFIKATION.length() - 1));
            }
            return Optional.ofNullable(ort).flatMap(url -> lies(p.substring(p.lastIndexOf('/') + 1), url));
        });
    }

    private static Optional<Bildquelle> lies(String name, URL ort) {
        try (InputStream strom = ort.openStream()) {
            return Optional.of(new Bildquelle(name, strom.readAllBytes()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
