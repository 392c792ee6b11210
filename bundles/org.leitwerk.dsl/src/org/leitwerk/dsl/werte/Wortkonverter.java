package org.leitwerk.dsl.werte;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.leitwerk.dsl.meldungen.Bezeichnung;
import org.leitwerk.steuerung.wort.Nachbarwort;

/**
 * Words of an enumeration, with umlauts or their ASCII spelling, in any case; a wrong word gets the nearest one and all
 * that are possible.
 */
final class Wortkonverter extends Textkonverter<Enumerator> {

    /** More words do not help in one line of a message. */
    private static final int MAX_WORTE = 12;

    Wortkonverter(EEnum aufzaehlung, Bezeichnung bezeichnung) {
        super(text -> lies(text, aufzaehlung, bezeichnung), Enumerator::getLiteral);
    }

    private static Enumerator lies(String text, EEnum aufzaehlung, Bezeichnung bezeichnung) {
        String wort = Normalizer.normalize(text.startsWith("^") ? text.substring(1) : text, Form.NFC);
        String gesucht = Nachbarwort.einheitlich(wort);
        for (EEnumLiteral literal : aufzaehlung.getELiterals()) {
            if (Nachbarwort.einheitlich(literal.getLiteral()).equals(gesucht)) {
                return literal.getInstance();
            }
        }
        List<String> worte = aufzaehlung.getELiterals().stream()
                .map(EEnumLiteral::getLiteral)
                .toList();
        String moeglich = worte.stream().limit(MAX_WORTE).collect(Collectors.joining(", "))
                + (worte.size() > MAX_WORTE ? " …" : ".");
        throw new IllegalArgumentException("'" + wort + "' ist " + bezeichnung.kein(aufzaehlung)
                + Nachbarwort.zu(wort, worte).map(w -> "; gemeint: " + w + "?").orElse(".") + " Möglich sind: "
                + moeglich);
    }
}
