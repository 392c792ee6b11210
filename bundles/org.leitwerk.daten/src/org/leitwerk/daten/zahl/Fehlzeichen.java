package org.leitwerk.daten.zahl;

import java.util.Optional;
import org.leitwerk.daten.reihe.Fehlgrund;

/**
 * The signs with which tables of official statistics say that there is no number: empty, {@code -}, {@code .},
 * {@code x}, {@code /} and {@code …}. Words such as "k. A." are not among them; they are reported.
 */
public final class Fehlzeichen {

    private Fehlzeichen() {}

    /**
     * The reason a sign stands for.
     *
     * @param zelle content of a cell, blanks around it are ignored
     * @return empty if it is no such sign
     */
    public static Optional<Fehlgrund> lies(String zelle) {
        return switch (zelle.strip()) {
            case "" -> Optional.of(Fehlgrund.LEER);
            case "-", "–", "—", "−" -> Optional.of(Fehlgrund.NICHTS_VORHANDEN);
            case ".", "·", "•" -> Optional.of(Fehlgrund.UNBEKANNT);
            case "x", "X" -> Optional.of(Fehlgrund.NICHT_SINNVOLL);
            case "/" -> Optional.of(Fehlgrund.UNSICHER);
            case "…", "..." -> Optional.of(Fehlgrund.SPAETER);
            default -> Optional.empty();
        };
    }
}
