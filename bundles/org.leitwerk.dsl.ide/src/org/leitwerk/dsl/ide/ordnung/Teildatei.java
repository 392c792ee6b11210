package org.leitwerk.dsl.ide.ordnung;

import org.leitwerk.steuerung.modell.Planteil;

/**
 * A file into which a part of another one is to be moved.
 *
 * @param teil the part of the plan
 * @param name proposed name of the file, without folder
 * @param elemente how many top elements go or stay there
 * @param lage whether the file is the divided one itself, or has to be made
 */
public record Teildatei(Planteil teil, String name, int elemente, Lage lage) {

    /** What is known of a file. */
    public enum Lage {
        /** The part stays in the divided file. */
        BLEIBT,
        /** The file is in the plan already; the part is put at its end. */
        VORHANDEN,
        /** The file is made. */
        NEU
    }
}
