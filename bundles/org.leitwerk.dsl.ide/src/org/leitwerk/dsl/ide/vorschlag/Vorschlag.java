package org.leitwerk.dsl.ide.vorschlag;

import java.util.Comparator;
import java.util.List;
import org.eclipse.xtext.util.ITextRegion;

/**
 * Something to insert.
 *
 * @param anzeige what the list shows; for a reference the name and the title
 * @param zusatz what stands grey beside it, such as the kind of an element; may be empty
 * @param text the text to insert, with the line ends of the file and the indentation of the line
 * @param platzhalter the pieces of the text to fill in, by their place; empty for a plain text
 * @param ersetzt the piece of the file that the text takes the place of; its beginning is at or before the cursor, its
 *     end at or behind it
 * @param art what it is
 * @param symbol name of the class or enumeration of the model whose icon fits; empty if there is none
 * @param dokumentation what it means, Markdown; may be empty
 * @param sortierung key by which the list is sorted, the most fitting first
 */
public record Vorschlag(
        String anzeige,
        String zusatz,
        String text,
        List<Platzhalter> platzhalter,
        ITextRegion ersetzt,
        Vorschlagsart art,
        String symbol,
        String dokumentation,
        String sortierung) {

    static final Comparator<Vorschlag> ORDNUNG =
            Comparator.comparing(Vorschlag::sortierung).thenComparing(Vorschlag::anzeige);

    /** Copies the list. */
    public Vorschlag {
        platzhalter = List.copyOf(platzhalter);
    }

    /**
     * The text as the Language Server Protocol writes snippets, {@code ${1:…}} and {@code ${2|a,b|}}. Lines are already
     * indented, so the client must take them as they are ({@code insertTextMode: asIs}).
     *
     * @return the snippet; for a proposal without placeholders the text with what is special to snippets escaped
     */
    public String alsSnippet() {
        return Schnipsel.schreibe(text, platzhalter);
    }
}
