package org.leitwerk.dsl.ide.arbeit;

import java.util.Optional;
import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.TextRegion;

/**
 * Where a piece of an older text is in a newer one.
 *
 * @param vorn how much is the same at the beginning
 * @param hintenAb where in the older text begins what is the same at the end
 * @param versatz how much longer the newer text is
 */
public record Textverschub(int vorn, int hintenAb, int versatz) {

    /**
     * Compares two texts.
     *
     * @param alt the older text
     * @param neu the newer text
     */
    public static Textverschub zwischen(String alt, String neu) {
        int kuerzer = Math.min(alt.length(), neu.length());
        int vorn = 0;
        while (vorn < kuerzer && alt.charAt(vorn) == neu.charAt(vorn)) {
            vorn++;
        }
        int hinten = 0;
        while (hinten < kuerzer - vorn
                && alt.charAt(alt.length() - 1 - hinten) == neu.charAt(neu.length() - 1 - hinten)) {
            hinten++;
        }
        return new Textverschub(vorn, alt.length() - hinten, neu.length() - alt.length());
    }

    /**
     * Where a piece is now.
     *
     * @param bereich the piece in the older text
     * @return the piece in the newer text; empty if something changed in it
     */
    public Optional<ITextRegion> nach(ITextRegion bereich) {
        int ende = bereich.getOffset() + bereich.getLength();
        if (ende <= vorn) {
            return Optional.of(bereich);
        }
        return bereich.getOffset() >= hintenAb
                ? Optional.of(new TextRegion(bereich.getOffset() + versatz, bereich.getLength()))
                : Optional.empty();
    }
}
