package org.leitwerk.dsl.aenderung;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.conversion.IValueConverterService;

/**
 * Writes the pieces of the text of an object by walking through the grammar.
 *
 * <p>The serializer of Xtext is not used: it writes each value of a list as a statement of its own, because statements
 * may be repeated, and it analyses the whole grammar before the first word (two seconds of computing at the first
 * edit).
 */
@Singleton
final class Bausteinschreiber {

    @Inject
    private IValueConverterService werte;

    @Inject
    private Zielnamen namen;

    /**
     * The pieces of an object with all its parts.
     *
     * @param objekt the object
     * @param regel the rule that writes it
     * @param stand the planned state, which the values are taken from
     * @throws Aenderungsfehler if the language has no text for it
     */
    List<Baustein> schreibe(EObject objekt, ParserRule regel, Zielstand stand) {
        List<Baustein> bausteine = new ArrayList<>();
        new Grammatiklauf(werte, namen, stand, bausteine).schreibe(regel, objekt);
        return bausteine;
    }

    /**
     * The pieces of an object's head or of its statements of one kind.
     *
     * @param objekt the object
     * @param stelle the piece of grammar
     * @param werteJeMerkmal the values to write
     * @param stand the planned state
     * @return one list of pieces for each use of the piece of grammar that was necessary
     * @throws Aenderungsfehler if the language has no text for it
     */
    List<List<Baustein>> schreibe(
            EObject objekt,
            AbstractElement stelle,
            Map<String, ? extends Collection<?>> werteJeMerkmal,
            Zielstand stand) {
        Vorrat vorrat = new Vorrat(objekt, werteJeMerkmal);
        List<List<Baustein>> ergebnis = new ArrayList<>();
        do {
            List<Baustein> bausteine = new ArrayList<>();
            new Grammatiklauf(werte, namen, stand, bausteine).schreibe(stelle, vorrat);
            ergebnis.add(bausteine);
        } while (vorrat.passende(stelle) > 0);
        Grammatiklauf.pruefeLeer(vorrat);
        return ergebnis;
    }
}
