package org.leitwerk.dsl.ide.fundort;

import java.util.List;
import org.eclipse.emf.common.util.URI;

/**
 * Who refers to an element.
 *
 * @param element its address
 * @param art name of its class in the metamodel
 * @param titel its number and title, else its name
 * @param erklaerung where it is declared
 * @param dateien the places that refer to it, file by file in the order of their names
 */
public record Verweisliste(URI element, String art, String titel, Fundstelle erklaerung, List<Dateifunde> dateien) {

    /** Copies the list. */
    public Verweisliste {
        dateien = List.copyOf(dateien);
    }

    /** How many places there are. */
    public int anzahl() {
        return dateien.stream().mapToInt(datei -> datei.stellen().size()).sum();
    }
}
