package org.leitwerk.ui.bild;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Image;

/** The images in the folder {@code icons} of this bundle; SVG is drawn in the size of the screen's zoom. */
public final class Bilder {

    private static final String BUNDLE = "org.leitwerk.ui";

    private Bilder() {}

    /**
     * Description of an image, for those who make and free it themselves.
     *
     * @param pfad path below {@code icons}, e.g. {@code befehl/neu.svg}
     */
    public static ImageDescriptor beschreibung(String pfad) {
        return ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/" + pfad)
                .orElseGet(ImageDescriptor::getMissingImageDescriptor);
    }

    /**
     * A shared image; nobody may dispose it. Only for the UI thread.
     *
     * @param pfad path below {@code icons}, e.g. {@code befehl/neu.svg}
     */
    public static Image bild(String pfad) {
        ImageRegistry registry = JFaceResources.getImageRegistry();
        String key = BUNDLE + "/" + pfad;
        if (registry.getDescriptor(key) == null) {
            registry.put(key, beschreibung(pfad));
        }
        return registry.get(key);
    }
}
