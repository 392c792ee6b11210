package org.leitwerk.diagramm.plan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.leitwerk.design.Spezifikationsort;
import org.leitwerk.diagramm.abgleich.Abgleich;
import org.leitwerk.diagramm.ausdruck.Dienstlader;
import org.leitwerk.diagramm.spezifikation.Diagrammart;
import org.leitwerk.diagramm.spezifikation.Gesichtspunkt;
import org.leitwerk.diagramm.spezifikation.Spezifikation;
import org.leitwerk.diagramm.spezifikation.Spezifikationsleser;
import org.leitwerk.steuerung.SteuerungPackage;

/**
 * The built-in viewpoint specification with its services, ready to draw plans: from the bundle's own files, in Equinox
 * and on a plain class path alike. One for each thread that draws.
 */
public final class Steuerungsspezifikation {

    private final Spezifikation spezifikation;
    private final Abgleich abgleich;
    private final List<String> meldungen = new ArrayList<>();

    private Steuerungsspezifikation(Spezifikation spezifikation, ClassLoader lader) {
        this.spezifikation = spezifikation;
        spezifikation.meldungen().forEach(meldung -> meldungen.add(meldung.toString()));
        List<String> klassen = new ArrayList<>();
        for (Gesichtspunkt gesichtspunkt : spezifikation.gesichtspunkte()) {
            klassen.addAll(gesichtspunkt.dienstklassen());
        }
        Dienstlader.Ergebnis dienste = Dienstlader.lade(klassen, lader);
        meldungen.addAll(dienste.meldungen());
        abgleich = Abgleich.inModellreihenfolge(dienste.dienste());
    }

    /** Reads the built-in specification. */
    public static Steuerungsspezifikation lade() {
        return lade(Spezifikationsort.datei(), Spezifikationsort.dienste());
    }

    /**
     * Reads another specification for plans.
     *
     * @param datei the specification
     * @param lader knows its services
     */
    public static Steuerungsspezifikation lade(URL datei, ClassLoader lader) {
        EPackage.Registry metamodelle = new EPackageRegistryImpl(EPackage.Registry.INSTANCE);
        metamodelle.put(SteuerungPackage.eNS_URI, SteuerungPackage.eINSTANCE);
        try (InputStream strom = datei.openStream()) {
            return new Steuerungsspezifikation(
                    new Spezifikationsleser(metamodelle).lies(URI.createURI(datei.toString()), strom), lader);
        } catch (IOException fehler) {
            throw new UncheckedIOException(fehler);
        }
    }

    /** The specification. */
    public Spezifikation spezifikation() {
        return spezifikation;
    }

    /** The kinds of diagrams, in the order of the cycle. */
    public List<Diagrammart> arten() {
        return spezifikation.diagrammarten();
    }

    /** A kind of diagram by its name. */
    public Optional<Diagrammart> art(String name) {
        return spezifikation.diagrammart(name);
    }

    /** The synchroniser with the services. */
    public Abgleich abgleich() {
        return abgleich;
    }

    /** What in the specification or its services does not work, German; empty for the built-in one. */
    public List<String> meldungen() {
        return meldungen;
    }
}
