package org.leitwerk.dsl.aenderung;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;

/** Finds what two sequences have in common, in order (longest common subsequence). */
final class Folgenabgleich {

    /** Beyond this many comparisons the middle of two sequences counts as different as a whole. */
    private static final long HOECHSTENS = 4_000_000;

    /**
     * A stretch in which two sequences differ: the elements from {@code altVon} to before {@code altBis} of the old one
     * were replaced by those from {@code neuVon} to before {@code neuBis} of the new one.
     */
    record Luecke(int altVon, int altBis, int neuVon, int neuBis) {}

    private Folgenabgleich() {}

    /** For each element of the new sequence the index of its partner in the old one, or -1; indices increase. */
    static <A, B> int[] partner(List<A> alt, List<B> neu, BiPredicate<A, B> gleich) {
        int[] partner = new int[neu.size()];
        Arrays.fill(partner, -1);
        int vorn = 0;
        while (vorn < alt.size() && vorn < neu.size() && gleich.test(alt.get(vorn), neu.get(vorn))) {
            partner[vorn] = vorn++;
        }
        int altBis = alt.size();
        int neuBis = neu.size();
        while (altBis > vorn && neuBis > vorn && gleich.test(alt.get(altBis - 1), neu.get(neuBis - 1))) {
            partner[--neuBis] = --altBis;
        }
        if ((long) (altBis - vorn) * (neuBis - vorn) <= HOECHSTENS) {
            mitte(alt.subList(vorn, altBis), neu.subList(vorn, neuBis), gleich, partner, vorn);
        }
        return partner;
    }

    private static <A, B> void mitte(List<A> alt, List<B> neu, BiPredicate<A, B> gleich, int[] partner, int ab) {
        int[][] laenge = new int[alt.size() + 1][neu.size() + 1];
        for (int i = alt.size() - 1; i >= 0; i--) {
            for (int j = neu.size() - 1; j >= 0; j--) {
                laenge[i][j] = gleich.test(alt.get(i), neu.get(j))
                        ? laenge[i + 1][j + 1] + 1
                        : Math.max(laenge[i + 1][j], laenge[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < alt.size() && j < neu.size()) {
            if (gleich.test(alt.get(i), neu.get(j)) && laenge[i][j] == laenge[i + 1][j + 1] + 1) {
                partner[ab + j++] = ab + i++;
            } else if (laenge[i + 1][j] >= laenge[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    /** The stretches without partners, in order. */
    static List<Luecke> luecken(int[] partner, int altGroesse) {
        List<Luecke> luecken = new ArrayList<>();
        int alt = 0;
        int neu = 0;
        for (int j = 0; j <= partner.length; j++) {
            int i = j == partner.length ? altGroesse : partner[j];
            if (i < 0) {
                continue;
            }
            if (i > alt || j > neu) {
                luecken.add(new Luecke(alt, i, neu, j));
            }
            alt = i + 1;
            neu = j + 1;
        }
        return luecken;
    }
}
