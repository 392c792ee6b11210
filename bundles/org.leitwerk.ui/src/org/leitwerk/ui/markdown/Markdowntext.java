package org.leitwerk.ui.markdown;

import java.util.List;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;

/**
 * Markdown made ready for a text widget. Offsets and lengths are UTF-16 units of the text.
 *
 * @param text the words
 * @param stellen what looks different or is a link, in the order of the text, not overlapping
 * @param zeilen lines that are not plain paragraphs, in the order of the text
 * @param ueberschriften the headings, in the order of the text
 */
public record Markdowntext(String text, List<Stelle> stellen, List<Zeile> zeilen, List<Ueberschrift> ueberschriften) {

    /**
     * A stretch of text that looks different.
     *
     * @param beginn offset in the text
     * @param laenge number of characters, at least 1
     * @param art how it looks
     * @param ziel what a link leads to or where a picture lies, as written; null for all others
     */
    public record Stelle(int beginn, int laenge, Auszeichnung art, String ziel) {}

    /**
     * A line that is set apart.
     *
     * @param beginn offset of its first character
     * @param einzug how many steps it is indented
     * @param tabelle number of the table whose row it is, or 0; all rows of one table share their columns
     * @param block whether it belongs to a block of code
     */
    public record Zeile(int beginn, int einzug, int tabelle, boolean block) {}

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
     * @param markdown CommonMark with tables; HTML in it is left out
     * @return its words and their looks
     */
    public static Markdowntext von(String markdown) {
        return Setzer.setze(markdown);
    }

    /** How pieces of the text look, in its order, without overlaps: for a text widget. Only on the UI thread. */
    public List<StyleRange> stile() {
        return stellen.stream().map(Markdowntext::stil).toList();
    }

    private static StyleRange stil(Stelle stelle) {
        StyleRange range = new StyleRange();
        range.start = stelle.beginn();
        range.length = stelle.laenge();
        switch (stelle.art()) {
            case TITEL -> range.font = JFaceResources.getHeaderFont();
            case ABSCHNITT -> range.font = JFaceResources.getBannerFont();
            case UNTERABSCHNITT, FETT -> range.fontStyle = SWT.BOLD;
            case KURSIV, BILD -> range.fontStyle = SWT.ITALIC;
            case CODE -> range.font = JFaceResources.getTextFont();
            case VERWEIS -> {
                range.underline = true;
                range.underlineStyle = SWT.UNDERLINE_LINK;
            }
        }
        return range;
    }
}
