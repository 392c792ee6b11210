package org.leitwerk.regeln.bestand;

import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Analyse;

/** Auf Befunde antworten Ziele und Maßnahmen (KGSt-Handbuch, Kap. 2.4.4). */
public final class BefundOhneFolge implements Regel<org.leitwerk.steuerung.Befund> {

    @Override
    public Stream<Befund> pruefe(org.leitwerk.steuerung.Befund eintrag, Planstand stand) {
        boolean aufgegriffen = stand.verweisende(eintrag, EObject.class).anyMatch(wer -> !(wer instanceof Analyse));
        return aufgegriffen ? Stream.empty() : Stream.of(Befund.an(eintrag));
    }
}
