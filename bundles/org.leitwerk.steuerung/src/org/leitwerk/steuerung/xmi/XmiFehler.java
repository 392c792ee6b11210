package org.leitwerk.steuerung.xmi;

import java.io.IOException;

/** An XMI file that cannot be read, with the place and a German message that says what to do. */
public final class XmiFehler extends IOException {

    private static final long serialVersionUID = 1L;
    private final int zeile;
    private final int spalte;

    /**
     * Makes an error.
     *
     * @param meldung German message
     * @param zeile line, from 1
     * @param spalte column, from 1
     */
    public XmiFehler(String meldung, int zeile, int spalte) {
        super(meldung);
        this.zeile = Math.max(1, zeile);
        this.spalte = Math.max(1, spalte);
    }

    /**
     * Line of the mistake.
     *
     * @return from 1
     */
    public int zeile() {
        return zeile;
    }

    /**
     * Column of the mistake.
     *
     * @return from 1
     */
    public int spalte() {
        return spalte;
    }
}
