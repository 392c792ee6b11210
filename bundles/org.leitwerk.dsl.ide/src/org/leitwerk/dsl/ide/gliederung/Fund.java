package org.leitwerk.dsl.ide.gliederung;

import java.nio.file.Path;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.util.ITextRegion;

/**
 * An element found by words.
 *
 * @param adresse its address
 * @param art name of its class in the metamodel
 * @param artwort the name of its kind, German
 * @param name its name in the plan; empty if it has none
 * @param titel number and title, else its name
 * @param oben title of the element it is in; empty at the top of a file
 * @param datei its file, absolute
 * @param dateiname its file as it is shown
 * @param bereich its whole text
 * @param kopf the piece of text to select
 */
public record Fund(
        URI adresse,
        String art,
        String artwort,
        String name,
        String titel,
        String oben,
        Path datei,
        String dateiname,
        ITextRegion bereich,
        ITextRegion kopf) {}
