package org.leitwerk.dsl.meldungen;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.leitwerk.dsl.lesen.Wortschatz;
import org.leitwerk.steuerung.wort.Nachbarwort;

/**
 * Names a class or enumeration of the model in a German sentence: "eine Maßnahme", "in einem Ziel", "keine Priorität".
 */
@Singleton
public class Bezeichnung {

    private static final List<String> WEIBLICH = List.of(
            "e", "ung", "heit", "keit", "ion", "schaft", "tät", "anz", "kunft", "ampel", "formel", "regel", "antwort",
            "pflicht", "form", "art", "datei");
    private static final List<String> SAECHLICH = List.of(
            "ziel",
            "bild",
            "feld",
            "gremium",
            "netzwerk",
            "kriterium",
            "produkt",
            "projekt",
            "programm",
            "budget",
            "risiko",
            "szenario",
            "portfolio",
            "merkmal",
            "system",
            "element",
            "dokument",
            "interesse",
            "recht");
    private static final List<String> NICHT_WEIBLICH = List.of("interesse");

    private enum Geschlecht {
        MAENNLICH,
        WEIBLICH,
        SAECHLICH
    }

    private final Wortschatz wortschatz;

    /**
     * Makes the namer.
     *
     * @param wortschatz the words of the language: an element is spelt as its keyword
     */
    @Inject
    public Bezeichnung(Wortschatz wortschatz) {
        this.wortschatz = wortschatz;
    }

    /**
     * The name as it is written in German.
     *
     * @param typ a class or enumeration of the model
     * @return for instance {@code Maßnahme} for the class {@code Massnahme}
     */
    public String von(EClassifier typ) {
        String wort = typ instanceof EClass klasse ? wortschatz.elementwort(klasse) : null;
        if (wort != null && Nachbarwort.einheitlich(wort).equals(Nachbarwort.einheitlich(typ.getName()))) {
            return wort.substring(0, 1).toUpperCase(Locale.GERMAN) + wort.substring(1);
        }
        return typ.getName().equals("Planelement") ? "Element" : mitUmlauten(typ.getName());
    }

    /** The identifiers of the model are ASCII: puts the umlauts back where German has them. */
    private static String mitUmlauten(String name) {
        return name.replaceAll("(?<![aeqAEQ])ue", "ü")
                .replace("ae", "ä")
                .replace("oe", "ö")
                .replace("assnahme", "aßnahme")
                .replace("nstoss", "nstoß")
                .replace("Ue", "Ü")
                .replace("Ae", "Ä")
                .replace("Oe", "Ö");
    }

    /**
     * With the indefinite article in the nominative.
     *
     * @param typ a class or enumeration of the model
     * @return for instance {@code eine Maßnahme}
     */
    public String ein(EClassifier typ) {
        return (geschlecht(typ) == Geschlecht.WEIBLICH ? "eine " : "ein ") + von(typ);
    }

    /**
     * With the indefinite article in the accusative, at the beginning of a sentence.
     *
     * @param typ a class or enumeration of the model
     * @return for instance {@code Einen Indikator}
     */
    public String einen(EClassifier typ) {
        return switch (geschlecht(typ)) {
            case MAENNLICH -> "Einen " + gebeugt(typ);
            case WEIBLICH -> "Eine " + von(typ);
            case SAECHLICH -> "Ein " + von(typ);
        };
    }

    /**
     * With the negated article in the nominative.
     *
     * @param typ a class or enumeration of the model
     * @return for instance {@code keine Maßnahme}
     */
    public String kein(EClassifier typ) {
        return "k" + ein(typ);
    }

    /**
     * With the indefinite article in the dative.
     *
     * @param typ a class or enumeration of the model
     * @return for instance {@code einer Maßnahme}
     */
    public String einem(EClassifier typ) {
        return (geschlecht(typ) == Geschlecht.WEIBLICH ? "einer " : "einem ") + gebeugt(typ);
    }

    /**
     * With the indefinite article in the genitive.
     *
     * @param typ a class or enumeration of the model
     * @return for instance {@code eines Ziels} or {@code einer Maßnahme}
     */
    public String eines(EClassifier typ) {
        String name = gebeugt(typ);
        if (geschlecht(typ) == Geschlecht.WEIBLICH) {
            return "einer " + name;
        }
        if (!name.equals(von(typ)) || name.endsWith("us") || name.endsWith("x")) {
            return "eines " + name;
        }
        return "eines " + name + (name.endsWith("s") || name.endsWith("ß") || name.endsWith("z") ? "es" : "s");
    }

    /** The form after an article other than that of the nominative: "einen Beteiligten". */
    private String gebeugt(EClassifier typ) {
        String name = von(typ);
        return name.equals("Beteiligter") ? "Beteiligten" : name;
    }

    private Geschlecht geschlecht(EClassifier typ) {
        String name = von(typ).toLowerCase(Locale.GERMAN);
        if (WEIBLICH.stream().anyMatch(name::endsWith)
                && NICHT_WEIBLICH.stream().noneMatch(name::endsWith)) {
            return Geschlecht.WEIBLICH;
        }
        return SAECHLICH.stream().anyMatch(name::endsWith) ? Geschlecht.SAECHLICH : Geschlecht.MAENNLICH;
    }
}
