package org.leitwerk.app.konsole;

import java.io.PrintStream;
import org.leitwerk.app.Rueckgabe;

/** Tells the user of a defect of Leitwerk: what to do and where the log is, never a stack trace. */
public final class Defekt {

    private Defekt() {}

    /**
     * Tells of a defect.
     *
     * @param protokoll where it was noted
     * @param defekt what happened
     * @param fehler where to tell
     * @return {@link Rueckgabe#DEFEKT}
     */
    public static int melde(String protokoll, Throwable defekt, PrintStream fehler) {
        if (defekt instanceof OutOfMemoryError) {
            fehler.println(
                    "Leitwerk reicht der Speicher nicht. Bitte den Plan in mehrere Teile zerlegen oder Java mehr Speicher geben (-Xmx).");
        } else {
            fehler.println("In Leitwerk ist ein Fehler aufgetreten, für den der Plan nichts kann.");
        }
        fehler.println("Bitte melden und das Protokoll beilegen: " + protokoll);
        return Rueckgabe.DEFEKT;
    }
}
