package org.leitwerk.dsl.laden;

import com.google.inject.Inject;
import com.google.inject.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.resource.XtextResourceFactory;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.leitwerk.dsl.LeitwerkStandaloneSetup;
import org.leitwerk.dsl.meldungen.Meldungscodes;
import org.leitwerk.steuerung.stapel.TieferStapel;
import org.leitwerk.steuerung.xmi.SteuerungXmiFabrik;
import org.leitwerk.steuerung.xmi.XmiFehler;

/**
 * Loads plans: a folder, or some files, become one linked model. Never throws because of what is in a file or because a
 * file cannot be read; every problem is a {@link Meldung} of the plan.
 */
public final class Planlader {

    /** Extension of files in the language. */
    public static final String ENDUNG = "leitwerk";
    /** Extension of files in XMI. */
    public static final String ENDUNG_XMI = "xmi";

    private final Provider<XtextResourceSet> resourceSets;
    private final XtextResourceFactory textfabrik;
    private final Planpruefung pruefung;

    /**
     * Makes a loader; see {@link #neu()} for use without injection.
     *
     * @param resourceSets makes an empty plan
     * @param textfabrik makes files in the language
     * @param pruefung finds what is wrong in a loaded plan
     */
    @Inject
    Planlader(Provider<XtextResourceSet> resourceSets, XtextResourceFactory textfabrik, Planpruefung pruefung) {
        this.resourceSets = resourceSets;
        this.textfabrik = textfabrik;
        this.pruefung = pruefung;
    }

    /**
     * A loader with the one injector of the language.
     *
     * @return a loader
     */
    public static Planlader neu() {
        return LeitwerkStandaloneSetup.injektor().getInstance(Planlader.class);
    }

    /**
     * Loads a plan.
     *
     * @param pfade files and folders; relative paths are shown relatively in messages
     * @return the plan with its messages, also if nothing could be read
     */
    public Plan lade(List<Path> pfade) {
        return lade(pfade, Dateizugriff.ECHT);
    }

    /**
     * Loads a plan from one file or folder.
     *
     * @param pfad a file or folder
     * @return the plan with its messages
     */
    public Plan lade(Path pfad) {
        return lade(List.of(pfad));
    }

    /**
     * Loads with another access to the files.
     *
     * @param pfade files and folders
     * @param zugriff how files are read
     * @return the plan with its messages
     */
    public Plan lade(List<Path> pfade, Dateizugriff zugriff) {
        return TieferStapel.rufe(() -> {
            List<Meldung> meldungen = new ArrayList<>();
            Map<Path, String> dateien = new Dateisammler(meldungen::add).sammle(pfade);
            Dateileser leser = new Dateileser(zugriff, meldungen::add);
            ResourceSet plan = leererPlan();
            Map<Resource, String> namen = new LinkedHashMap<>();
            dateien.forEach((pfad, name) ->
                    leser.lies(pfad, name).ifPresent(bytes -> lies(plan, pfad, name, bytes, namen, meldungen)));
            pruefung.pruefe(namen, meldungen);
            return new Plan(plan, namen, meldungen);
        });
    }

    /**
     * The files of a folder that belong to its plan.
     *
     * @param ordner a folder
     * @return absolute paths in the order of their names; empty if the folder cannot be read
     */
    public static List<Path> dateien(Path ordner) {
        return List.copyOf(
                new Dateisammler(meldung -> {}).sammle(List.of(ordner)).keySet());
    }

    /**
     * Adds a file to a plan that was loaded before, or reads it again.
     *
     * @param plan the plan's resource set
     * @param pfad the file
     * @param name how it is shown
     * @param meldungen takes what is wrong with the file as a whole
     * @return the file, empty if it cannot be read; then it is not in the plan
     */
    public Optional<Resource> lies(ResourceSet plan, Path pfad, String name, List<Meldung> meldungen) {
        Map<Resource, String> gelesen = new LinkedHashMap<>();
        URI adresse = URI.createFileURI(pfad.toString());
        Resource bisher = plan.getResource(adresse, false);
        if (bisher != null) {
            bisher.unload(); // so that references from other files look for their targets again
            plan.getResources().remove(bisher);
        }
        TieferStapel.fuehreAus(() -> new Dateileser(Dateizugriff.ECHT, meldungen::add)
                .lies(pfad, name)
                .ifPresent(bytes -> lies(plan, pfad, name, bytes, gelesen, meldungen)));
        return gelesen.keySet().stream().findFirst();
    }

    /**
     * Links the files of a plan and says what is wrong with them.
     *
     * @param dateien all files and how they are shown
     * @return the messages in the order of the places
     */
    public List<Meldung> pruefe(Map<Resource, String> dateien) {
        return TieferStapel.rufe(() -> {
            List<Meldung> meldungen = new ArrayList<>();
            pruefung.pruefe(dateien, meldungen);
            return meldungen.stream().sorted().distinct().toList();
        });
    }

    /**
     * A plan without files, in which resources of both kinds can be made.
     *
     * @return a new resource set
     */
    public ResourceSet leererPlan() {
        XtextResourceSet plan = resourceSets.get();
        Map<String, Object> fabriken = plan.getResourceFactoryRegistry().getExtensionToFactoryMap();
        fabriken.put(ENDUNG, textfabrik); // not the global registry: another injector may have taken it over
        fabriken.put(ENDUNG_XMI, new SteuerungXmiFabrik());
        return plan;
    }

    private static void lies(
            ResourceSet plan,
            Path pfad,
            String name,
            byte[] bytes,
            Map<Resource, String> namen,
            List<Meldung> meldungen) {
        Resource datei = plan.createResource(URI.createFileURI(pfad.toString()));
        namen.put(datei, name);
        try {
            datei.load(new ByteArrayInputStream(bytes), null);
        } catch (XmiFehler e) {
            meldungen.add(new Meldung(
                    name, e.zeile(), e.spalte(), Stufe.FEHLER, Meldungscodes.SYNTAX, "", e.getMessage(), ""));
        } catch (IOException e) {
            meldungen.add(Meldung.zurDatei(
                    name,
                    Stufe.FEHLER,
                    Meldungscodes.DATEI,
                    "Diese Datei lässt sich nicht lesen: " + e.getMessage(),
                    ""));
        }
    }
}
