package org.leitwerk.design;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.leitwerk.controlling.Auswertung;
import org.leitwerk.controlling.anzeige.Elementanzeige;
import org.leitwerk.controlling.anzeige.Elementanzeigen;
import org.leitwerk.steuerung.Planelement;
import org.leitwerk.steuerung.SteuerungPackage.Literals;

/**
 * How elements stand by their values and targets, for texts, colours and tooltips of pictures. The plan is evaluated
 * once for each of its states, not once for each element.
 */
final class Auswertungsstand {

    private static final String TRENNER = " · ";

    private Auswertungsstand() {}

    /**
     * A text with the word of the status of an element behind it, the one that goes with its colour; its sign would
     * need a font that has it.
     *
     * @return {@code Z1 Mehr Besuche · grün}, or {@code Z1 Mehr Besuche · gelb, gerechnet grün} where a person judged
     *     otherwise; the text alone if the element has no status
     */
    static String mitWort(String text, Planelement element) {
        String gerechnet = zu(element).map(stand -> stand.anzeige().wort()).orElse("");
        String vonHand = Zielstand.bewertung(element)
                .map(bewertung -> Worte.wert(bewertung, Literals.BEWERTUNG__AMPEL))
                .orElse("");
        if (vonHand.isEmpty() || vonHand.equals(gerechnet)) {
            return gerechnet.isEmpty() ? text : text + TRENNER + gerechnet;
        }
        return text + TRENNER + vonHand + (gerechnet.isEmpty() ? "" : ", gerechnet " + gerechnet);
    }

    /** How an element stands; empty if it has no status. */
    static Optional<Elementanzeige> zu(Planelement element) {
        Map<Planelement, Optional<Elementanzeige>> bekannte = Planwissen.von(element)
                .einmal("auswertungen", stand -> new IdentityHashMap<Planelement, Optional<Elementanzeige>>());
        Optional<Elementanzeige> bekannt = bekannte.get(element);
        if (bekannt == null) {
            bekannt = Elementanzeigen.zu(auswertung(element), EcoreUtil.getURI(element))
                    .filter(Elementanzeige::mitStatus);
            bekannte.put(element, bekannt);
        }
        return bekannt;
    }

    /** The evaluation of the plan an element belongs to. */
    static Auswertung auswertung(Planelement element) {
        return Planverzeichnis.von(Sichten.planstelle(element)).auswertung();
    }
}
