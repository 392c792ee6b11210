package org.leitwerk.controlling.verfahren;

import java.util.Optional;
import org.leitwerk.controlling.Statusanzeige;
import org.leitwerk.controlling.Zielvorgabe;
import org.leitwerk.controlling.ziel.Handbewertung;
import org.leitwerk.steuerung.Bewertungsmethode;
import org.leitwerk.steuerung.werte.Datumwert;

/**
 * {@code manuell}: a person judges; nothing is computed.
 *
 * <p>Source: KGSt-Handbuch 2011, Kap. 5.5.2 (qualitative goals). The newest assessment of the indicator up to the
 * reference day counts.
 *
 * <p>Example: {@code bewertung { gegenstand Abstimmung ampel gelb datum 1.3.2025 grund "Zwei Träger fehlen noch." }}:
 * yellow.
 */
final class Manuell implements Verfahren {

    @Override
    public Bewertungsmethode methode() {
        return Bewertungsmethode.MANUELL;
    }

    @Override
    public Urteil bewerte(Zielvorgabe vorgabe, Lage lage) {
        return urteil(lage);
    }

    @Override
    public Optional<Urteil> ohneZiel(Lage lage) {
        return Optional.of(urteil(lage));
    }

    static Urteil urteil(Lage lage) {
        Handbewertung bewertung = lage.handbewertung();
        if (bewertung == null || !bewertung.status().bewertet()) {
            return Urteil.ohne(
                    lage.element(),
                    () -> "Ohne Bewertung, weil ein Mensch bewerten soll und es noch niemand getan hat.");
        }
        return Urteil.von(bewertung.status(), lage.element(), () -> satz(bewertung));
    }

    private static String satz(Handbewertung bewertung) {
        String satz = "Bewertet als " + Statusanzeige.von(bewertung.status()).wort();
        if (!bewertung.bewerter().isEmpty()) {
            satz += " durch " + bewertung.bewerter();
        }
        if (bewertung.datum() != null) {
            satz += " am " + Datumwert.anzeige(bewertung.datum());
        }
        if (!bewertung.zeitraum().isEmpty()) {
            satz += " für " + bewertung.zeitraum();
        }
        return satz + (bewertung.grund().isEmpty() ? "; eine Begründung fehlt." : ": " + bewertung.grund());
    }
}
