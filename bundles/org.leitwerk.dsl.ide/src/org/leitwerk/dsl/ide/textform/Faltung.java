package org.leitwerk.dsl.ide.textform;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.util.TextRegion;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.ide.textform.Faltstelle.Sorte;

/** Finds what can be folded, also in a text with mistakes. */
public final class Faltung {

    /**
     * What can be folded in a file.
     *
     * @param stand the plan
     * @param pfad the file
     * @return in the order of the text, at most one for each first line; empty for an unknown file
     */
    public List<Faltstelle> von(Stand stand, Path pfad) {
        return stand.datei(pfad)
                .filter(datei -> datei.getParseResult() != null)
                .map(datei ->
                        new Lauf(stand.text(pfad)).durch(datei.getParseResult().getRootNode()))
                .orElse(List.of());
    }

    /** One pass over a text. */
    private static final class Lauf {

        private final Zeilen zeilen;
        private final Deque<INode> offene = new ArrayDeque<>();
        private final Map<Integer, Faltstelle> nachZeile = new HashMap<>();
        private int kommentarVon = -1;
        private int kommentarBis;

        Lauf(String text) {
            zeilen = Zeilen.von(text);
        }

        List<Faltstelle> durch(ICompositeNode wurzel) {
            for (INode knoten : wurzel.getAsTreeIterable()) {
                if (knoten instanceof ILeafNode blatt) {
                    nimm(blatt);
                } else if (istAnweisung(knoten)) {
                    falte(knoten.getOffset(), knoten.getEndOffset(), Sorte.ANWEISUNG);
                }
            }
            beendeKommentar();
            List<Faltstelle> alle = new ArrayList<>(nachZeile.values());
            alle.sort(Comparator.comparingInt(Faltstelle::zeileVon));
            return alle;
        }

        private void nimm(ILeafNode blatt) {
            String text = blatt.getText();
            if (text.startsWith("//")) {
                kommentarzeile(blatt);
            } else if (!text.isBlank()) {
                beendeKommentar();
                if (text.startsWith("/*")) {
                    falte(blatt.getOffset(), blatt.getEndOffset(), Sorte.KOMMENTAR);
                } else if (text.startsWith("\"\"\"")) {
                    falte(blatt.getOffset(), blatt.getEndOffset(), Sorte.LANGTEXT);
                } else if (blatt.getGrammarElement() instanceof Keyword wort) {
                    klammer(blatt, wort.getValue());
                }
            }
        }

        private void klammer(ILeafNode blatt, String wort) {
            if (wort.equals("{")) {
                offene.push(blatt);
            } else if (wort.equals("}") && !offene.isEmpty()) {
                INode auf = offene.pop();
                int anfang = auf.getParent() == null
                        ? auf.getOffset()
                        : auf.getParent().getOffset();
                int zeile = zeilen.zeile(auf.getOffset());
                falte(Math.max(anfang, zeilen.anfang(zeile)), blatt.getEndOffset(), Sorte.BLOCK);
            }
        }

        private void kommentarzeile(ILeafNode blatt) {
            int zeile = zeilen.zeile(blatt.getOffset());
            boolean eigene = zeilen.text(zeile).strip().startsWith("//");
            if (!eigene || kommentarVon >= 0 && zeile != zeilen.zeile(kommentarBis) + 1) {
                beendeKommentar();
            }
            if (eigene) {
                kommentarVon = kommentarVon < 0 ? blatt.getOffset() : kommentarVon;
                kommentarBis = zeilen.ende(zeile);
            }
        }

        private void beendeKommentar() {
            if (kommentarVon >= 0) {
                falte(kommentarVon, kommentarBis, Sorte.KOMMENTAR);
                kommentarVon = -1;
            }
        }

        /** Of two that begin on one line the longer one counts. */
        private void falte(int von, int bis, Sorte sorte) {
            int erste = zeilen.zeile(von);
            int letzte = zeilen.zeile(Math.max(von, bis - 1));
            if (letzte > erste) {
                Faltstelle neu = new Faltstelle(new TextRegion(von, bis - von), erste, letzte, sorte);
                nachZeile.merge(erste, neu, (eine, andere) -> eine.zeileBis() > andere.zeileBis() ? eine : andere);
            }
        }

        private static boolean istAnweisung(INode knoten) {
            return knoten.getGrammarElement() instanceof RuleCall aufruf
                    && aufruf.getRule() instanceof ParserRule regel
                    && regel.isFragment();
        }
    }
}
