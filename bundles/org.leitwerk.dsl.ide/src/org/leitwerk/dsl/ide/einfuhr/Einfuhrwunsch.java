package org.leitwerk.dsl.ide.einfuhr;

import java.nio.file.Path;
import java.util.Objects;
import org.leitwerk.daten.zuordnung.Zuordnung;
import org.leitwerk.steuerung.Wertart;

/**
 * What is to be imported. Everything but the file may be left open; then it is proposed.
 *
 * @param datei the data file, anywhere on this machine
 * @param indikator id of the indicator the values are of; empty: proposed
 * @param art kind of the values
 * @param raum id of the area all values are of; empty for none, or where a column says it
 * @param gruppe id of the group all values are of; empty likewise
 * @param zuordnung what the person has chosen; {@link Zuordnung#LEER} for nothing
 */
public record Einfuhrwunsch(
        Path datei, String indikator, Wertart art, String raum, String gruppe, Zuordnung zuordnung) {

    /** Checks that nothing is null. */
    public Einfuhrwunsch {
        datei = datei.toAbsolutePath().normalize();
        Objects.requireNonNull(indikator, "indikator");
        Objects.requireNonNull(art, "art");
        Objects.requireNonNull(raum, "raum");
        Objects.requireNonNull(gruppe, "gruppe");
        Objects.requireNonNull(zuordnung, "zuordnung");
    }

    /**
     * Measured values out of a file, everything else proposed.
     *
     * @param datei the data file
     * @param indikator id of the indicator; empty: proposed
     * @return the wish
     */
    public static Einfuhrwunsch von(Path datei, String indikator) {
        return new Einfuhrwunsch(datei, indikator, Wertart.IST, "", "", Zuordnung.LEER);
    }

    /** The same wish for another indicator. */
    public Einfuhrwunsch fuer(String anderer) {
        return new Einfuhrwunsch(datei, anderer, art, raum, gruppe, zuordnung);
    }

    /** The same wish with another mapping. */
    public Einfuhrwunsch mit(Zuordnung andere) {
        return new Einfuhrwunsch(datei, indikator, art, raum, gruppe, andere);
    }

    /** The same wish for another kind of values. */
    public Einfuhrwunsch mit(Wertart andere) {
        return new Einfuhrwunsch(datei, indikator, andere, raum, gruppe, zuordnung);
    }
}
