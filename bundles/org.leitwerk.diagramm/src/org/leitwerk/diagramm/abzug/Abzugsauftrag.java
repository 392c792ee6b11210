package org.leitwerk.diagramm.abzug;

import java.nio.file.Path;
import java.util.List;

/**
 * What a dump is made of.
 *
 * @param modell file of the model (XMI); its first root is the root
 * @param spezifikation file of the viewpoint specification
 * @param metamodelle Ecore files the model and the specification use
 * @param klassenpfad folders of classes and jars with the Java services
 * @param schritte file of steps; null for none
 */
public record Abzugsauftrag(
        Path modell, Path spezifikation, List<Path> metamodelle, List<Path> klassenpfad, Path schritte) {

    /** Copies the lists. */
    public Abzugsauftrag {
        metamodelle = List.copyOf(metamodelle);
        klassenpfad = List.copyOf(klassenpfad);
    }
}
