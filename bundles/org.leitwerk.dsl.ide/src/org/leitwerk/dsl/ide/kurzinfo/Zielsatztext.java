package org.leitwerk.dsl.ide.kurzinfo;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.leitwerk.controlling.zielsatz.Zielsatzleser;
import org.leitwerk.controlling.zielsatz.Zielsatzlesung;
import org.leitwerk.controlling.zielsatz.Zielwertform;
import org.leitwerk.steuerung.Indikator;
import org.leitwerk.steuerung.Messung;
import org.leitwerk.steuerung.SteuerungPackage.Literals;
import org.leitwerk.steuerung.Zielannahme;
import org.leitwerk.steuerung.Zielsatz;

/** How the sentence under the mouse is read, so that its author can see whether it is what was meant. */
final class Zielsatztext {

    private Zielsatztext() {}

    /** The reading, if the place is the text of a sentence. */
    static Optional<String> zu(EObject objekt, EStructuralFeature merkmal) {
        return merkmal == Literals.ZIELSATZ__SATZ && objekt instanceof Zielsatz satz
                ? Optional.of(text(Zielsatzleser.lies(satz, indikator(satz))))
                : Optional.empty();
    }

    private static Indikator indikator(Zielsatz satz) {
        if (satz.eContainer() instanceof Messung messung) {
            return messung.getIndikator();
        }
        return satz.eContainer() instanceof Zielannahme annahme ? annahme.getIndikator() : null;
    }

    private static String text(Zielsatzlesung lesung) {
        if (lesung.gelesen().isEmpty()) {
            return "**Nicht verstanden, wird nicht bewertet.** " + Markdown.zeile(lesung.hindernis());
        }
        List<String> ohne = lesung.uebergangen();
        return "**Gelesen als:** " + Markdown.zeile(Zielwertform.von(lesung.zielwert()))
                + (ohne.isEmpty() ? "" : "\n\nNicht ausgewertet: " + Markdown.zeile(String.join(" … ", ohne)));
    }
}
