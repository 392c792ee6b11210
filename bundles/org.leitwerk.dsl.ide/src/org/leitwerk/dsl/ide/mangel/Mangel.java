package org.leitwerk.dsl.ide.mangel;

import java.nio.file.Path;
import java.util.Comparator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.util.ITextRegion;
import org.leitwerk.regeln.Stufe;

/**
 * A problem of a plan as an editor shows it.
 *
 * @param datei the file, absolute
 * @param name the file as it is shown, relative to the plan
 * @param bereich the piece of text to mark; of length 0 for a problem of the whole file
 * @param zeile line from 1; 0 for a problem of the whole file
 * @param stufe how serious it is, never {@link Stufe#AUS}
 * @param code id of the rule, or code of a problem on reading
 * @param titel title of the rule; what a problem on reading is in general
 * @param regel whether a rule found it; otherwise it is a problem on reading
 * @param element address of the element concerned, null if there is none
 * @param bezeichnung name, else title, of the element concerned; may be empty
 * @param meldung what is wrong, one sentence
 * @param hinweis what to do; may be empty
 */
public record Mangel(
        Path datei,
        String name,
        ITextRegion bereich,
        int zeile,
        Stufe stufe,
        String code,
        String titel,
        boolean regel,
        URI element,
        String bezeichnung,
        String meldung,
        String hinweis) {

    /** By file and place; what stands at one place by weight. */
    public static final Comparator<Mangel> ORDNUNG = Comparator.comparing(Mangel::name)
            .thenComparingInt(mangel -> mangel.bereich().getOffset())
            .thenComparing(Mangel::stufe, Comparator.reverseOrder())
            .thenComparing(Mangel::code)
            .thenComparing(Mangel::meldung);
}
