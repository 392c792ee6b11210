package org.leitwerk.dsl.ide.vorschlag;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.ide.vorschlag.Wertvorschlaege.Wert;
import org.leitwerk.dsl.verweise.Namensverzeichnis;
import org.leitwerk.steuerung.Planelement;

/** Names for new elements: from the title behind the cursor, or the next one of a series such as {@code Z7}. */
final class Namensvorschlaege {

    private static final Pattern REIHE = Pattern.compile("(\\p{L}{1,4})(\\d{1,4})");
    private static final int WORTE = 3;
    private static final Set<String> FUELLWORTE = Set.of(
            "der", "die", "das", "den", "dem", "des", "ein", "eine", "einer", "eines", "einem", "einen", "und", "oder",
            "in", "im", "an", "am", "auf", "aus", "bei", "beim", "bis", "durch", "fuer", "mit", "nach", "ohne", "um",
            "von", "vom", "vor", "zu", "zum", "zur", "ueber", "unter", "sich", "sind", "ist", "wird", "werden", "als",
            "aller", "alle", "ihre", "ihrer");

    private final Textlage lage;
    private final Set<String> vergeben;
    private final Set<String> vorgemerkt = new HashSet<>();
    private final Map<EClass, Optional<String>> reihen = new HashMap<>();

    Namensvorschlaege(Textlage lage) {
        this.lage = lage;
        this.vergeben = Stand.dienst(Namensverzeichnis.class)
                .alle(lage.stand().datei(lage.datei()).orElseThrow())
                .map(Planelement::getName)
                .collect(Collectors.toCollection(HashSet::new));
        if (lage.wort() != null) {
            vergeben.remove(lage.wort().text());
        }
    }

    /** Names for an element of a class. */
    List<Wert> zu(EClass klasse) {
        List<Wert> namen = new ArrayList<>();
        titel().map(Namensvorschlaege::ausTitel)
                .filter(name -> !name.isEmpty())
                .ifPresent(name -> namen.add(new Wert(frei(name), "aus dem Titel", "")));
        naechsterDerReihe(klasse).ifPresent(name -> namen.add(new Wert(name, "nächster der Reihe", "")));
        if (namen.isEmpty()) {
            namen.add(new Wert(frei(ausTitel(klasse.getName()) + "1"), "freier Name", ""));
        }
        return namen;
    }

    private Optional<String> titel() {
        int danach = lage.wort() == null ? lage.hier() : lage.hier() + 1;
        return danach < lage.worte().size()
                        && lage.worte().get(danach).text().length() > 2
                        && "\"„“".indexOf(lage.worte().get(danach).text().charAt(0)) >= 0
                ? Optional.of(lage.worte().get(danach).text())
                : Optional.empty();
    }

    /** The first words of a title that carry its meaning, in one. */
    static String ausTitel(String titel) {
        StringBuilder name = new StringBuilder();
        int worte = 0;
        for (String teil : titel.split("[^\\p{L}\\p{M}0-9]+")) {
            String ascii = asciiWort(teil);
            if (ascii.isEmpty() || FUELLWORTE.contains(ascii.toLowerCase(Locale.ROOT))) {
                continue;
            }
            if (name.isEmpty() && Character.isDigit(ascii.charAt(0))) {
                continue;
            }
            name.append(Character.toUpperCase(ascii.charAt(0))).append(ascii.substring(1));
            if (++worte == WORTE) {
                break;
            }
        }
        return name.toString();
    }

    private static String asciiWort(String wort) {
        return wort.replace("Ä", "Ae")
                .replace("Ö", "Oe")
                .replace("Ü", "Ue")
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss")
                .replaceAll("[^A-Za-z0-9]", "");
    }

    /** Where elements of the class are numbered, the number after the highest. */
    Optional<String> naechsterDerReihe(EClass klasse) {
        return reihen.computeIfAbsent(klasse, this::sucheReihe).map(this::frei);
    }

    private Optional<String> sucheReihe(EClass klasse) {
        List<Matcher> nummern = lage.stand().planstand().alle(Planelement.class).stream()
                .filter(element -> element.eClass() == klasse && element.getName() != null)
                .map(element -> REIHE.matcher(element.getName()))
                .filter(Matcher::matches)
                .toList();
        if (nummern.isEmpty()) {
            return Optional.empty();
        }
        String vorsilbe = nummern.get(nummern.size() - 1).group(1);
        OptionalInt hoechste = nummern.stream()
                .filter(nummer -> nummer.group(1).equals(vorsilbe))
                .mapToInt(nummer -> Integer.parseInt(nummer.group(2)))
                .max();
        return Optional.of(vorsilbe + (hoechste.orElse(0) + 1));
    }

    /** The name itself if no element bears it, else with the next free number. */
    String frei(String name) {
        String frei = name;
        for (int i = 2; vergeben.contains(frei) || !vorgemerkt.add(frei); i++) {
            frei = name.replaceAll("\\d+$", "") + i;
        }
        return frei;
    }

    /** Sets those names free again that were given out and not used. */
    void vonVorn() {
        vorgemerkt.clear();
    }
}
