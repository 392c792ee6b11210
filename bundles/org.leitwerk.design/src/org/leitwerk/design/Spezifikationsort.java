package org.leitwerk.design;

import java.net.URL;

/** Where the built-in viewpoint specification and its services are found. */
public final class Spezifikationsort {

    /** Path of the specification in this bundle. */
    public static final String PFAD = "description/leitwerk.odesign";

    private Spezifikationsort() {}

    /** The specification file: in a jar, in a bundle or in a folder of classes. */
    public static URL datei() {
        URL ort = Spezifikationsort.class.getResource("/" + PFAD);
        if (ort == null) {
            throw new IllegalStateException(PFAD + " is missing in the bundle org.leitwerk.design");
        }
        return ort;
    }

    /** The loader that knows the Java extensions the specification names. */
    public static ClassLoader dienste() {
        return Spezifikationsort.class.getClassLoader();
    }
}
