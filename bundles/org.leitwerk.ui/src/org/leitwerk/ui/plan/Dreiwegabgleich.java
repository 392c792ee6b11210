package org.leitwerk.ui.plan;

import java.util.List;
import java.util.Optional;
import org.eclipse.compare.rangedifferencer.IRangeComparator;
import org.eclipse.compare.rangedifferencer.RangeDifference;
import org.eclipse.compare.rangedifferencer.RangeDifferencer;

/** Merges two descendants of a text line by line. */
final class Dreiwegabgleich {

    private Dreiwegabgleich() {}

    /**
     * Merges.
     *
     * @param grundlage the text from which both come
     * @param meiner one of them
     * @param fremder the other one
     * @return a text with the changes of both, empty if they changed the same lines differently
     */
    static Optional<String> verschmelze(String grundlage, String meiner, String fremder) {
        Zeilen links = new Zeilen(meiner);
        Zeilen rechts = new Zeilen(fremder);
        StringBuilder neu = new StringBuilder();
        for (RangeDifference teil : RangeDifferencer.findRanges(new Zeilen(grundlage), links, rechts)) {
            switch (teil.kind()) {
                case RangeDifference.RIGHT -> rechts.haengeAn(neu, teil.rightStart(), teil.rightEnd());
                case RangeDifference.NOCHANGE, RangeDifference.LEFT, RangeDifference.ANCESTOR ->
                    links.haengeAn(neu, teil.leftStart(), teil.leftEnd());
                default -> {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(neu.toString());
    }

    /** A text as lines with their ends. */
    private record Zeilen(List<String> zeilen) implements IRangeComparator {

        Zeilen(String text) {
            this(List.of(text.split("(?<=\n)")));
        }

        void haengeAn(StringBuilder text, int von, int bis) {
            zeilen.subList(von, bis).forEach(text::append);
        }

        @Override
        public int getRangeCount() {
            return zeilen.size();
        }

        @Override
        public boolean rangesEqual(int meine, IRangeComparator andere, int ihre) {
            return zeilen.get(meine).equals(((Zeilen) andere).zeilen.get(ihre));
        }

        @Override
        public boolean skipRangeComparison(int laenge, int hoechstens, IRangeComparator andere) {
            return false;
        }
    }
}
