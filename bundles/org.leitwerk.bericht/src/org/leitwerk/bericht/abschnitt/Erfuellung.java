package org.leitwerk.bericht.abschnitt;

import java.math.BigDecimal;
import java.util.List;
import org.leitwerk.bericht.anzeige.Werte;
import org.leitwerk.bericht.inhalt.Absatz;
import org.leitwerk.bericht.inhalt.Block;
import org.leitwerk.bericht.inhalt.Fakten;
import org.leitwerk.bericht.inhalt.Stueck;
import org.leitwerk.bericht.inhalt.Zeile;
import org.leitwerk.controlling.Statusanzeige;
import org.leitwerk.controlling.Zielergebnis;
import org.leitwerk.controlling.satz.Satz;
import org.leitwerk.controlling.ziel.Handbewertung;

/** How far a goal is fulfilled, and what a person has judged. */
final class Erfuellung {

    private Erfuellung() {}

    /** A bar; none if the fulfilment is unknown. */
    static List<Block> balken(Zielergebnis ergebnis) {
        if (ergebnis.erfuellung() == null) {
            return List.of();
        }
        BigDecimal anteil = ergebnis.erfuellung();
        return List.of(new Absatz(Zeile.aus(Stueck.balken(
                "Erfüllung " + Satz.anteil(anteil), anteil.movePointRight(2).intValue()))));
    }

    /** What a person has judged. */
    static void fakten(Zielergebnis ergebnis, Fakten.Sammler fakten) {
        ergebnis.handbewertung().ifPresent(bewertung -> fakten.fakt("Von Hand bewertet", handbewertung(bewertung)));
    }

    private static Zeile handbewertung(Handbewertung bewertung) {
        Statusanzeige anzeige = Statusanzeige.von(bewertung.status());
        String zeit = bewertung.datum() == null
                ? bewertung.zeitraum().isEmpty() ? "" : " für " + bewertung.zeitraum()
                : " am " + Werte.datum(bewertung.datum());
        String wer = bewertung.bewerter().isEmpty() ? "" : " durch " + bewertung.bewerter();
        String grund = bewertung.grund().isEmpty() ? "" : ": " + bewertung.grund();
        return Zeile.aus(Stueck.marke(anzeige.anzeige(), anzeige.ton().wort()), Stueck.text(zeit + wer + grund));
    }
}
