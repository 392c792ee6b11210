package org.leitwerk.daten.bestand;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;

/**
 * How a plan gets at its data files. Keep one as long as a plan is open: what was read is remembered until a file
 * changes.
 */
public final class Datenzugriff {

    private final Path ordner;
    private final ToIntFunction<EObject> zeilen;
    private final Datenspeicher speicher = new Datenspeicher();

    /** Data files beside the files of the plan; lines of typed values are unknown. */
    public Datenzugriff() {
        this(null, objekt -> 0);
    }

    /**
     * Data files in a folder.
     *
     * @param ordner the folder of the plan; null: the innermost folder that holds all its files
     * @param zeilen line of an object in its text, from 1; 0 if unknown
     */
    public Datenzugriff(Path ordner, ToIntFunction<EObject> zeilen) {
        this.ordner = ordner == null ? null : ordner.toAbsolutePath().normalize();
        this.zeilen = Objects.requireNonNull(zeilen, "zeilen");
    }

    /**
     * The access that belongs to a plan in memory: as long as the plan lives, what was read is remembered.
     *
     * @param plan the files of the plan
     * @return the one that was {@linkplain #gehoertZu set}, else a new one that looks beside the files
     */
    public static Datenzugriff von(ResourceSet plan) {
        for (Adapter adapter : plan.eAdapters()) {
            if (adapter instanceof Merkzettel merkzettel) {
                return merkzettel.zugriff;
            }
        }
        Datenzugriff neuer = new Datenzugriff();
        neuer.gehoertZu(plan);
        return neuer;
    }

    /**
     * Makes this the access of a plan in memory, in place of another one.
     *
     * @param plan the files of the plan
     */
    public void gehoertZu(ResourceSet plan) {
        for (Adapter adapter : plan.eAdapters()) {
            if (adapter instanceof Merkzettel merkzettel) {
                merkzettel.zugriff = this;
                return;
            }
        }
        plan.eAdapters().add(new Merkzettel(this));
    }

    /** Hangs the access on the plan. */
    private static final class Merkzettel extends AdapterImpl {
        private Datenzugriff zugriff;

        Merkzettel(Datenzugriff zugriff) {
            this.zugriff = zugriff;
        }
    }

    Datenspeicher speicher() {
        return speicher;
    }

    int zeile(EObject objekt) {
        return zeilen.applyAsInt(objekt);
    }

    /** The folder of the plan; empty if its files are not on this machine. */
    Optional<Path> ordner(Collection<? extends Resource> dateien) {
        if (ordner != null) {
            return Optional.of(ordner);
        }
        Path gemeinsam = null;
        for (Resource datei : dateien) {
            Optional<Path> eltern = pfad(datei).map(Path::getParent);
            if (eltern.isPresent()) {
                gemeinsam = gemeinsam == null ? eltern.get() : gemeinsam(gemeinsam, eltern.get());
            }
            if (eltern.isPresent() && gemeinsam == null) {
                return Optional.empty();
            }
        }
        return Optional.ofNullable(gemeinsam);
    }

    private static Path gemeinsam(Path einer, Path anderer) {
        Path ordner = einer;
        while (ordner != null && !anderer.startsWith(ordner)) {
            ordner = ordner.getParent();
        }
        return ordner;
    }

    /** The file of a resource; empty if it is not on this machine. */
    static Optional<Path> pfad(Resource datei) {
        URI uri = datei.getURI();
        try {
            return uri == null || !uri.isFile()
                    ? Optional.empty()
                    : Optional.of(Path.of(uri.toFileString()).toAbsolutePath().normalize());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
