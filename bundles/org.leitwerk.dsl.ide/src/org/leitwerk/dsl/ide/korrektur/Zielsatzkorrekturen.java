package org.leitwerk.dsl.ide.korrektur;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.leitwerk.controlling.zielsatz.Zielsatzleser;
import org.leitwerk.controlling.zielsatz.Zielsatzlesung;
import org.leitwerk.controlling.zielsatz.Zielwertform;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.ide.bearbeitung.Ergebnis;
import org.leitwerk.dsl.ide.mangel.Mangel;
import org.leitwerk.regeln.Aenderung;
import org.leitwerk.regeln.Meldung;
import org.leitwerk.steuerung.Messung;
import org.leitwerk.steuerung.Zielannahme;
import org.leitwerk.steuerung.Zielsatz;
import org.leitwerk.steuerung.Zielwert;

/** A target that is written as a sentence: writes what it says in the short form, if it can mean one thing only. */
final class Zielsatzkorrekturen {

    private Zielsatzkorrekturen() {}

    /** The offer; none if the finding is about something else or the sentence is not understood. */
    static List<Korrekturangebot> zu(Meldung meldung, Mangel mangel) {
        return lesung(meldung)
                .flatMap(Zielsatzlesung::gelesen)
                .map(gelesen -> new Korrekturangebot(
                        "Als Zielwert schreiben: " + Zielwertform.von(gelesen),
                        Korrekturart.BEHEBEN,
                        true,
                        mangel,
                        stand -> plane(stand, mangel)))
                .map(List::of)
                .orElse(List.of());
    }

    private static Optional<Zielsatzlesung> lesung(Meldung meldung) {
        return meldung.befund().element() instanceof Zielsatz satz
                ? Optional.of(Zielsatzleser.lies(
                        satz,
                        satz.eContainer() instanceof Messung messung
                                ? messung.getIndikator()
                                : satz.eContainer() instanceof Zielannahme annahme ? annahme.getIndikator() : null))
                : Optional.empty();
    }

    private static Ergebnis plane(Stand stand, Mangel mangel) {
        Optional<Meldung> meldung = Befundsuche.zu(stand, mangel);
        Optional<Zielwert> gelesen =
                meldung.flatMap(Zielsatzkorrekturen::lesung).flatMap(Zielsatzlesung::gelesen);
        if (gelesen.isEmpty()) {
            return Ergebnis.abgelehnt("Der Satz steht so nicht mehr da.");
        }
        EObject satz = meldung.get().befund().element();
        EObject traeger = satz.eContainer();
        EStructuralFeature liste = satz.eContainmentFeature();
        int stelle = ((List<?>) traeger.eGet(liste)).indexOf(satz);
        Operationen operationen = new Operationen();
        operationen.nimmAuf(List.of(
                new Aenderung.Einfuegen(traeger, liste, stelle, gelesen.get()),
                new Aenderung.Entfernen(traeger, liste, satz)));
        return operationen.plane();
    }
}
