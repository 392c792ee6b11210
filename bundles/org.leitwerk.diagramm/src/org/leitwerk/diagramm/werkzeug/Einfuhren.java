package org.leitwerk.diagramm.werkzeug;

import java.util.function.Function;
import org.leitwerk.diagramm.spezifikation.Abbildung;

/** Looks for what a mapping says, or else what the mapping says that it imports. */
public final class Einfuhren {

    private static final int TIEFE = 100;

    private Einfuhren() {}

    /** What a mapping says, or the next one up the imports that says something; null if none does. */
    public static <T> T suche(Abbildung abbildung, Function<Abbildung, T> was) {
        Abbildung stufe = abbildung;
        for (int tiefe = 0; stufe != null && tiefe < TIEFE; tiefe++) {
            T gefunden = was.apply(stufe);
            if (gefunden != null) {
                return gefunden;
            }
            stufe = stufe.eingefuehrte();
        }
        return null;
    }
}
