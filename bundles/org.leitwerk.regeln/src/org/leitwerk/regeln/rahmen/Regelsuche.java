package org.leitwerk.regeln.rahmen;

import java.util.Comparator;
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

/** Finds the rule a person may have meant. */
final class Regelsuche {

    // More typing errors than this, and the guess would only confuse.
    private static final int HOECHSTENS = 4;
    // Longer than any id; a whole paragraph in place of an id is not compared letter by letter.
    private static final int LAENGSTE_KENNUNG = 80;

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
        if (Texte.fehlt(geschrieben) || geschrieben.length() > LAENGSTE_KENNUNG) {
            return Optional.empty();
        }
        return Regelwerk.standard().regeln().stream()
                .map(Regeleintrag::id)
                .filter(id -> abstand(id, geschrieben) <= HOECHSTENS)
                .min(Comparator.comparingInt(id -> abstand(id, geschrieben)));
    }

    /** Levenshtein distance: letters to insert, remove or replace. */
    private static int abstand(String a, String b) {
        int[] vorige = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            vorige[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] zeile = new int[b.length() + 1];
            zeile[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int ersetzen = vorige[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                zeile[j] = Math.min(ersetzen, Math.min(vorige[j], zeile[j - 1]) + 1);
            }
            vorige = zeile;
        }
        return vorige[b.length()];
    }
}
