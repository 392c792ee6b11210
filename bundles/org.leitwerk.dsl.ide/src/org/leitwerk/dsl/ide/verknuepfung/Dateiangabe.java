package org.leitwerk.dsl.ide.verknuepfung;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.steuerung.SteuerungPackage.Literals;

/**
 * A file that is named in a plan, relative to its folder.
 *
 * @param angabe the name as written
 * @param pfad the file, absolute; empty if it is not in the folder of the plan or the name cannot be one
 * @param vorhanden whether it is there and a file
 */
public record Dateiangabe(String angabe, Optional<Path> pfad, boolean vorhanden) {

    private static final Set<EStructuralFeature> MERKMALE =
            Set.of(Literals.MESSREIHE__DATEI, Literals.DOKUMENTVERWEIS__DATEI, Literals.RAUMGLIEDERUNG__KARTE);

    /** Whether the text of a feature is the name of a file. */
    public static boolean steht(EStructuralFeature merkmal) {
        return MERKMALE.contains(merkmal);
    }

    /**
     * The file that an object names.
     *
     * @param stand the plan
     * @param objekt an object with a feature for which {@link #steht} says yes
     * @param merkmal the feature
     * @return empty if it names none
     */
    public static Optional<Dateiangabe> von(Stand stand, EObject objekt, EStructuralFeature merkmal) {
        return objekt.eGet(merkmal) instanceof String angabe && !angabe.isBlank()
                ? Optional.of(zu(stand.ordner(), angabe.strip()))
                : Optional.empty();
    }

    private static Dateiangabe zu(Path ordner, String angabe) {
        try {
            Path pfad = ordner.resolve(angabe.replace('\\', '/')).normalize();
            boolean drinnen = pfad.startsWith(ordner) && !pfad.equals(ordner);
            return new Dateiangabe(
                    angabe, drinnen ? Optional.of(pfad) : Optional.empty(), drinnen && Files.isRegularFile(pfad));
        } catch (InvalidPathException e) {
            return new Dateiangabe(angabe, Optional.empty(), false);
        }
    }
}
