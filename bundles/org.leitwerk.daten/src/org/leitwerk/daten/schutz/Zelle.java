package org.leitwerk.daten.schutz;

import java.math.BigDecimal;
import org.leitwerk.daten.reihe.Reihenschluessel;
import org.leitwerk.daten.reihe.Wert;

/** A value while it is decided whether it may be shown. */
final class Zelle {

    private final Reihenschluessel schluessel;
    private final Wert wert;
    private final BigDecimal faelle;
    private boolean weg;

    /**
     * @param schluessel its series
     * @param wert the value
     * @param faelle number of cases; null if unknown
     */
    Zelle(Reihenschluessel schluessel, Wert wert, BigDecimal faelle) {
        this.schluessel = schluessel;
        this.wert = wert;
        this.faelle = faelle;
    }

    Reihenschluessel schluessel() {
        return schluessel;
    }

    Wert wert() {
        return wert;
    }

    BigDecimal faelle() {
        return faelle;
    }

    /** What decides which of several is held back: the smallest loses least. */
    BigDecimal groesse() {
        return faelle != null ? faelle : wert.zahl().abs();
    }

    boolean weg() {
        return weg;
    }

    void haltZurueck() {
        weg = true;
    }

    /** Whether a reader would see the number. */
    boolean sichtbar() {
        return wert.vorhanden() && !weg;
    }
}
