package org.leitwerk.dsl.ide.korrektur;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.xtext.util.ITextRegion;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.ide.mangel.Mangel;

/** What an editor offers at problems. */
public final class Korrekturen {

    private Korrekturen() {}

    /**
     * The ways out of a problem.
     *
     * @param stand the plan
     * @param mangel the problem
     * @return first what mends it, then what applies to all of its kind, at last what keeps it quiet; may be empty for
     *     a problem on reading
     */
    public static List<Korrekturangebot> zu(Stand stand, Mangel mangel) {
        List<Korrekturangebot> angebote = new ArrayList<>();
        if (mangel.regel()) {
            Befundsuche.zu(stand, mangel).ifPresent(meldung -> {
                angebote.addAll(Regelkorrekturen.zu(meldung, mangel));
                angebote.addAll(Zielsatzkorrekturen.zu(meldung, mangel));
                angebote.addAll(Ergaenzungen.zu(stand, meldung, mangel));
                angebote.addAll(Sammelkorrekturen.zu(stand, meldung, mangel));
            });
            angebote.addAll(Unterdrueckung.zu(stand, mangel));
        } else {
            angebote.addAll(Lesekorrekturen.zu(stand, mangel));
        }
        return angebote;
    }

    /**
     * The ways out of all problems at a place.
     *
     * @param stand the plan
     * @param datei the file, absolute
     * @param stelle a piece of its text, or a position of length 0
     * @return for each problem that touches the place what {@link #zu(Stand, Mangel)} says, the problems in their order
     */
    public static List<Korrekturangebot> zu(Stand stand, Path datei, ITextRegion stelle) {
        int von = stelle.getOffset();
        int bis = von + stelle.getLength();
        return stand.maengel().stream()
                .filter(mangel -> mangel.datei().equals(datei))
                .filter(mangel -> mangel.bereich().getOffset() <= bis
                        && von
                                <= mangel.bereich().getOffset()
                                        + mangel.bereich().getLength())
                .flatMap(mangel -> zu(stand, mangel).stream())
                .toList();
    }
}
