package org.leitwerk.dsl.laden;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.leitwerk.steuerung.Plandatei;
import org.leitwerk.steuerung.Planelement;
import org.leitwerk.steuerung.Planung;

/** A loaded plan: its files as one model, and every problem that was found on reading, parsing and linking. */
public final class Plan {

    private final ResourceSet dateien;
    private final Map<Resource, String> namen;
    private final List<Meldung> meldungen;

    Plan(ResourceSet dateien, Map<Resource, String> namen, List<Meldung> meldungen) {
        this.dateien = dateien;
        this.namen = Collections.unmodifiableMap(new LinkedHashMap<>(namen));
        this.meldungen = meldungen.stream().sorted().distinct().toList();
    }

    /**
     * All files, in the order of their names.
     *
     * @return the resource set
     */
    public ResourceSet dateien() {
        return dateien;
    }

    /**
     * The contents of the files, in the order of the files.
     *
     * @return one root for each file that could be read
     */
    public List<Plandatei> inhalte() {
        return dateien.getResources().stream()
                .flatMap(datei -> datei.getContents().stream())
                .filter(Plandatei.class::isInstance)
                .map(Plandatei.class::cast)
                .toList();
    }

    /**
     * All elements at any depth.
     *
     * @return the elements, file by file in the order of the text
     */
    public Stream<Planelement> elemente() {
        return inhalte().stream()
                .flatMap(inhalt -> {
                    Iterable<EObject> alle = () -> EcoreUtil.getAllContents(inhalt, false);
                    return StreamSupport.stream(alle.spliterator(), false);
                })
                .filter(Planelement.class::isInstance)
                .map(Planelement.class::cast);
    }

    /**
     * The header of the plan.
     *
     * @return the first element of class {@link Planung} in the files
     */
    public Optional<Planung> planung() {
        return inhalte().stream()
                .flatMap(inhalt -> inhalt.getElemente().stream())
                .filter(Planung.class::isInstance)
                .map(Planung.class::cast)
                .findFirst();
    }

    /**
     * What was found on reading, parsing and linking.
     *
     * @return the messages by file and place
     */
    public List<Meldung> meldungen() {
        return meldungen;
    }

    /**
     * Whether a part of the plan could not be read or linked.
     *
     * @return true if there is a message of level error
     */
    public boolean hatFehler() {
        return meldungen.stream().anyMatch(meldung -> meldung.stufe() == Stufe.FEHLER);
    }

    /**
     * The name under which a file is shown.
     *
     * @param datei a resource of this plan
     * @return the path as the caller named it; the URI for a resource that was added later
     */
    public String name(Resource datei) {
        String name = namen.get(datei);
        return name != null ? name : String.valueOf(datei.getURI());
    }

    /**
     * The path of a file.
     *
     * @param datei a resource of this plan
     * @return the absolute path, empty for a resource that is no file
     */
    public Optional<Path> pfad(Resource datei) {
        return datei.getURI() != null && datei.getURI().isFile()
                ? Optional.of(Path.of(datei.getURI().toFileString()))
                : Optional.empty();
    }

    /**
     * Where an object stands.
     *
     * @param objekt an object of the plan
     * @return its place
     */
    public Fundstelle fundstelle(EObject objekt) {
        return fundstelle(objekt, null);
    }

    /**
     * Where a feature of an object stands.
     *
     * @param objekt an object of the plan
     * @param merkmal the feature; null, or one that is not written, means the object (for an element its name, or else
     *     its keyword)
     * @return the place of the first value of the feature
     */
    public Fundstelle fundstelle(EObject objekt, EStructuralFeature merkmal) {
        Resource datei = objekt.eResource();
        if (datei == null) {
            return new Fundstelle("", 0, 0);
        }
        INode knoten = knoten(objekt, merkmal);
        if (knoten == null) {
            return new Fundstelle(name(datei), 0, 0);
        }
        var stelle = NodeModelUtils.getLineAndColumn(knoten, knoten.getOffset());
        return new Fundstelle(name(datei), stelle.getLine(), stelle.getColumn());
    }

    private static INode knoten(EObject objekt, EStructuralFeature merkmal) {
        return knoten(objekt, merkmal, 0);
    }

    /**
     * The piece of text in which something stands.
     *
     * @param objekt an object of a parsed file
     * @param merkmal the feature; null, or one that is not written, means the object (for an element its name, or else
     *     the whole)
     * @param stelle index of the value in a many-valued feature; anything out of range means the first
     * @return the node, null for an object that was not parsed
     */
    public static INode knoten(EObject objekt, EStructuralFeature merkmal, int stelle) {
        List<INode> werte = merkmal == null ? List.of() : NodeModelUtils.findNodesForFeature(objekt, merkmal);
        if (stelle > 0 && stelle < werte.size()) {
            return werte.get(stelle);
        }
        if (werte.isEmpty() && objekt instanceof Planelement) {
            werte = NodeModelUtils.findNodesForFeature(objekt, objekt.eClass().getEStructuralFeature("name"));
        }
        return werte.isEmpty() ? NodeModelUtils.findActualNodeFor(objekt) : werte.get(0);
    }
}
