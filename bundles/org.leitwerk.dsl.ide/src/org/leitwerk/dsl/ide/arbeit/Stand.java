package org.leitwerk.dsl.ide.arbeit;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.TextRegion;
import org.leitwerk.dsl.ide.LeitwerkIdeSetup;
import org.leitwerk.dsl.ide.mangel.Mangel;
import org.leitwerk.dsl.laden.Meldung;
import org.leitwerk.dsl.laden.Plan;
import org.leitwerk.dsl.verweise.Namensverzeichnis;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.steuerung.Plandatei;
import org.leitwerk.steuerung.Planelement;

/**
 * A plan as it is at one moment: what an editor service sees. Only valid during the call of {@link Arbeitsplan#lies} to
 * which it was handed, and only on that thread; answers must not hold objects of the model.
 */
public final class Stand {

    private final Path ordner;
    private final long version;
    private final Arbeitsdateien dateien;
    private final Namensverzeichnis namen = dienst(Namensverzeichnis.class);
    private List<Mangel> maengel;
    private Planstand planstand;

    Stand(Path ordner, long version, Arbeitsdateien dateien, List<Mangel> maengel) {
        this.ordner = ordner;
        this.version = version;
        this.dateien = dateien;
        this.maengel = maengel;
    }

    /**
     * A service of the language.
     *
     * @param <T> its type
     * @param art its class
     * @return the service from the one injector of the language
     */
    public static <T> T dienst(Class<T> art) {
        return LeitwerkIdeSetup.injektor().getInstance(art);
    }

    /** The folder of the plan, an absolute path. */
    public Path ordner() {
        return ordner;
    }

    /** Number of this state; a later one is larger. */
    public long version() {
        return version;
    }

    /** The files that could be read, absolute, in the order of their names. */
    public List<Path> pfade() {
        return dateien.pfade();
    }

    /**
     * A file.
     *
     * @param pfad an absolute path
     * @return the parsed file, empty if it does not belong to the plan
     */
    public Optional<XtextResource> datei(Path pfad) {
        return dateien.datei(pfad.toAbsolutePath().normalize());
    }

    /**
     * The text of a file.
     *
     * @param pfad an absolute path
     * @return the text as parsed; empty text for an unknown file
     */
    public String text(Path pfad) {
        return datei(pfad).map(Textabgleich::text).orElse("");
    }

    /**
     * Where the file of an object is.
     *
     * @param objekt an object of the plan
     * @return an absolute path
     * @throws IllegalArgumentException if the object is in no file
     */
    public Path pfad(EObject objekt) {
        Resource datei = objekt.eResource();
        if (datei == null || datei.getURI() == null || !datei.getURI().isFile()) {
            throw new IllegalArgumentException("Das Objekt steht in keiner Datei.");
        }
        return Path.of(datei.getURI().toFileString());
    }

    /**
     * A file as a person sees it.
     *
     * @param pfad an absolute path
     * @return the path relative to the folder, with {@code /}
     */
    public String name(Path pfad) {
        return dateien.name(pfad);
    }

    /** All files as one model. */
    public ResourceSet ressourcen() {
        return dateien.ressourcen();
    }

    /** The files with their names, in order. */
    public Map<Resource, String> dateinamen() {
        return dateien.namen();
    }

    /** What is wrong with files as a whole, for instance that one cannot be read. */
    public List<Meldung> dateimeldungen() {
        return dateien.dateimeldungen();
    }

    /** The contents of the files, in their order. */
    public List<Plandatei> inhalte() {
        return ressourcen().getResources().stream()
                .flatMap(datei -> datei.getContents().stream())
                .filter(Plandatei.class::isInstance)
                .map(Plandatei.class::cast)
                .toList();
    }

    /** All named and titled elements at any depth, in the order of the files and texts. */
    public Stream<Planelement> elemente() {
        return planstand().alle(Planelement.class).stream();
    }

    /** The plan as the rules see it, with its indices. */
    public Planstand planstand() {
        if (planstand == null) {
            planstand = Planstand.von(ressourcen().getResources());
        }
        return planstand;
    }

    /**
     * Something a service keeps for the plan beyond this state, such as what it computed for an earlier one. Must not
     * hold objects of the model of which it does not know whether they are still there.
     *
     * @param <T> its type
     * @param art under which it is kept; there is one of each
     * @param neu makes it when it is asked for first
     * @return always the same for one plan
     */
    public <T> T dauerhaft(Class<T> art, Supplier<T> neu) {
        return dateien.gedaechtnis().dauerhaft(art, neu);
    }

    /**
     * Says on which files besides the texts of the plan answers depend, such as data files: when one of them changes on
     * disk, looking at the folder again gives a new state.
     *
     * @param andere all of them, absolute; those of an earlier call that are not among them are forgotten
     */
    public void beobachte(Collection<Path> andere) {
        dateien.gedaechtnis().beobachte(andere);
    }

    /** The problems that were found last, by file and place; they may be those of a slightly earlier state. */
    public List<Mangel> maengel() {
        return maengel;
    }

    void setze(List<Mangel> neue) {
        maengel = neue;
    }

    /**
     * An address that outlives changes of the text.
     *
     * @param objekt an object of the plan
     * @return its address; by name where there is one
     */
    public URI adresse(EObject objekt) {
        return EcoreUtil.getURI(objekt);
    }

    /**
     * The object of an address.
     *
     * @param adresse from {@link #adresse} of this or an earlier state; null is no object
     * @return the object; for a named element also when it has moved to another file
     */
    public Optional<EObject> element(URI adresse) {
        if (adresse == null || adresse.fragment() == null) {
            return Optional.empty();
        }
        Resource datei = ressourcen().getResource(adresse.trimFragment(), false);
        EObject objekt = datei == null ? null : datei.getEObject(adresse.fragment());
        return objekt != null || adresse.fragment().contains("/")
                ? Optional.ofNullable(objekt)
                : mitNamen(adresse.fragment()).map(EObject.class::cast);
    }

    /**
     * The element of a name.
     *
     * @param name the name as written in the plan
     * @return the first element of this name
     */
    public Optional<Planelement> mitNamen(String name) {
        return ressourcen().getResources().stream()
                .flatMap(datei -> namen.inDatei(datei).getOrDefault(name, List.of()).stream())
                .findFirst();
    }

    /**
     * The object around a place of a text.
     *
     * @param pfad the file
     * @param stelle offset in its text
     * @return the innermost object there
     */
    public Optional<EObject> objektBei(Path pfad, int stelle) {
        return datei(pfad)
                .filter(datei -> datei.getParseResult() != null)
                .map(datei -> NodeModelUtils.findLeafNodeAtOffset(
                        datei.getParseResult().getRootNode(), stelle))
                .map(NodeModelUtils::findActualSemanticObjectFor);
    }

    /**
     * The whole text of an object.
     *
     * @param objekt an object of the plan
     * @return its region without blanks and comments before it; empty if it has no text
     */
    public Optional<ITextRegion> bereich(EObject objekt) {
        ICompositeNode knoten = NodeModelUtils.findActualNodeFor(objekt);
        return Optional.ofNullable(knoten).map(Stand::bereich);
    }

    /**
     * The text that stands for an object in a list: its name, else its title, else its keyword.
     *
     * @param objekt an object of the plan
     * @return the region to select when one jumps to it
     */
    public Optional<ITextRegion> kopf(EObject objekt) {
        return kopf(objekt, null, 0);
    }

    /**
     * The text of a value.
     *
     * @param objekt an object of the plan
     * @param merkmal a feature of it; null, or one that is not written, means the object itself
     * @param stelle index in a many-valued feature
     * @return the region; empty if the object has no text
     */
    public Optional<ITextRegion> kopf(EObject objekt, EStructuralFeature merkmal, int stelle) {
        INode knoten = Plan.knoten(objekt, merkmal, stelle);
        if (knoten instanceof ICompositeNode ganzes && ganzes == NodeModelUtils.findActualNodeFor(objekt)) {
            EStructuralFeature titel = objekt.eClass().getEStructuralFeature("titel");
            List<INode> titelknoten = titel == null ? List.of() : NodeModelUtils.findNodesForFeature(objekt, titel);
            if (!titelknoten.isEmpty()) {
                return Optional.of(bereich(titelknoten.get(0)));
            }
            for (ILeafNode blatt : ganzes.getLeafNodes()) {
                if (!blatt.isHidden()) {
                    return Optional.of(bereich(blatt));
                }
            }
        }
        return Optional.ofNullable(knoten).map(Stand::bereich);
    }

    private static ITextRegion bereich(INode knoten) {
        return new TextRegion(knoten.getOffset(), knoten.getLength());
    }
}
