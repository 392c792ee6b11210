package org.leitwerk.daten.reihe;

import java.math.BigDecimal;
import java.util.Objects;
import org.leitwerk.steuerung.werte.Zeitangabe;

/**
 * One value of a series, or the reason why there is none.
 *
 * @param zeit when
 * @param zahl the exact number as it was written, with its decimals; null if missing or held back
 * @param fehlgrund why there is no number; {@link Fehlgrund#KEINER} exactly if there is one
 * @param vorlaeufig whether the value is preliminary
 * @param fallzahl number of cases behind it; null if unknown
 * @param unterdrueckt whether the number exists but must not be shown; then {@code zahl} and {@code fallzahl} are null
 * @param anmerkung a note, else empty
 * @param herkunft where it comes from
 */
public record Wert(
        Zeitangabe zeit,
        BigDecimal zahl,
        Fehlgrund fehlgrund,
        boolean vorlaeufig,
        Integer fallzahl,
        boolean unterdrueckt,
        String anmerkung,
        Herkunft herkunft) {

    /** Checks that number and reason agree. */
    public Wert {
        Objects.requireNonNull(zeit, "zeit");
        Objects.requireNonNull(fehlgrund, "fehlgrund");
        Objects.requireNonNull(anmerkung, "anmerkung");
        Objects.requireNonNull(herkunft, "herkunft");
        if ((zahl == null) == (fehlgrund == Fehlgrund.KEINER)) {
            throw new IllegalArgumentException("Ein Wert hat entweder eine Zahl oder einen Grund, warum sie fehlt.");
        }
        if (unterdrueckt && (zahl != null || fallzahl != null)) {
            throw new IllegalArgumentException("Ein zurückgehaltener Wert trägt keine Zahl.");
        }
    }

    /**
     * A plain value.
     *
     * @param zeit when
     * @param zahl how much, not null
     * @return a value of unknown origin
     */
    public static Wert von(Zeitangabe zeit, BigDecimal zahl) {
        return new Wert(zeit, zahl, Fehlgrund.KEINER, false, null, false, "", Herkunft.UNBEKANNT);
    }

    /**
     * A value that is not there.
     *
     * @param zeit when
     * @param grund why
     * @return a value without number
     */
    public static Wert ohne(Zeitangabe zeit, Fehlgrund grund) {
        return new Wert(zeit, null, grund, false, null, false, "", Herkunft.UNBEKANNT);
    }

    /**
     * Whether there is a number.
     *
     * @return true if {@link #zahl()} is not null
     */
    public boolean vorhanden() {
        return zahl != null;
    }

    /**
     * The same value held back: nothing in it tells the number any more, also not the number of cases and the note.
     *
     * @param grund {@link Fehlgrund#UNTERDRUECKT} or {@link Fehlgrund#VERTRAULICH}
     * @return a value without number
     */
    public Wert zurueckgehalten(Fehlgrund grund) {
        return new Wert(zeit, null, grund, vorlaeufig, null, true, "", herkunft);
    }

    /**
     * The same value from another place.
     *
     * @param neue where it comes from
     * @return the value with this origin
     */
    public Wert mit(Herkunft neue) {
        return new Wert(zeit, zahl, fehlgrund, vorlaeufig, fallzahl, unterdrueckt, anmerkung, neue);
    }
}
