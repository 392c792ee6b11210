package org.leitwerk.ui.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** A table as aligned columns of a text in a font of fixed width. */
final class Tabellentext {

    private static final int HOECHSTENS = 60;

    private Tabellentext() {}

    static String von(TableBlock tabelle, String einzug) {
        List<List<String>> zeilen = new ArrayList<>();
        tabelle.accept(new AbstractVisitor() {
            @Override
            public void visit(CustomNode knoten) {
                if (knoten instanceof TableRow) {
                    zeilen.add(new ArrayList<>());
                    visitChildren(knoten);
                } else if (knoten instanceof TableCell zelle) {
                    zeilen.get(zeilen.size() - 1).add(worte(zelle));
                } else {
                    visitChildren(knoten);
                }
            }
        });
        int spalten = zeilen.stream().mapToInt(List::size).max().orElse(0);
        int[] breiten = IntStream.range(0, spalten)
                .map(spalte -> zeilen.stream()
                        .filter(zeile -> spalte < zeile.size())
                        .mapToInt(zeile -> Math.min(HOECHSTENS, zeile.get(spalte).length()))
                        .max()
                        .orElse(0))
                .toArray();
        List<String> text = new ArrayList<>();
        for (int i = 0; i < zeilen.size(); i++) {
            text.add(zeile(zeilen.get(i), breiten));
            if (i == 0) {
                text.add(IntStream.of(breiten).mapToObj("─"::repeat).collect(Collectors.joining("──")));
            }
        }
        return String.join("\n" + einzug, text);
    }

    private static String zeile(List<String> zellen, int[] breiten) {
        StringBuilder zeile = new StringBuilder();
        for (int i = 0; i < zellen.size(); i++) {
            zeile.append(zellen.get(i));
            if (i + 1 < zellen.size()) {
                zeile.append(" ".repeat(Math.max(0, breiten[i] - zellen.get(i).length()) + 2));
            }
        }
        return zeile.toString();
    }

    private static String worte(TableCell zelle) {
        StringBuilder worte = new StringBuilder();
        zelle.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                worte.append(text.getLiteral());
            }

            @Override
            public void visit(Code wort) {
                worte.append(wort.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak umbruch) {
                worte.append(' ');
            }
        });
        return worte.toString();
    }
}
