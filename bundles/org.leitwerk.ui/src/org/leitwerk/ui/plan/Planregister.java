package org.leitwerk.ui.plan;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.jface.text.IDocument;

/**
 * The plans that are open in the workbench. A file belongs to the innermost open plan folder above it; a file outside
 * of all of them makes its own folder a plan as long as it is being edited. Questions are allowed on any thread;
 * opening, closing and listening belong to the UI thread.
 */
public final class Planregister {

    private static final Planregister EINZIGES = new Planregister();

    private final Map<Path, Plansitzung> sitzungen = Collections.synchronizedMap(new LinkedHashMap<>());
    private final List<Registerhoerer> hoerer = new CopyOnWriteArrayList<>();
    private final Dokumentbruecke bruecke = new Dokumentbruecke(this);
    private final Planliste liste = new Planliste();
    private final List<Path> voruebergehend = new ArrayList<>();

    private boolean gestartet;

    private Planregister() {}

    /** The register of this workbench. */
    public static Planregister das() {
        return EINZIGES;
    }

    /** Starts the link to the documents and opens the plans of the last session; harmless when called again. */
    public void starte() {
        if (gestartet) {
            return;
        }
        gestartet = true;
        bruecke.starte();
        for (Path ordner : liste.offene()) {
            if (Files.isDirectory(ordner)) {
                oeffne(ordner);
            }
        }
    }

    /** Closes all plans; they will be open again after the next start. */
    public void beende() {
        gestartet = false;
        bruecke.beende();
        offene().forEach(Plansitzung::schliesse);
        sitzungen.clear();
    }

    /**
     * The open plans.
     *
     * @return in the order in which they were opened
     */
    public List<Plansitzung> offene() {
        synchronized (sitzungen) {
            return List.copyOf(sitzungen.values());
        }
    }

    /**
     * Opens a plan.
     *
     * @param ordner its folder
     * @return the plan; the same one if it was open already
     */
    public Plansitzung oeffne(Path ordner) {
        Path folder = ordner.toAbsolutePath().normalize();
        voruebergehend.remove(folder);
        Plansitzung sitzung = sitzung(folder);
        merkeOffene();
        liste.benutzt(folder);
        return sitzung;
    }

    /**
     * Closes a plan. Editors of its files are closed by the caller before.
     *
     * @param sitzung an open plan
     */
    public void schliesse(Plansitzung sitzung) {
        if (sitzungen.remove(sitzung.ordner(), sitzung)) {
            voruebergehend.remove(sitzung.ordner());
            hoerer.forEach(h -> h.geschlossen(sitzung));
            sitzung.schliesse();
            merkeOffene();
        }
    }

    /**
     * The plan of a file.
     *
     * @param datei a file
     * @return the innermost open plan that holds it
     */
    public Optional<Plansitzung> zu(Path datei) {
        Path pfad = datei.toAbsolutePath().normalize();
        return offene().stream()
                .filter(sitzung -> pfad.startsWith(sitzung.ordner()))
                .max(Comparator.comparingInt(sitzung -> sitzung.ordner().getNameCount()));
    }

    /**
     * Folders of plans that were used, also if they are not open.
     *
     * @return the last one first
     */
    public List<Path> zuletztBenutzte() {
        return liste.zuletztBenutzte();
    }

    /**
     * Tells a listener from now on which plans come and go.
     *
     * @param neuer the listener
     */
    public void melde(Registerhoerer neuer) {
        hoerer.add(neuer);
    }

    /**
     * Tells a listener nothing more.
     *
     * @param alter the listener
     */
    public void vergiss(Registerhoerer alter) {
        hoerer.remove(alter);
    }

    /**
     * The file that is edited in a document.
     *
     * @param dokument a document of an editor
     * @return the absolute path, empty if it is no file of a plan
     */
    public Optional<Path> datei(IDocument dokument) {
        return bruecke.datei(dokument);
    }

    /** Whether a document holds a file of a plan. */
    boolean gehoertZu(IDocument dokument, Plansitzung sitzung) {
        return bruecke.datei(dokument).flatMap(this::zu).filter(sitzung::equals).isPresent();
    }

    /** The plan of a file that is opened in an editor. */
    Plansitzung fuerEditor(Path datei) {
        return zu(datei).orElseGet(() -> {
            voruebergehend.add(datei.getParent());
            return sitzung(datei.getParent());
        });
    }

    /** The last editor of a folder is closed: if it was a plan only for that, it ends. */
    void ohneEditor(Plansitzung sitzung) {
        if (voruebergehend.contains(sitzung.ordner())) {
            schliesse(sitzung);
        }
    }

    private Plansitzung sitzung(Path ordner) {
        Plansitzung bekannt = sitzungen.get(ordner);
        if (bekannt != null) {
            return bekannt;
        }
        Plansitzung sitzung = new Plansitzung(ordner);
        sitzungen.put(ordner, sitzung);
        bruecke.verbinde(sitzung);
        hoerer.forEach(h -> h.geoeffnet(sitzung));
        return sitzung;
    }

    private void merkeOffene() {
        liste.merkeOffene(offene().stream()
                .map(Plansitzung::ordner)
                .filter(ordner -> !voruebergehend.contains(ordner))
                .toList());
    }
}
