package org.leitwerk.ui.cockpit;

import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import org.leitwerk.controlling.Auswertung;
import org.leitwerk.controlling.anzeige.Begruendungszeilen;
import org.leitwerk.controlling.anzeige.Elementanzeige;
import org.leitwerk.ui.plan.Planelementwahl;

/** The explanation of an element in one evaluation. */
final class Erklaerung {

    private final Planelementwahl element;
    private final Elementanzeige anzeige;
    private final Auswertung auswertung;

    /**
     * Of an element.
     *
     * @param element the element
     * @param anzeige how it stands
     * @param auswertung the evaluated plan
     */
    Erklaerung(Planelementwahl element, Elementanzeige anzeige, Auswertung auswertung) {
        this.element = element;
        this.anzeige = anzeige;
        this.auswertung = auswertung;
    }

    String titel() {
        return anzeige.element().titel();
    }

    /** Title, state and day in one line. */
    String kopf() {
        String tag = Frage.text(auswertung.stichtag().orElse(null));
        return tag.isEmpty()
                ? titel() + ": " + anzeige.zeile()
                : NLS.bind(Messages.ErklaerungKopf, new Object[] {titel(), anzeige.zeile(), tag});
    }

    Satzknoten wurzel() {
        return Satzknoten.wurzel(element, anzeige.begruendung());
    }

    /** Heading and all sentences, each with a sign, what it rests on below it and further to the right. */
    String text() {
        return kopf() + "\n\n"
                + Begruendungszeilen.von(anzeige.begruendung(), element.adresse(), auswertung).stream()
                        .map(zeile -> "    ".repeat(zeile.tiefe())
                                + Satzknoten.wurzel(element, zeile.knoten()).text())
                        .collect(Collectors.joining("\n"))
                + "\n";
    }
}
