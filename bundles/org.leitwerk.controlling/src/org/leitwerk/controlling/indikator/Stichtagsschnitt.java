package org.leitwerk.controlling.indikator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.leitwerk.daten.reihe.Zeitreihe;
import org.leitwerk.steuerung.werte.Zeitart;

/** What is known on the reference day: periods that have ended by then. */
final class Stichtagsschnitt {

    private Stichtagsschnitt() {}

    /** The series up to a day; the same objects and the same list where nothing lies after it. */
    static List<Zeitreihe> bis(List<Zeitreihe> reihen, LocalDate tag) {
        if (tag == null) {
            return reihen;
        }
        List<Zeitreihe> ergebnis = null;
        for (int i = 0; i < reihen.size(); i++) {
            Zeitreihe alt = reihen.get(i);
            Zeitreihe neu = bis(alt, tag);
            if (neu != alt && ergebnis == null) {
                ergebnis = new ArrayList<>(reihen.subList(0, i));
            }
            if (ergebnis != null) {
                ergebnis.add(neu);
            }
        }
        return ergebnis == null ? reihen : ergebnis;
    }

    private static Zeitreihe bis(Zeitreihe reihe, LocalDate tag) {
        int letzte = reihe.anzahl() - 1;
        if (letzte < 0
                || reihe.zeit(letzte).art() == Zeitart.JAHR
                        && !reihe.zeit(letzte).ende().isAfter(tag)) {
            // No period is longer than a year, so none that begins before a whole year ends after it.
            return reihe;
        }
        boolean kuenftig = false;
        // A period that begins later may end earlier, so the last ones of two years are looked at.
        for (int i = letzte; i >= 0 && !kuenftig; i--) {
            kuenftig = reihe.zeit(i).ende().isAfter(tag);
            if (reihe.zeit(i).jahr() < tag.getYear() - 1) {
                break;
            }
        }
        return kuenftig
                ? Zeitreihe.von(
                        reihe.schluessel(),
                        reihe.werte().stream()
                                .filter(wert -> !wert.zeit().ende().isAfter(tag))
                                .toList())
                : reihe;
    }
}
