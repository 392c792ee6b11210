package org.leitwerk.controlling.anzeige;

import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.leitwerk.controlling.Auswertung;
import org.leitwerk.controlling.Indikatorergebnis;

/** Finds how an element stands by where it is. */
public final class Elementanzeigen {

    private Elementanzeigen() {}

    /**
     * How an element stands.
     *
     * @param auswertung an evaluated plan
     * @param adresse where the element is, see {@link org.leitwerk.controlling.Elementbezug#adresse()}
     * @return empty for what is not evaluated at all, such as an area
     */
    public static Optional<Elementanzeige> zu(Auswertung auswertung, URI adresse) {
        return auswertung.indikator(adresse).map(Elementanzeigen::von);
    }

    /** How an indicator stands. */
    public static Elementanzeige von(Indikatorergebnis ergebnis) {
        return new Elementanzeige(
                ergebnis.element(), ergebnis.anzeige(), Werttext.letzter(ergebnis), ergebnis.begruendung());
    }
}
