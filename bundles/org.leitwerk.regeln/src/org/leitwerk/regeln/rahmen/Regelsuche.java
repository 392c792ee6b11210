package org.leitwerk.regeln.rahmen;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.leitwerk.regeln.Aenderung;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Korrektur;
import org.leitwerk.regeln.Regeleintrag;
import org.leitwerk.regeln.Regelwerk;
import org.leitwerk.regeln.Texte;
import org.leitwerk.steuerung.wort.Nachbarwort;

/** Finds the rule a person may have meant. */
final class Regelsuche {

    private Regelsuche() {}

    /** A finding if there is no such rule, with the nearest id as correction. */
    static Stream<Befund> unbekannt(EObject objekt, EStructuralFeature merkmal, String geschrieben) {
        if (Regelwerk.standard().regel(geschrieben).isPresent()) {
            return Stream.empty();
        }
        Optional<String> naechste = naechste(geschrieben);
        Befund befund = Befund.an(objekt, merkmal)
                .mit(geschrieben, naechste.map(id -> "; gemeint: „" + id + "“?").orElse("."));
        return Stream.of(naechste.map(id -> befund.behebbarDurch(
                        new Korrektur("ersetzen", List.of(id), List.of(new Aenderung.Setzen(objekt, merkmal, id)))))
                .orElse(befund));
    }

    private static Optional<String> naechste(String geschrieben) {
        return Texte.fehlt(geschrieben)
                ? Optional.empty()
                : Nachbarwort.zu(
                        geschrieben,
                        Regelwerk.standard().regeln().stream()
                                .map(Regeleintrag::id)
                                .toList());
    }
}
