package org.leitwerk.diagramm.anordnung;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Places a forest across its direction: parents in the middle above their children, everything as far left as its level
 * allows. Several children without children of their own form a block.
 */
final class Geruest {

    private static final int HOECHSTENS_REIHEN = 12;

    private final Stammbaum baum;
    private final int spalten;
    private final double gasse;
    private final ToDoubleFunction<Stammbaum.Ast> breiten;
    private final Map<Integer, Double> frei = new HashMap<>();

    /**
     * @param baum the forest
     * @param spalten how many columns a block may have
     * @param gasse what is kept free left of a column, px
     * @param breiten widths of the nodes across the direction, px
     */
    Geruest(Stammbaum baum, int spalten, double gasse, ToDoubleFunction<Stammbaum.Ast> breiten) {
        this.baum = baum;
        this.spalten = spalten;
        this.gasse = gasse;
        this.breiten = breiten;
    }

    /** Places all nodes; answers the width of the whole, px. */
    double lege() {
        Deque<Gruppe> stapel = new ArrayDeque<>();
        stapel.push(new Gruppe(null));
        double rechts = 0;
        // After their children, without recursion: chains may be long.
        while (!stapel.isEmpty()) {
            Gruppe gruppe = stapel.peek();
            if (gruppe.naechster < gruppe.teile.size()) {
                Object teil = gruppe.teile.get(gruppe.naechster++);
                if (teil instanceof Stammbaum.Ast ast) {
                    stapel.push(new Gruppe(ast));
                } else {
                    gruppe.gelegt.add(lege((List<?>) teil));
                }
            } else {
                stapel.pop();
                if (gruppe.ast != null) {
                    stapel.peek().gelegt.add(lege(gruppe));
                }
            }
        }
        for (double ende : frei.values()) {
            rechts = Math.max(rechts, ende - Baumlage.NEBEN);
        }
        return rechts;
    }

    private Gelegt lege(List<?> glieder) {
        List<Stammbaum.Ast> aeste = new ArrayList<>();
        glieder.forEach(g -> aeste.add((Stammbaum.Ast) g));
        Block block = new Block(aeste, spalten, HOECHSTENS_REIHEN, gasse, breiten);
        double x = frei.getOrDefault(block.stufe(), 0.0);
        block.lege(x, 0);
        frei.put(block.stufe(), x + block.breite() + Baumlage.NEBEN);
        double links = aeste.get(0).x;
        return new Gelegt(aeste, links, x + block.breite());
    }

    private Gelegt lege(Gruppe gruppe) {
        Stammbaum.Ast ast = gruppe.ast;
        double breite = breiten.applyAsDouble(ast);
        double freiAb = frei.getOrDefault(ast.stufe, 0.0);
        ast.reihe = 0;
        List<Stammbaum.Ast> alle = new ArrayList<>();
        if (gruppe.gelegt.isEmpty()) {
            ast.x = freiAb;
        } else {
            double links = gruppe.gelegt.get(0).links;
            double rechts = gruppe.gelegt.get(gruppe.gelegt.size() - 1).rechts;
            ast.x = (links + rechts - breite) / 2;
            for (Gelegt gelegt : gruppe.gelegt) {
                alle = zusammen(alle, gelegt.aeste);
            }
            if (ast.x < freiAb) {
                verschiebe(alle, freiAb - ast.x);
                ast.x = freiAb;
            }
        }
        frei.put(ast.stufe, ast.x + breite + Baumlage.NEBEN);
        alle.add(ast);
        return new Gelegt(alle, ast.x, ast.x + breite);
    }

    /** Adds the shorter list to the longer one, so that chains stay fast. */
    private static List<Stammbaum.Ast> zusammen(List<Stammbaum.Ast> a, List<Stammbaum.Ast> b) {
        List<Stammbaum.Ast> lang = a.size() >= b.size() ? a : b;
        lang.addAll(lang == a ? b : a);
        return lang;
    }

    private void verschiebe(List<Stammbaum.Ast> aeste, double weg) {
        for (Stammbaum.Ast ast : aeste) {
            ast.x += weg;
            frei.merge(ast.stufe, ast.x + breiten.applyAsDouble(ast) + Baumlage.NEBEN, Math::max);
        }
    }

    /** A node whose children are being placed; without a node the whole forest. */
    private final class Gruppe {
        private final Stammbaum.Ast ast;
        private final List<Object> teile = new ArrayList<>();
        private final List<Gelegt> gelegt = new ArrayList<>();
        private int naechster;

        Gruppe(Stammbaum.Ast ast) {
            this.ast = ast;
            List<Stammbaum.Ast> kinder = ast == null ? baum.staemme : ast.kinder;
            int i = 0;
            while (i < kinder.size()) {
                int ende = i;
                while (ende < kinder.size()
                        && kinder.get(ende).kinder.isEmpty()
                        && kinder.get(ende).stufe == kinder.get(i).stufe) {
                    ende++;
                }
                if (ende - i > 1) {
                    teile.add(kinder.subList(i, ende));
                    i = ende;
                } else {
                    teile.add(kinder.get(i++));
                }
            }
        }
    }

    /** A part that was placed: its nodes, and the edges of what stands on its highest level, px. */
    private record Gelegt(List<Stammbaum.Ast> aeste, double links, double rechts) {}
}
