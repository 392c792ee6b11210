package org.leitwerk.regeln;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of the rules. Each area has a message bundle {@code messages} in its package with these keys for each rule:
 * {@code <id>.titel} (what the rule is about), {@code <id>.erklaerung} (why it matters, Markdown), {@code <id>.quelle}
 * (source with title and chapter, or that it is our proposal), {@code <id>.meldung} (one sentence that names the
 * element), {@code <id>.hinweis} (what to do), and where they apply {@code <id>.schwelle} (meaning and unit of the
 * threshold) and {@code <id>.korrektur.<name>} (title of a correction).
 */
public final class Regeltexte {

    // A language we have no words for falls back to German, not to whatever the machine is set to.
    private static final Control NUR_DEUTSCH_SONST = new Control() {
        @Override
        public Locale getFallbackLocale(String name, Locale sprache) {
            return Locale.GERMAN.equals(sprache) ? null : Locale.GERMAN;
        }
    };

    private final Locale sprache;
    private final Map<String, ResourceBundle> buendel = new ConcurrentHashMap<>();

    private Regeltexte(Locale sprache) {
        this.sprache = sprache;
    }

    /** The German words. */
    public static Regeltexte deutsch() {
        return new Regeltexte(Locale.GERMAN);
    }

    /** The words in a language, German where there are none. */
    public static Regeltexte in(Locale sprache) {
        return new Regeltexte(sprache);
    }

    /** Title of a rule, e.g. {@code Ziel ohne Indikator}. */
    public String titel(Regeleintrag<?> regel) {
        return text(regel, "titel");
    }

    /** Why the rule exists. */
    public String erklaerung(Regeleintrag<?> regel) {
        return text(regel, "erklaerung");
    }

    /** Where the rule comes from: title and chapter, or that it is a proposal of Leitwerk. */
    public String quelle(Regeleintrag<?> regel) {
        return text(regel, "quelle");
    }

    /** What to do about a finding of the rule. */
    public String hinweis(Regeleintrag<?> regel) {
        return text(regel, "hinweis");
    }

    /** Meaning and unit of the threshold, empty if the rule has none. */
    public Optional<String> schwelle(Regeleintrag<?> regel) {
        return regel.schwelle().map(vorgabe -> text(regel, "schwelle"));
    }

    /** Heading of an area, e.g. {@code Indikatoren und Zielwerte} for {@code messung}. */
    public String bereich(String bereich) {
        return buendel(Regeltexte.class).getString("bereich." + bereich);
    }

    /** The message of a finding, one sentence with the name of the element. */
    public String meldung(Meldung meldung) {
        return fuelle(
                text(meldung.regel(), "meldung"),
                meldung.befund().element(),
                meldung.befund().angaben());
    }

    /** The title of a correction of a finding. */
    public String korrektur(Meldung meldung, Korrektur korrektur) {
        return fuelle(
                text(meldung.regel(), "korrektur." + korrektur.name()),
                meldung.befund().element(),
                korrektur.angaben());
    }

    /**
     * The titles of all corrections that a rule may offer, for a reference: what depends on the plan is left open as
     * {@code …}.
     *
     * @return titles in the order of their names; empty if the rule offers none
     */
    public List<String> korrekturen(Regeleintrag<?> regel) {
        String anfang = regel.id() + ".korrektur.";
        return new TreeSet<>(buendel(regel).keySet())
                .stream()
                        .filter(schluessel -> schluessel.startsWith(anfang))
                        .map(schluessel -> buendel(regel)
                                .getString(schluessel)
                                .replaceAll("\\{\\d+\\}", "…")
                                .replaceAll(": …$", ""))
                        .distinct()
                        .toList();
    }

    /** Whether there are words of the given kind ({@code titel}, {@code meldung}, …) for a rule. */
    public boolean kennt(Regeleintrag<?> regel, String art) {
        try {
            return buendel(regel).containsKey(regel.id() + "." + art);
        } catch (MissingResourceException fehlt) {
            return false;
        }
    }

    private String text(Regeleintrag<?> regel, String art) {
        return buendel(regel).getString(regel.id() + "." + art);
    }

    private String fuelle(String muster, Object element, List<Object> angaben) {
        Object[] werte = new Object[angaben.size() + 1];
        werte[0] = Angabe.text(element);
        for (int i = 0; i < angaben.size(); i++) {
            werte[i + 1] = Angabe.fuerMuster(angaben.get(i));
        }
        return new MessageFormat(muster, sprache).format(werte);
    }

    private ResourceBundle buendel(Regeleintrag<?> regel) {
        return buendel(regel.regel().getClass());
    }

    // Each package has one bundle, beside its classes.
    private ResourceBundle buendel(Class<?> klasse) {
        String name = klasse.getPackageName() + ".messages";
        return buendel.computeIfAbsent(
                name, neu -> ResourceBundle.getBundle(neu, sprache, klasse.getClassLoader(), NUR_DEUTSCH_SONST));
    }
}
