package org.leitwerk.dsl.ide.textform;

import org.eclipse.xtext.util.ITextRegion;

/**
 * A piece of text that can be folded to its first line.
 *
 * @param bereich from the beginning of what is folded to its end
 * @param zeileVon its first line, from 1; it stays visible
 * @param zeileBis its last line, after {@code zeileVon}
 * @param sorte what it is
 */
public record Faltstelle(ITextRegion bereich, int zeileVon, int zeileBis, Sorte sorte) {

    /** What can be folded. */
    public enum Sorte {
        /** An element with its block. */
        BLOCK,
        /** A statement that goes over several lines. */
        ANWEISUNG,
        /** A long text. */
        LANGTEXT,
        /** A comment, or several in lines that follow each other. */
        KOMMENTAR
    }
}
