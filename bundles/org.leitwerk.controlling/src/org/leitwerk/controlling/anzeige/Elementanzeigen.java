package org.leitwerk.controlling.anzeige;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.leitwerk.controlling.Analyseergebnis;
import org.leitwerk.controlling.Auswertung;
import org.leitwerk.controlling.Begruendung;
import org.leitwerk.controlling.Budgetergebnis;
import org.leitwerk.controlling.Elementbezug;
import org.leitwerk.controlling.Indikatorergebnis;
import org.leitwerk.controlling.Massnahmenergebnis;
import org.leitwerk.controlling.Status;
import org.leitwerk.controlling.Statusanzeige;
import org.leitwerk.controlling.Zielergebnis;
import org.leitwerk.controlling.satz.Satz;

/** Finds how an element stands by where it is, and puts results of every kind into the same form. */
public final class Elementanzeigen {

    private Elementanzeigen() {}

    /**
     * How an element stands.
     *
     * @param auswertung an evaluated plan
     * @param adresse where the element is, see {@link Elementbezug#adresse()}
     * @return empty for what is not evaluated at all, such as an area
     */
    public static Optional<Elementanzeige> zu(Auswertung auswertung, URI adresse) {
        return auswertung
                .indikator(adresse)
                .map(Elementanzeigen::von)
                .or(() -> auswertung.ziel(adresse).map(Elementanzeigen::von))
                .or(() -> auswertung.massnahme(adresse).map(Elementanzeigen::von))
                .or(() -> auswertung.budget(adresse).map(Elementanzeigen::von));
    }

    /** How an indicator stands. */
    public static Elementanzeige von(Indikatorergebnis ergebnis) {
        return new Elementanzeige(
                ergebnis.element(),
                ergebnis.status(),
                ergebnis.anzeige(),
                Werttext.letzter(ergebnis),
                ergebnis.begruendung());
    }

    /** How a goal stands, as computed; what a person judged stands beside it in {@link Zielergebnis#bewertung()}. */
    public static Elementanzeige von(Zielergebnis ergebnis) {
        String kurz = ergebnis.erfuellung() == null ? "" : Satz.anteil(ergebnis.erfuellung()) + " erfüllt";
        return anzeige(ergebnis.element(), ergebnis.status(), kurz, ergebnis.begruendung());
    }

    /** How a measure stands. */
    public static Elementanzeige von(Massnahmenergebnis ergebnis) {
        List<String> teile = new ArrayList<>();
        if (ergebnis.fortschritt() != null) {
            teile.add(Satz.anteil(ergebnis.fortschritt()) + " Fortschritt");
        }
        if (ergebnis.plankosten() != null) {
            String ist = ergebnis.istkosten() == null ? "" : Satz.geld(ergebnis.istkosten()) + " von ";
            teile.add(ist + Satz.geld(ergebnis.plankosten()));
        }
        return anzeige(ergebnis.element(), ergebnis.status(), String.join(" · ", teile), ergebnis.begruendung());
    }

    /** How a budget stands. */
    public static Elementanzeige von(Budgetergebnis ergebnis) {
        List<String> teile = new ArrayList<>();
        if (ergebnis.betrag() != null) {
            teile.add(
                    (ergebnis.ist() == null ? "" : Satz.geld(ergebnis.ist()) + " von ") + Satz.geld(ergebnis.betrag()));
        }
        if (ergebnis.ausschoepfung() != null) {
            teile.add(Satz.anteil(ergebnis.ausschoepfung()) + " ausgegeben");
        }
        return anzeige(ergebnis.element(), ergebnis.status(), String.join(" · ", teile), ergebnis.begruendung());
    }

    /** What an analysis shows; it has no status. */
    public static Elementanzeige von(Analyseergebnis ergebnis) {
        return anzeige(ergebnis.element(), Status.OHNE, "", ergebnis.begruendung());
    }

    private static Elementanzeige anzeige(Elementbezug element, Status status, String kurz, Begruendung begruendung) {
        return new Elementanzeige(element, status, Statusanzeige.von(status), kurz, begruendung);
    }
}
