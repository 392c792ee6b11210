package org.leitwerk.bericht.anzeige;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Long texts of a plan as HTML. Raw HTML in the text is shown as text, addresses that run scripts are removed, headings
 * are put below those of the page, and pictures become their description, because a page loads nothing from elsewhere.
 */
public final class Langtexte {

    /** A heading of the first level in a text stands below the headings of cards, which are of the fourth. */
    private static final int STUFE = 4;

    private static final int TIEFSTE = 6;

    private final Parser parser = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .maxOpenBlockParsers(100)
            .build();
    private final HtmlRenderer ausgabe = HtmlRenderer.builder()
            .extensions(List.of(TablesExtension.create()))
            .escapeHtml(true)
            .sanitizeUrls(true)
            .softbreak("\n")
            .build();

    /** The HTML of a text in Markdown; safe to put into a page. */
    public String html(String markdown) {
        Node baum = parser.parse(markdown);
        baum.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading ueberschrift) {
                ueberschrift.setLevel(Math.min(TIEFSTE, ueberschrift.getLevel() + STUFE));
                visitChildren(ueberschrift);
            }

            @Override
            public void visit(Image bild) {
                Text beschreibung = new Text("[Bild: " + text(bild) + "]");
                bild.insertBefore(beschreibung);
                bild.unlink();
            }
        });
        return ausgabe.render(baum).strip();
    }

    private static String text(Node knoten) {
        StringBuilder worte = new StringBuilder();
        knoten.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                worte.append(text.getLiteral());
            }
        });
        return worte.isEmpty() ? "ohne Beschreibung" : worte.toString();
    }
}
