package org.leitwerk.dsl.umwandlung;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResource;
import org.leitwerk.dsl.LeitwerkStandaloneSetup;
import org.leitwerk.dsl.formatierung.Formatierung;
import org.leitwerk.dsl.laden.Plan;
import org.leitwerk.dsl.laden.Planlader;
import org.leitwerk.steuerung.Plandatei;
import org.leitwerk.steuerung.SteuerungFactory;

/** The plan a conversion makes, in memory: copied from the source, written as bytes, read back and compared. */
final class Zielplan {

    private final Formatierung formatierung = LeitwerkStandaloneSetup.injektor().getInstance(Formatierung.class);
    private final Planlader lader;
    private final EcoreUtil.Copier kopie = new EcoreUtil.Copier();
    private final ResourceSet dateien;
    private final Map<Path, Resource> ressourcen = new LinkedHashMap<>();

    Zielplan(Planlader lader, Plan quelle) {
        this.lader = lader;
        this.dateien = lader.leererPlan();
        // References must point to elements, not to places where elements will be found.
        EcoreUtil.resolveAll(quelle.dateien());
    }

    /** Takes files of the source into one target file, in their order. */
    void nimmAuf(Path ziel, List<Resource> quellen) {
        Plandatei inhalt = SteuerungFactory.eINSTANCE.createPlandatei();
        for (Resource quelle : quellen) {
            for (EObject wurzel : quelle.getContents()) {
                if (wurzel instanceof Plandatei plandatei) {
                    inhalt.getElemente().addAll(kopie.copyAll(plandatei.getElemente()));
                }
            }
        }
        Resource ressource = dateien.createResource(URI.createFileURI(ziel.toString()));
        ressource.getContents().add(inhalt);
        ressourcen.put(ziel, ressource);
    }

    /**
     * The target files as bytes.
     *
     * @throws Umwandlungsfehler if an element cannot be written in the other form
     * @throws IllegalStateException if something got lost, which would be a defect
     */
    Map<Path, byte[]> geprueft() {
        kopie.copyReferences();
        Map<Path, byte[]> ergebnis = new LinkedHashMap<>();
        ressourcen.forEach((ziel, ressource) -> ergebnis.put(ziel, bytes(ziel, ressource)));
        vergleiche(ergebnis).forEach((ziel, gelesen) -> angeordnet(gelesen)
                .ifPresent(text -> ergebnis.put(ziel, text.getBytes(StandardCharsets.UTF_8))));
        return ergebnis;
    }

    private static byte[] bytes(Path ziel, Resource ressource) {
        try {
            ByteArrayOutputStream ausgabe = new ByteArrayOutputStream();
            ressource.save(ausgabe, null);
            return ausgabe.toByteArray();
        } catch (IOException grund) {
            throw new Umwandlungsfehler(
                    ziel.getFileName() + " lässt sich nicht schreiben: " + grund.getMessage(), grund);
        }
    }

    /** A new text stands as {@code formatieren} would leave it. */
    private Optional<String> angeordnet(Resource gelesen) {
        return gelesen instanceof XtextResource text ? formatierung.von(text) : Optional.empty();
    }

    private Map<Path, Resource> vergleiche(Map<Path, byte[]> geschrieben) {
        ResourceSet gelesen = lader.leererPlan();
        Map<Path, Resource> zurueck = new LinkedHashMap<>();
        geschrieben.forEach((ziel, inhalt) -> {
            Resource ressource = gelesen.createResource(URI.createFileURI(ziel.toString()));
            try {
                ressource.load(new ByteArrayInputStream(inhalt), null);
            } catch (IOException grund) {
                throw new IllegalStateException(ziel.getFileName() + " ließe sich nicht wieder lesen", grund);
            }
            zurueck.put(ziel, ressource);
        });
        EcoreUtil.resolveAll(gelesen);
        EcoreUtil.EqualityHelper vergleich = new EcoreUtil.EqualityHelper();
        zurueck.forEach((ziel, ressource) -> {
            if (!ressource.getErrors().isEmpty()
                    || !vergleich.equals(ressourcen.get(ziel).getContents(), ressource.getContents())) {
                throw new IllegalStateException("Beim Umwandeln nach " + ziel.getFileName() + " ginge etwas verloren: "
                        + ressource.getErrors());
            }
        });
        return zurueck;
    }
}
