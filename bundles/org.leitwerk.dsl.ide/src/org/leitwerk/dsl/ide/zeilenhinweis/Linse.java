package org.leitwerk.dsl.ide.zeilenhinweis;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.util.ITextRegion;

/**
 * A remark above an element.
 *
 * @param kopf the name or title of the element
 * @param zeile its line, from 1
 * @param sorte what the remark is about
 * @param text the remark, a few words
 * @param element address of the element
 */
public record Linse(ITextRegion kopf, int zeile, Sorte sorte, String text, URI element) {

    /** What a remark is about. */
    public enum Sorte {
        /** How often the element is referred to; leads to the references. */
        VERWEISE,
        /** Its state. */
        STATUS,
        /** Its newest value. */
        WERT,
        /** How it stands by its values and targets: sign, word and numbers. */
        AUSWERTUNG,
        /** How many problems there are; leads to them. */
        MAENGEL
    }
}
