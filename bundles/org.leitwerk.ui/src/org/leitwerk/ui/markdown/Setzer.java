package org.leitwerk.ui.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
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
import org.commonmark.parser.Parser;
import org.leitwerk.ui.markdown.Markdowntext.Stelle;
import org.leitwerk.ui.markdown.Markdowntext.Ueberschrift;
import org.leitwerk.ui.markdown.Markdowntext.Zeile;

/** Walks through Markdown and writes plain text with a list of what is marked in it. */
final class Setzer extends AbstractVisitor {

    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private final StringBuilder text = new StringBuilder();
    private final List<Stelle> stellen = new ArrayList<>();
    private final List<Zeile> zeilen = new ArrayList<>();
    private final List<Ueberschrift> ueberschriften = new ArrayList<>();

    private int depth;
    private int tables;
    private String marker = "";

    private Setzer() {}

    static Markdowntext setze(String markdown) {
        Setzer setzer = new Setzer();
        PARSER.parse(markdown).accept(setzer);
        return new Markdowntext(
                setzer.text.toString().stripTrailing(),
                List.copyOf(setzer.stellen),
                List.copyOf(setzer.zeilen),
                List.copyOf(setzer.ueberschriften));
    }

    @Override
    public void visit(Heading heading) {
        leerzeile();
        int start = text.length();
        visitChildren(heading);
        Auszeichnung art =
                switch (heading.getLevel()) {
                    case 1 -> Auszeichnung.TITEL;
                    case 2 -> Auszeichnung.ABSCHNITT;
                    default -> Auszeichnung.UNTERABSCHNITT;
                };
        stellen.removeIf(stelle -> stelle.beginn() >= start); // a heading looks the same all along
        stellen.add(new Stelle(start, text.length() - start, art, null));
        ueberschriften.add(new Ueberschrift(start, heading.getLevel(), text.substring(start)));
        text.append('\n');
    }

    @Override
    public void visit(Paragraph paragraph) {
        if (!(paragraph.getParent() instanceof ListItem)) {
            leerzeile();
        }
        int start = text.length();
        text.append(marker);
        marker = "";
        visitChildren(paragraph);
        if (depth > 0) {
            zeilen.add(new Zeile(start, depth, 0, false));
        }
        text.append('\n');
    }

    @Override
    public void visit(BulletList list) {
        liste(list);
    }

    @Override
    public void visit(OrderedList list) {
        liste(list);
    }

    private void liste(Node list) {
        if (depth == 0) {
            leerzeile();
        }
        depth++;
        int number = list instanceof OrderedList ordered ? ordered.getMarkerStartNumber() : 0;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            marker = list instanceof OrderedList ? number++ + ".  " : "•  ";
            visitChildren(item);
        }
        depth--;
    }

    @Override
    public void visit(FencedCodeBlock block) {
        code(block.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock block) {
        code(block.getLiteral());
    }

    private void code(String literal) {
        leerzeile();
        for (String line : literal.stripTrailing().split("\n", -1)) {
            int start = text.length();
            text.append(line);
            zeilen.add(new Zeile(start, depth + 1, 0, true));
            if (!line.isEmpty()) {
                stellen.add(new Stelle(start, line.length(), Auszeichnung.CODE, null));
            }
            text.append('\n');
        }
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof TableBlock) {
            leerzeile();
            tables++;
            List<TableCell> head = cells(block.getFirstChild().getFirstChild());
            for (Node body = block.getFirstChild(); body != null; body = body.getNext()) {
                for (Node row = body.getFirstChild(); row != null; row = row.getNext()) {
                    reihe(head, cells(row), body instanceof TableBody);
                }
            }
        } else {
            visitChildren(block);
        }
    }

    /** Two columns stand side by side. More would not fit: the first cell is a line, each other one below it. */
    private void reihe(List<TableCell> head, List<TableCell> row, boolean body) {
        if (head.size() == 2) {
            if (body || row.stream().anyMatch(cell -> cell.getFirstChild() != null)) {
                int start = text.length();
                zelle(row.get(0), !body);
                text.append('\t');
                zelle(row.get(1), !body);
                zeilen.add(new Zeile(start, 0, tables, false));
                text.append('\n');
            }
        } else if (body) {
            zelle(row.get(0), true);
            text.append('\n');
            for (int i = 1; i < row.size(); i++) {
                int start = text.length();
                if (row.get(i).getFirstChild() != null) {
                    markiert(Auszeichnung.KURSIV, head.get(i), null);
                    text.append(": ");
                    visitChildren(row.get(i));
                    zeilen.add(new Zeile(start, 1, 0, false));
                    text.append('\n');
                }
            }
        }
    }

    private void zelle(TableCell cell, boolean bold) {
        if (bold) {
            markiert(Auszeichnung.FETT, cell, null);
        } else {
            visitChildren(cell);
        }
    }

    private static List<TableCell> cells(Node row) {
        List<TableCell> result = new ArrayList<>();
        for (Node cell = row instanceof TableRow ? row.getFirstChild() : null; cell != null; cell = cell.getNext()) {
            result.add((TableCell) cell);
        }
        return result;
    }

    @Override
    public void visit(Text node) {
        text.append(node.getLiteral());
    }

    @Override
    public void visit(Code node) {
        int start = text.length();
        text.append(node.getLiteral());
        stellen.add(new Stelle(start, node.getLiteral().length(), Auszeichnung.CODE, null));
    }

    @Override
    public void visit(StrongEmphasis node) {
        markiert(Auszeichnung.FETT, node, null);
    }

    @Override
    public void visit(Emphasis node) {
        markiert(Auszeichnung.KURSIV, node, null);
    }

    @Override
    public void visit(Link node) {
        markiert(Auszeichnung.VERWEIS, node, node.getDestination());
    }

    @Override
    public void visit(Image node) {
        markiert(Auszeichnung.BILD, node, node.getDestination());
    }

    @Override
    public void visit(SoftLineBreak node) {
        text.append(' ');
    }

    @Override
    public void visit(HardLineBreak node) {
        text.append('\n');
    }

    private void markiert(Auszeichnung art, Node node, String ziel) {
        int start = text.length();
        visitChildren(node);
        boolean link = stellen.stream().anyMatch(stelle -> stelle.beginn() >= start && stelle.ziel() != null);
        if (text.length() > start && !link) { // marks do not overlap: the outer one counts, but a link stays a link
            stellen.removeIf(stelle -> stelle.beginn() >= start);
            stellen.add(new Stelle(start, text.length() - start, art, ziel));
        }
    }

    private void leerzeile() {
        if (!text.isEmpty()) {
            text.append('\n');
        }
    }
}
