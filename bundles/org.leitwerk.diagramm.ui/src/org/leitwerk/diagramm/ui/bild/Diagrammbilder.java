package org.leitwerk.diagramm.ui.bild;

import java.net.MalformedURLException;
import java.net.URL;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Image;

/** Icons of commands, tools and kinds of diagrams; shared, nobody may dispose them. Only for the UI thread. */
public final class Diagrammbilder {

    private static final String BUNDLE = "org.leitwerk.diagramm.ui";

    private Diagrammbilder() {}

    /**
     * The icon of a kind of diagram; the general one if it has none of its own.
     *
     * @param art name of its description
     */
    public static ImageDescriptor art(String art) {
        return eigenes("art/" + art.toLowerCase(Locale.ROOT).replace("ä", "ae") + ".svg")
                .orElseGet(() -> befehl("diagramm"));
    }

    /**
     * The icon of a command.
     *
     * @param name name of its file without ending
     */
    public static ImageDescriptor befehl(String name) {
        return eigenes("befehl/" + name + ".svg").orElseGet(ImageDescriptor::getMissingImageDescriptor);
    }

    private static Optional<ImageDescriptor> eigenes(String pfad) {
        return ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/" + pfad);
    }

    /**
     * The image of an address.
     *
     * @param adresse {@code platform:/plugin/…}; may be empty
     * @return null if there is none
     */
    public static Image adresse(String adresse) {
        if (adresse == null || adresse.isEmpty()) {
            return null;
        }
        ImageRegistry bilder = JFaceResources.getImageRegistry();
        if (bilder.getDescriptor(adresse) == null) {
            try {
                bilder.put(adresse, ImageDescriptor.createFromURL(new URL(adresse)));
            } catch (MalformedURLException e) {
                return null;
            }
        }
        return bilder.get(adresse);
    }

    /**
     * A shared image.
     *
     * @param beschreibung of an icon of this bundle
     * @param schluessel names it
     */
    public static Image bild(String schluessel, ImageDescriptor beschreibung) {
        ImageRegistry bilder = JFaceResources.getImageRegistry();
        String name = BUNDLE + "/" + schluessel;
        if (bilder.getDescriptor(name) == null) {
            bilder.put(name, beschreibung);
        }
        return bilder.get(name);
    }
}
