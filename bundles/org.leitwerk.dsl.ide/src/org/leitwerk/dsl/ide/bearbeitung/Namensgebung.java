package org.leitwerk.dsl.ide.bearbeitung;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.steuerung.Planelement;
import org.leitwerk.steuerung.beschriftung.Beschriftung;
import org.leitwerk.steuerung.wort.Nachbarwort;

/** Names for new elements: short, readable, used nowhere in the plan. */
public final class Namensgebung {

    /** Longer names are a burden wherever they are referred to. */
    private static final int LAENGSTE = 28;

    /** Words that say nothing about the element. */
    private static final Set<String> FUELLWORTE = Set.of(
            "der", "die", "das", "des", "dem", "den", "ein", "eine", "einer", "eines", "einem", "einen", "und", "oder",
            "für", "fuer", "von", "vom", "zu", "zum", "zur", "im", "in", "an", "am", "auf", "aus", "bei", "mit", "nach",
            "ist", "sind", "wird", "werden", "als", "bis", "durch", "über", "unter", "je");

    private final Set<String> vergeben;

    private Namensgebung(Set<String> vergeben) {
        this.vergeben = vergeben;
    }

    /**
     * Gives names that are new in a plan; names given before are not given again.
     *
     * @param stand the plan
     */
    public static Namensgebung in(Stand stand) {
        return new Namensgebung(stand.elemente()
                .map(Planelement::getName)
                .filter(name -> name != null)
                .collect(Collectors.toCollection(HashSet::new)));
    }

    /**
     * A name for a new element.
     *
     * @param titel its title; may be empty or null
     * @param klasse its class
     * @return a name without blanks and umlauts such as {@code ElternSindStark}
     */
    public String fuer(String titel, EClass klasse) {
        String name = worte(titel == null ? "" : titel);
        return frei(name.isEmpty() ? worte(Beschriftung.klasse(klasse)) : name);
    }

    /**
     * The name itself if it is free, else with the next free number.
     *
     * @param name a name
     */
    public String frei(String name) {
        String stamm = name.replaceAll("(?<=\\D)\\d+$", "");
        String versuch = name;
        for (int i = 2; !vergeben.add(versuch); i++) {
            versuch = stamm + i;
        }
        return versuch;
    }

    private static String worte(String titel) {
        StringBuilder name = new StringBuilder();
        String eben = Normalizer.normalize(titel, Normalizer.Form.NFC);
        for (String wort : eben.split("[^\\p{L}\\d]+")) {
            if (wort.isEmpty() || FUELLWORTE.contains(wort.toLowerCase(Locale.GERMAN))) {
                continue;
            }
            String klein = Nachbarwort.einheitlich(wort);
            String gross = klein.substring(0, 1).toUpperCase(Locale.GERMAN) + klein.substring(1);
            if (name.length() > 0 && name.length() + gross.length() > LAENGSTE) {
                break;
            }
            name.append(gross.length() > LAENGSTE ? gross.substring(0, LAENGSTE) : gross);
        }
        String ergebnis = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("[^A-Za-z0-9]", "");
        return ergebnis.isEmpty() || Character.isDigit(ergebnis.charAt(0)) ? "" : ergebnis;
    }
}
