package org.leitwerk.ui.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.leitwerk.ui.markdown.Markdowntext.Ueberschrift;
import org.leitwerk.ui.markdown.Markdowntext.Verweis;

/** Walks through Markdown and writes text with looks. */
final class Markdownschreiber extends AbstractVisitor {

    private final StringBuilder text = new StringBuilder();
    private final List<StyleRange> stile = new ArrayList<>();
    private final List<Verweis> verweise = new ArrayList<>();
    private final List<Ueberschrift> ueberschriften = new ArrayList<>();
    private String einzug = "";
    private boolean fett;
    private boolean kursiv;
    private boolean verweis;
    private boolean dicht;

    Markdowntext ergebnis() {
        return new Markdowntext(text.toString().stripTrailing(), stile, verweise, ueberschriften);
    }

    @Override
    public void visit(Heading titel) {
        beginneBlock();
        int beginn = text.length();
        boolean bisher = fett;
        fett = true;
        visitChildren(titel);
        fett = bisher;
        ueberschriften.add(new Ueberschrift(beginn, titel.getLevel(), text.substring(beginn)));
        stile.stream()
                .filter(stil -> stil.start >= beginn)
                .forEach(stil -> stil.font = titel.getLevel() <= 2 ? JFaceResources.getHeaderFont() : null);
    }

    @Override
    public void visit(Paragraph absatz) {
        if (!(absatz.getParent() instanceof ListItem) || absatz.getPrevious() != null) {
            beginneBlock();
        }
        visitChildren(absatz);
    }

    @Override
    public void visit(BulletList liste) {
        liste(liste, liste.isTight(), nummer -> "• ");
    }

    @Override
    public void visit(OrderedList liste) {
        int erste = liste.getMarkerStartNumber() == null ? 1 : liste.getMarkerStartNumber();
        liste(liste, liste.isTight(), nummer -> (erste + nummer) + ". ");
    }

    private void liste(Node liste, boolean eng, IntFunction<String> zeichen) {
        String aussen = einzug;
        boolean vorher = dicht;
        int nummer = 0;
        for (Node punkt = liste.getFirstChild(); punkt != null; punkt = punkt.getNext()) {
            einzug = aussen;
            if (nummer == 0 || !eng) {
                beginneBlock();
            } else {
                neueZeile();
            }
            String marke = zeichen.apply(nummer++);
            text.append(marke);
            einzug = aussen + " ".repeat(marke.length());
            dicht = eng;
            visitChildren(punkt);
        }
        einzug = aussen;
        dicht = vorher;
    }

    @Override
    public void visit(BlockQuote zitat) {
        String aussen = einzug;
        einzug += "   ";
        visitChildren(zitat);
        einzug = aussen;
    }

    @Override
    public void visit(FencedCodeBlock block) {
        programm(block.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock block) {
        programm(block.getLiteral());
    }

    private void programm(String inhalt) {
        beginneBlock();
        String fest = inhalt.stripTrailing().replace("\n", "\n" + einzug + "   ");
        stil("   " + fest, true);
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof TableBlock tabelle) {
            beginneBlock();
            stil(Tabellentext.von(tabelle, einzug), true);
        } else {
            visitChildren(block);
        }
    }

    @Override
    public void visit(ThematicBreak strich) {
        beginneBlock();
        text.append("─".repeat(40));
    }

    @Override
    public void visit(StrongEmphasis betont) {
        boolean bisher = fett;
        fett = true;
        visitChildren(betont);
        fett = bisher;
    }

    @Override
    public void visit(Emphasis betont) {
        boolean bisher = kursiv;
        kursiv = true;
        visitChildren(betont);
        kursiv = bisher;
    }

    @Override
    public void visit(Code wort) {
        stil(wort.getLiteral(), true);
    }

    @Override
    public void visit(Link link) {
        int beginn = text.length();
        boolean bisher = verweis;
        verweis = true;
        visitChildren(link);
        verweis = bisher;
        if (text.length() > beginn) {
            verweise.add(new Verweis(beginn, text.length() - beginn, link.getDestination()));
        }
    }

    @Override
    public void visit(Image bild) {
        visitChildren(bild); // its description stands for it
    }

    @Override
    public void visit(Text wort) {
        stil(wort.getLiteral(), false);
    }

    @Override
    public void visit(HtmlInline html) {
        stil(html.getLiteral(), true);
    }

    @Override
    public void visit(HtmlBlock html) {
        beginneBlock();
        stil(html.getLiteral(), true);
    }

    @Override
    public void visit(SoftLineBreak umbruch) {
        text.append(' ');
    }

    @Override
    public void visit(HardLineBreak umbruch) {
        neueZeile();
    }

    private void stil(String wort, boolean fest) {
        if (fett || kursiv || verweis || fest) {
            StyleRange stil = new StyleRange();
            stil.start = text.length();
            stil.length = wort.length();
            stil.fontStyle = (fett ? SWT.BOLD : SWT.NORMAL) | (kursiv ? SWT.ITALIC : SWT.NORMAL);
            stil.underline = verweis;
            if (verweis) {
                stil.underlineStyle = SWT.UNDERLINE_LINK;
            }
            if (fest) {
                stil.font = JFaceResources.getTextFont();
            }
            if (stil.length > 0) {
                stile.add(stil);
            }
        }
        text.append(wort);
    }

    private void beginneBlock() {
        if (text.length() > 0) {
            text.append(dicht ? "\n" : "\n\n");
        }
        text.append(einzug);
    }

    private void neueZeile() {
        text.append('\n').append(einzug);
    }
}
