package org.leitwerk.diagramm.abzug;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/** A model with its metamodels, loaded from files into a resource set of its own; nothing is registered globally. */
public final class Abzugsmodell {

    private static final Map<String, Object> OPTIONEN = Map.of(
            XMLResource.OPTION_PARSER_FEATURES,
            Map.of(
                    "http://apache.org/xml/features/disallow-doctype-decl", Boolean.TRUE,
                    "http://xml.org/sax/features/external-general-entities", Boolean.FALSE,
                    "http://xml.org/sax/features/external-parameter-entities", Boolean.FALSE));

    private final ResourceSet ressourcen = new ResourceSetImpl();
    private final List<EPackage> pakete = new ArrayList<>();
    private final List<String> meldungen = new ArrayList<>();
    private final Resource modell;

    /**
     * Loads metamodels, then the model.
     *
     * @throws Abzugsfehler when a file is missing or nothing in it can be read
     */
    public Abzugsmodell(List<Path> metamodelle, Path modelldatei) {
        Map<String, Object> fabriken = ressourcen.getResourceFactoryRegistry().getExtensionToFactoryMap();
        fabriken.put(Resource.Factory.Registry.DEFAULT_EXTENSION, new XMIResourceFactoryImpl());
        fabriken.put("ecore", new org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl());
        for (Path datei : metamodelle) {
            for (EObject wurzel : lade(datei, "Das Metamodell").getContents()) {
                if (wurzel instanceof EPackage paket) {
                    registriere(paket);
                }
            }
        }
        modell = lade(modelldatei, "Das Modell");
    }

    private void registriere(EPackage paket) {
        if (paket.getNsURI() != null) {
            ressourcen.getPackageRegistry().put(paket.getNsURI(), paket);
        }
        pakete.add(paket);
        paket.getESubpackages().forEach(this::registriere);
    }

    private Resource lade(Path datei, String was) {
        if (!Files.isRegularFile(datei)) {
            throw new Abzugsfehler(was + " „" + datei + "“ gibt es nicht. Bitte den Pfad prüfen.");
        }
        Resource ressource = ressourcen.createResource(
                URI.createFileURI(datei.toAbsolutePath().toString()));
        try {
            ressource.load(new HashMap<>(OPTIONEN));
        } catch (java.io.IOException | RuntimeException fehler) {
            if (ressource.getContents().isEmpty()) {
                throw new Abzugsfehler(
                        was + " „" + datei + "“ lässt sich nicht lesen: " + grund(fehler)
                                + " Bitte die Datei prüfen; fehlt ein Metamodell (--ecore)?",
                        fehler);
            }
        }
        if (ressource.getContents().isEmpty()) {
            throw new Abzugsfehler(was + " „" + datei + "“ ist leer.");
        }
        ressource
                .getErrors()
                .forEach(fehler -> meldungen.add(
                        datei.getFileName() + ", Zeile " + fehler.getLine() + ": " + fehler.getMessage()));
        return ressource;
    }

    private static String grund(Throwable fehler) {
        Throwable tiefster = fehler;
        while (tiefster.getCause() != null && tiefster.getCause() != tiefster) {
            tiefster = tiefster.getCause();
        }
        return tiefster.getMessage() == null ? tiefster.getClass().getSimpleName() + "." : tiefster.getMessage();
    }

    /** The root of the model. */
    public EObject wurzel() {
        return modell.getContents().get(0);
    }

    /** The resource of the model. */
    public Resource modell() {
        return modell;
    }

    /** The metamodels by namespace: those of the files, then those that are registered globally. */
    public EPackage.Registry metamodelle() {
        return ressourcen.getPackageRegistry();
    }

    /** The packages of the files, with subpackages. */
    public List<EPackage> pakete() {
        return pakete;
    }

    /** What in the model could not be read, German. */
    public List<String> meldungen() {
        return meldungen;
    }
}
