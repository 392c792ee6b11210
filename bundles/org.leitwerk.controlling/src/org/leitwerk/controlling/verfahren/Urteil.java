package org.leitwerk.controlling.verfahren;

import java.util.List;
import java.util.function.Supplier;
import org.leitwerk.controlling.Begruendung;
import org.leitwerk.controlling.Elementbezug;
import org.leitwerk.controlling.Status;

/**
 * A status with its explanation.
 *
 * @param status the status
 * @param begruendung why
 */
public record Urteil(Status status, Begruendung begruendung) {

    /** A judgement whose explanation is one sentence, written when it is read. */
    static Urteil von(Status status, Elementbezug element, Supplier<String> satz) {
        return new Urteil(status, Begruendung.spaeter(status, element, satz, List::of));
    }

    /** A judgement with sentences it rests on; all are written when they are read. */
    static Urteil von(Status status, Elementbezug element, Supplier<String> satz, Supplier<List<String>> einzelheiten) {
        return new Urteil(status, Begruendung.spaeter(status, element, satz, () -> einzelheiten.get().stream()
                .filter(teil -> !teil.isEmpty())
                .map(teil -> Begruendung.von(teil, status))
                .toList()));
    }

    /** Nothing can be said. */
    static Urteil ohne(Elementbezug element, Supplier<String> grund) {
        return von(Status.OHNE, element, grund);
    }
}
