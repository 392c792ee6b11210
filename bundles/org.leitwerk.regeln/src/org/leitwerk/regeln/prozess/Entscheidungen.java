package org.leitwerk.regeln.prozess;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.leitwerk.steuerung.Beratungsart;
import org.leitwerk.steuerung.Beratungsschritt;
import org.leitwerk.steuerung.Beschluss;
import org.leitwerk.steuerung.Vorlage;

/** What the sequence of consultation says about a decision. */
final class Entscheidungen {

    private Entscheidungen() {}

    /** What the deciding steps of the paper say that was decided on; empty if no paper is named. */
    static <T> List<T> zu(Beschluss beschluss, Function<Beratungsschritt, T> angabe) {
        Vorlage vorlage = beschluss.getVorlage();
        return vorlage == null
                ? List.of()
                : vorlage.getBeratungsfolge().stream()
                        .filter(schritt -> schritt.getArt() == Beratungsart.ENTSCHEIDUNG)
                        .map(angabe)
                        .filter(Objects::nonNull)
                        .toList();
    }
}
