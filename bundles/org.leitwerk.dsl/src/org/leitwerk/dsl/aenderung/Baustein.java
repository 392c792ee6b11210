package org.leitwerk.dsl.aenderung;

import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;

/**
 * One visible piece of a text that is read or written as a whole: a keyword or a value such as {@code 4,35 Mio. €}.
 *
 * @param element the place in the grammar
 * @param sorte what is compared besides the value: the name of the feature, or for a keyword its place in the grammar;
 *     the spellings of one keyword have the same
 * @param wert the value, of a reference the name; null for a keyword
 * @param text as it is or would be written
 * @param anfang offset of its first character in the text; -1 if it is new
 * @param ende offset behind its last character; -1 if it is new
 */
record Baustein(AbstractElement element, Object sorte, Object wert, String text, int anfang, int ende) {

    /** A piece at a place of the grammar; its sort follows from the place. */
    static Baustein an(AbstractElement element, Object wert, String text, int anfang, int ende) {
        Assignment zuweisung = GrammarUtil.containingAssignment(element);
        if (element instanceof Keyword wort) {
            return new Baustein(element, sorte(wort), null, text, anfang, ende);
        }
        return new Baustein(element, zuweisung == null ? element : zuweisung.getFeature(), wert, text, anfang, ende);
    }

    private static EObject sorte(Keyword wort) {
        return wort.eContainer() instanceof Alternatives formen
                        && formen.getElements().stream().allMatch(Keyword.class::isInstance)
                ? formen
                : wort;
    }

    /** Whether both mean the same, however they are spelled. */
    boolean gleicht(Baustein anderer) {
        return sorte.equals(anderer.sorte) && Objects.equals(wert, anderer.wert);
    }

    /** Whether it is a keyword or sign of the language. */
    boolean istWort() {
        return element instanceof Keyword;
    }
}
