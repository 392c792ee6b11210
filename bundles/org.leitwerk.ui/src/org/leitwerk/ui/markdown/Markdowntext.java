package org.leitwerk.ui.markdown;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.eclipse.swt.custom.StyleRange;

/**
 * Markdown made ready for a text widget.
 *
 * @param text the words
 * @param stile how pieces of the text look, in its order, without overlaps
 * @param verweise the links, in the order of the text
 * @param ueberschriften the headings, in the order of the text
 */
public record Markdowntext(
        String text, List<StyleRange> stile, List<Verweis> verweise, List<Ueberschrift> ueberschriften) {

    private static final Parser LESER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    /**
     * A link.
     *
     * @param beginn offset in the text
     * @param laenge number of characters
     * @param ziel what it leads to, as written
     */
    public record Verweis(int beginn, int laenge, String ziel) {}

    /**
     * A heading.
     *
     * @param beginn offset in the text
     * @param ebene 1 for the topmost
     * @param titel its words
     */
    public record Ueberschrift(int beginn, int ebene, String titel) {}

    /**
     * Reads Markdown.
     *
     * @param markdown CommonMark with tables
     * @return its words and their looks; HTML in it stays text
     */
    public static Markdowntext von(String markdown) {
        Markdownschreiber schreiber = new Markdownschreiber();
        LESER.parse(markdown).accept(schreiber);
        return schreiber.ergebnis();
    }
}
