package org.leitwerk.steuerung.beschriftung;

import java.net.URL;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;

/** The icons of the classes: SVG files of 16 × 16 units, in the colour of their area. */
public final class Symbole {

    private Symbole() {}

    /**
     * The icon of a class, or of its nearest super type that has one.
     *
     * @param klasse a class of the metamodel
     * @return the place of an SVG file; empty when neither the class nor a super type has an icon
     */
    public static Optional<URL> von(EClass klasse) {
        for (EClass k = klasse;
                k != null;
                k = k.getESuperTypes().isEmpty() ? null : k.getESuperTypes().get(0)) {
            URL ort = Symbole.class.getResource("/icons/full/obj16/" + k.getName() + ".svg");
            if (ort != null) {
                return Optional.of(ort);
            }
        }
        return Optional.empty();
    }
}
