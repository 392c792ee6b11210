package org.leitwerk.diagramm.spezifikation;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/**
 * The classes a viewpoint specification is written in, and those of the views, as dynamic packages of our own. They are
 * never registered globally: a real Sirius in the same virtual machine has packages under the same addresses.
 */
public final class Siriusmetamodell {

    private static final String[] DATEIEN = {
        "viewpoint",
        "viewpoint-description",
        "viewpoint-description-style",
        "viewpoint-description-tool",
        "viewpoint-description-validation",
        "viewpoint-description-audit",
        "diagram",
        "diagram-description",
        "diagram-description-style",
        "diagram-description-tool",
        "diagram-description-filter",
        "diagram-description-concern"
    };

    private static final class Halter {
        static final Siriusmetamodell DAS = new Siriusmetamodell();
    }

    private final Map<String, EPackage> pakete = new LinkedHashMap<>();
    private final Map<String, EClass> laufzeitklassen = new HashMap<>();

    private Siriusmetamodell() {
        ResourceSet resources = new ResourceSetImpl();
        resources.getPackageRegistry().put(EcorePackage.eNS_URI, EcorePackage.eINSTANCE);
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
        for (String datei : DATEIEN) {
            URI uri = URI.createURI(Siriusmetamodell.class
                    .getResource("metamodell/" + datei + ".ecore")
                    .toString());
            Resource resource = resources.getResource(uri, true);
            EPackage paket = (EPackage) resource.getContents().get(0);
            pakete.put(paket.getNsURI(), paket);
        }
        EcoreUtil.resolveAll(resources);
        // a resource under the address of the package lets references to the package itself resolve
        pakete.values().forEach(paket -> paket.eResource().setURI(URI.createURI(paket.getNsURI())));
        for (String paket :
                new String[] {"http://www.eclipse.org/sirius/1.1.0", "http://www.eclipse.org/sirius/diagram/1.1.0"}) {
            for (EClassifier klasse : pakete.get(paket).getEClassifiers()) {
                if (klasse instanceof EClass laufzeitklasse) {
                    laufzeitklassen.put(klasse.getName(), laufzeitklasse);
                }
            }
        }
    }

    /** The one instance; loaded when first asked for, safe for several threads. */
    public static Siriusmetamodell das() {
        return Halter.DAS;
    }

    /** Makes the packages known to a registry of the caller's own. */
    void registriere(EPackage.Registry registry) {
        registry.putAll(pakete);
    }

    /**
     * A class of views or styles, such as {@code DNode}.
     *
     * @throws IllegalArgumentException if there is none of this name
     */
    public EClass laufzeitklasse(String name) {
        EClass klasse = laufzeitklassen.get(name);
        if (klasse == null) {
            throw new IllegalArgumentException("no run time class " + name);
        }
        return klasse;
    }

    /** A class of descriptions by the address of its package, {@code null} if there is none. */
    EClassifier klasse(String paket, String name) {
        EPackage gefunden = pakete.get(paket);
        return gefunden == null ? null : gefunden.getEClassifier(name);
    }
}
