package org.leitwerk.dsl.ide.suche;

import java.nio.file.Path;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.util.ITextRegion;

/**
 * An element that was found.
 *
 * @param adresse its address
 * @param art name of its class in the metamodel
 * @param artwort name of its kind, German
 * @param titel number and title, else its name
 * @param status its state as people read it; may be empty
 * @param merkmal in which of its values the words were found; empty if in its title or name
 * @param ausschnitt some words of this value around what was found; empty if found in title or name
 * @param datei its file, absolute
 * @param dateiname the file as it is shown
 * @param zeile line of the place, from 1
 * @param bereich the piece of text to select
 */
public record Suchtreffer(
        URI adresse,
        String art,
        String artwort,
        String titel,
        String status,
        String merkmal,
        String ausschnitt,
        Path datei,
        String dateiname,
        int zeile,
        ITextRegion bereich) {}
