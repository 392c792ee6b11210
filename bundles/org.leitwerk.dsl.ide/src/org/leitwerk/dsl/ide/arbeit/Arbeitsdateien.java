package org.leitwerk.dsl.ide.arbeit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.resource.XtextResource;
import org.leitwerk.dsl.ide.LeitwerkIdeSetup;
import org.leitwerk.dsl.laden.Dateizugriff;
import org.leitwerk.dsl.laden.Meldung;
import org.leitwerk.dsl.laden.Planlader;
import org.leitwerk.dsl.verweise.Nachverlinkung;

/** The files of a plan in memory: those on disk, overlaid by the texts of editors. Only for the thread of the plan. */
final class Arbeitsdateien {

    private final Path ordner;
    private final Planlader lader = LeitwerkIdeSetup.injektor().getInstance(Planlader.class);
    private final ResourceSet ressourcen = lader.leererPlan();
    private final Map<Path, XtextResource> dateien = new TreeMap<>(Comparator.comparing(Path::toString));
    private final Map<Path, Dateizugriff.Zustand> gelesen = new HashMap<>();
    private final Map<Path, List<Meldung>> meldungen = new HashMap<>();
    private final TreeSet<Path> offen = new TreeSet<>();
    private final Plangedaechtnis gedaechtnis = new Plangedaechtnis();

    Arbeitsdateien(Path ordner) {
        this.ordner = ordner;
    }

    ResourceSet ressourcen() {
        return ressourcen;
    }

    Plangedaechtnis gedaechtnis() {
        return gedaechtnis;
    }

    List<Path> pfade() {
        return List.copyOf(dateien.keySet());
    }

    Optional<XtextResource> datei(Path pfad) {
        return Optional.ofNullable(dateien.get(pfad));
    }

    /** The file as a person sees it: relative to the folder, with the same separators everywhere. */
    String name(Path pfad) {
        Path kurz = pfad.startsWith(ordner) ? ordner.relativize(pfad) : pfad;
        return kurz.toString().replace('\\', '/');
    }

    /** All files that could be read with their names, in the order of the paths. */
    Map<Resource, String> namen() {
        Map<Resource, String> namen = new LinkedHashMap<>();
        dateien.forEach((pfad, datei) -> namen.put(datei, name(pfad)));
        return namen;
    }

    /** What is wrong with files as a whole. */
    List<Meldung> dateimeldungen() {
        return meldungen.values().stream().flatMap(List::stream).sorted().toList();
    }

    /** Brings the plan in line with the disk; texts of editors stay. Says whether anything is different now. */
    boolean leseOrdner() {
        List<Path> da = Files.isDirectory(ordner) ? texte() : List.of();
        boolean neu = false;
        for (Path pfad : List.copyOf(dateien.keySet())) {
            if (!da.contains(pfad) && !offen.contains(pfad)) {
                entferne(pfad);
                neu = true;
            }
        }
        for (Path pfad : da) {
            if (!offen.contains(pfad) && !zustand(pfad).equals(Optional.ofNullable(gelesen.get(pfad)))) {
                lies(pfad);
                neu = true;
            }
        }
        ordne(neu);
        return gedaechtnis.geaendert() || neu;
    }

    private List<Path> texte() {
        return Planlader.dateien(ordner).stream()
                .filter(pfad -> pfad.toString().endsWith("." + Planlader.ENDUNG))
                .toList();
    }

    /** The text of an editor counts from now on. Says whether it differs from what was known. */
    boolean setze(Path pfad, String text) {
        offen.add(pfad);
        gelesen.remove(pfad);
        XtextResource datei = dateien.get(pfad);
        if (datei == null) {
            dateien.put(pfad, neu(pfad, text));
            ordne(true);
            return true;
        }
        Textabgleich.Folge folge = Textabgleich.gleicheAn(datei, text);
        if (folge == Textabgleich.Folge.ALLES) {
            Nachverlinkung.nach(ressourcen);
        }
        return folge != Textabgleich.Folge.KEINE;
    }

    /** The file on disk counts again. Says that the plan is another one. */
    boolean schliesse(Path pfad) {
        offen.remove(pfad);
        if (!Files.exists(pfad)) {
            entferne(pfad);
            ordne(true);
            return true;
        }
        lies(pfad);
        ordne(true);
        return true; // also with the same text: the objects are others
    }

    private XtextResource neu(Path pfad, String text) {
        XtextResource datei = (XtextResource) ressourcen.createResource(URI.createFileURI(pfad.toString()));
        try {
            datei.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return datei;
    }

    private void lies(Path pfad) {
        List<Meldung> dabei = new ArrayList<>();
        Optional<Dateizugriff.Zustand> zustand = zustand(pfad);
        Optional<Resource> datei = lader.lies(ressourcen, pfad, name(pfad), dabei);
        if (datei.isPresent() && datei.get() instanceof XtextResource text) {
            dateien.put(pfad, text);
        } else {
            dateien.remove(pfad);
        }
        meldungen.put(pfad, dabei);
        zustand.ifPresentOrElse(z -> gelesen.put(pfad, z), () -> gelesen.remove(pfad));
    }

    private void entferne(Path pfad) {
        XtextResource datei = dateien.remove(pfad);
        meldungen.remove(pfad);
        gelesen.remove(pfad);
        if (datei != null) {
            datei.unload();
            ressourcen.getResources().remove(datei);
        }
    }

    /** Files in the order of their names, whenever they came: of two elements with one name the first counts. */
    private void ordne(boolean neu) {
        if (neu) {
            ECollections.sort(ressourcen.getResources(), Comparator.comparing(datei -> String.valueOf(datei.getURI())));
            Nachverlinkung.nach(ressourcen);
        }
    }

    private static Optional<Dateizugriff.Zustand> zustand(Path pfad) {
        try {
            return Optional.of(Dateizugriff.ECHT.zustand(pfad));
        } catch (IOException e) {
            return Optional.empty(); // gone, or not to be read: reading says so
        }
    }
}
