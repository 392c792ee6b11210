package org.leitwerk.controlling.zielsatz;

import java.math.BigDecimal;
import org.leitwerk.steuerung.Grenzart;

/**
 * A number in a sentence.
 *
 * @param vor the word that ties it in: auf, um, von, bis, zwischen, und; empty for none
 * @param grenze what bound it is; null if it is none
 * @param zahl the number
 * @param einheit the words behind it that can be its unit; empty for none
 */
record Menge(String vor, Grenzart grenze, BigDecimal zahl, String einheit) {

    Menge mitEinheit(String neue) {
        return new Menge(vor, grenze, zahl, neue);
    }
}
