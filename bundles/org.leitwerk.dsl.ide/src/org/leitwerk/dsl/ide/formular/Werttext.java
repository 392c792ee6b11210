package org.leitwerk.dsl.ide.formular;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.leitwerk.steuerung.beschriftung.Beschriftung;
import org.leitwerk.steuerung.wort.Nachbarwort;

/**
 * Simple values as one types them into a field, read by the converters of the language. Texts stand without quotation
 * marks, unless they could not be told apart from the language's own notation.
 */
@Singleton
final class Werttext {

    private static final Pattern ZEICHENKETTE = Pattern.compile("[\"„“](?:\\\\.|[^\\\\\"„“”])*[\"“”]");
    private static final String OFFEN = "offen";

    @Inject
    private IValueConverterService werte;

    /** A value as one types it. */
    String schreib(Sprachmerkmal merkmal, Object wert) {
        if (wert instanceof Boolean ja) {
            return ja ? "ja" : "nein";
        } else if (wert instanceof Enumerator wort) {
            return wort.getLiteral();
        } else if (wert instanceof String text && !merkmal.regel().equals("Name")) {
            return merkmal.art() == Feldart.LANGTEXT ? text : zeile(text);
        }
        return werte.toString(wert, merkmal.regel());
    }

    /**
     * The value of what was typed.
     *
     * @throws Eingabefehler if it cannot be understood
     */
    Object lies(Sprachmerkmal merkmal, String eingabe) {
        if (merkmal.art() == Feldart.LANGTEXT) {
            return eingabe.replace("\r\n", "\n").replace('\r', '\n').stripTrailing();
        }
        String text = eingabe.strip();
        if (merkmal.istText()) {
            return ZEICHENKETTE.matcher(text).matches() ? wert(text, "STRING") : text;
        } else if (merkmal.istWort()) {
            return wort((EEnum) merkmal.merkmal().getEType(), text);
        } else if (merkmal.regel().isEmpty()) {
            return jaNein(text);
        }
        return wert(text, merkmal.regel());
    }

    private Object wert(String text, String regel) {
        try {
            Object wert = werte.toValue(text, regel, null);
            werte.toString(wert, regel); // what cannot be written must not be taken
            return wert;
        } catch (ValueConverterException e) {
            throw new Eingabefehler(mitBeispiel(e.getMessage(), regel));
        }
    }

    private static String mitBeispiel(String meldung, String regel) {
        String beispiel = Beispielwerte.zu(regel);
        boolean genannt = beispiel.isEmpty() || meldung.contains("Beispiel") || meldung.contains(" wie ");
        return genannt ? meldung : meldung + " Beispiel: " + beispiel;
    }

    private static Boolean jaNein(String text) {
        return switch (text.toLowerCase(Locale.GERMAN)) {
            case "ja", "j", "x", "wahr", "true" -> true;
            case "nein", "n", "falsch", "false" -> false;
            default -> throw new Eingabefehler("'" + text + "' ist weder ja noch nein. Beispiel: ja");
        };
    }

    private static Object wort(EEnum typ, String text) {
        String gesucht = Nachbarwort.einheitlich(text.startsWith("^") ? text.substring(1) : text);
        for (EEnumLiteral literal : typ.getELiterals()) {
            if (Nachbarwort.einheitlich(literal.getLiteral()).equals(gesucht)
                    || Nachbarwort.einheitlich(Beschriftung.wert(literal)).equals(gesucht)) {
                return literal.getInstance();
            }
        }
        List<String> worte = typ.getELiterals().stream()
                .map(EEnumLiteral::getLiteral)
                .filter(wort -> !wort.equals(OFFEN))
                .toList();
        throw new Eingabefehler("'" + text + "' steht nicht zur Wahl" + Nachbarwort.frage(text, worte)
                + (Nachbarwort.zu(text, worte).isPresent() ? "" : ".") + " Möglich sind: " + String.join(", ", worte)
                + ".");
    }

    /** One entry of a list or a short text: in the notation of the language if it would not come back as it is. */
    private String zeile(String text) {
        boolean klar = !text.isBlank()
                && text.equals(text.strip())
                && text.indexOf('\n') < 0
                && text.indexOf('\r') < 0
                && !ZEICHENKETTE.matcher(text).matches();
        return klar ? text : werte.toString(text, "STRING");
    }
}
