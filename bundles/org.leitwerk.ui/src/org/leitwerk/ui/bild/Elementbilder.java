package org.leitwerk.ui.bild;

import java.net.URL;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;
import org.leitwerk.steuerung.SteuerungPackage;
import org.leitwerk.steuerung.beschriftung.Symbole;

/** The icons of the classes of the model as images; they live as long as the workbench. Only for the UI thread. */
public final class Elementbilder {

    private static final String VORSATZ = "org.leitwerk.element.";

    private Elementbilder() {}

    /**
     * The icon of a class.
     *
     * @param klasse name of a class of the model
     * @return its icon, null if there is none of this name
     */
    public static Image von(String klasse) {
        ImageRegistry bilder = JFaceResources.getImageRegistry();
        String schluessel = VORSATZ + klasse;
        if (bilder.getDescriptor(schluessel) == null) {
            Optional<ImageDescriptor> beschreibung = beschreibung(klasse);
            if (beschreibung.isEmpty()) {
                return null;
            }
            bilder.put(schluessel, beschreibung.get());
        }
        return bilder.get(schluessel);
    }

    /**
     * The icon of a class.
     *
     * @param klasse name of a class of the model
     * @return its icon, empty if there is none of this name
     */
    public static Optional<ImageDescriptor> beschreibung(String klasse) {
        return klasse != null && SteuerungPackage.eINSTANCE.getEClassifier(klasse) instanceof EClass eClass
                ? Symbole.von(eClass).map(Elementbilder::bild)
                : Optional.empty();
    }

    private static ImageDescriptor bild(URL ort) {
        return ImageDescriptor.createFromURL(ort);
    }
}
