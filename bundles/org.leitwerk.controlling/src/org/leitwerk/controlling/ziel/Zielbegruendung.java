package org.leitwerk.controlling.ziel;

import java.util.ArrayList;
import java.util.List;
import org.leitwerk.controlling.Begruendung;
import org.leitwerk.controlling.Elementbezug;
import org.leitwerk.controlling.Status;
import org.leitwerk.controlling.Zielergebnis;

/** The explanation of a goal's result: parts, a person's judgement, influences. Written when it is read. */
final class Zielbegruendung {

    private Zielbegruendung() {}

    static Begruendung von(
            Zielkern kern, Verdichter.Ergebnis ergebnis, List<Zielteil> teile, List<Einfluss> einfluesse) {
        // No object of the model may stay behind in what is written later.
        Elementbezug element = kern.element();
        var art = kern.verdichtung();
        Handbewertung bewertung = kern.bewertung();
        Status status = kern.status();
        return Begruendung.spaeter(
                status,
                element,
                () -> Zielsatz.ziel(element, ergebnis, art, teile),
                () -> zweige(status, teile, bewertung, einfluesse));
    }

    /** Explanation of a part, from that of the indicator or goal; null if there is none. */
    static Begruendung teil(Zielteil teil, Begruendung eigene) {
        List<Begruendung> darunter = eigene == null ? List.of() : List.of(eigene);
        return Begruendung.spaeter(teil.status(), teil.element(), () -> Zielsatz.teil(teil), () -> darunter);
    }

    private static List<Begruendung> zweige(
            Status status, List<Zielteil> teile, Handbewertung bewertung, List<Einfluss> einfluesse) {
        List<Begruendung> zweige = new ArrayList<>();
        teile.forEach(teil -> zweige.add(teil.begruendung()));
        if (bewertung != null) {
            zweige.add(Begruendung.von(
                    Zielsatz.bewertung(bewertung, status), bewertung.status(), bewertung.element(), List.of()));
        }
        if (!einfluesse.isEmpty()) {
            zweige.add(Begruendung.von(
                    Zielsatz.einfluesse(einfluesse, Einfluesse.zusammen(einfluesse)),
                    Status.OHNE,
                    null,
                    einfluesse.stream()
                            .map(einfluss ->
                                    Begruendung.von(einfluss.satz(), einfluss.status(), einfluss.von(), List.of()))
                            .toList()));
        }
        return zweige;
    }

    /** Puts the result of a goal together. */
    static Zielergebnis ergebnis(
            Zielkern kern, Verdichter.Ergebnis zahlen, List<Zielteil> teile, List<Einfluss> einfluesse) {
        return new Zielergebnis(
                kern.element(),
                kern.verdichtung(),
                kern.erfuellung(),
                kern.punkte(),
                kern.status(),
                List.copyOf(teile),
                kern.bewertung(),
                List.copyOf(einfluesse),
                Einfluesse.zusammen(einfluesse),
                von(kern, zahlen, List.copyOf(teile), List.copyOf(einfluesse)));
    }
}
