package org.leitwerk.dsl.aenderung;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What leaves a block and what comes into it, first collected, then written in one go. */
final class Blockaenderung {

    private record Zugang(Satzart art, Supplier<String> text) {}

    private final Block block;
    private final TreeMap<Integer, Boolean> abgaenge = new TreeMap<>();
    private final TreeMap<Integer, List<Zugang>> zugaenge = new TreeMap<>();

    Blockaenderung(Block block) {
        this.block = block;
    }

    /**
     * Plans that an item leaves.
     *
     * @param punkt its number
     * @param mitKommentaren whether the comments above it go with it
     */
    void loesche(int punkt, boolean mitKommentaren) {
        abgaenge.put(punkt, mitKommentaren);
    }

    /**
     * Plans that something comes in.
     *
     * @param luecke the number of items before it
     * @param art what it is
     * @param text its lines separated by LF, not indented; asked for when it is written
     */
    void fuegeEin(int luecke, Satzart art, Supplier<String> text) {
        zugaenge.computeIfAbsent(luecke, l -> new ArrayList<>()).add(new Zugang(art, text));
    }

    /** The place for a new statement next to which there is none of its kind: by the order of the grammar. */
    int luecke(Satzart art) {
        for (int i = block.punkte().size() - 1; i >= 0; i--) {
            if (block.punkte().get(i).art().rang() <= art.rang()) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Writes everything. */
    void schreibe(Consumer<Ersetzung> ziel) {
        Blockschreiber schreiber = new Blockschreiber(block, abgaenge.keySet(), ziel);
        if (block.punkte().isEmpty()) {
            if (!zugaenge.isEmpty()) {
                List<Zugang> alle = new ArrayList<>();
                zugaenge.values().forEach(alle::addAll);
                schreiber.fuelle(texte(alle));
            }
            return;
        }
        zugaenge.forEach((luecke, neue) -> {
            List<String> texte = texte(neue);
            schreiber.fuegeEin(luecke, texte, neue.stream().anyMatch(z -> z.art.kind()));
        });
        new Blockleerer(block, abgaenge, zugaenge.keySet(), ziel).leere();
    }

    private static List<String> texte(List<Zugang> neue) {
        return neue.stream()
                .sorted(Comparator.comparingInt(z -> z.art.rang()))
                .map(z -> z.text.get())
                .toList();
    }
}
