package org.leitwerk.controlling.zielsatz;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.leitwerk.steuerung.Grenzart;
import org.leitwerk.steuerung.werte.Zahlwert;

/** Finds the numbers of a sentence with what stands before and behind them. */
final class Mengenworte {

    private static final Pattern ZAHL = Pattern.compile("[-−]?(?:\\d{1,3}(?:\\.\\d{3})+|\\d+)(?:,\\d+)?");
    private static final Pattern BUCHSTABEN = Pattern.compile("[\\p{L}€%²³].*");
    private static final Set<String> VORWORTE = Set.of("auf", "um", "von", "bis", "zwischen", "und");
    private static final Set<String> ANSCHLUSS = Set.of("je", "pro");
    private static final Set<String> KURZE =
            Set.of("%", "prozent", "prozentpunkt", "prozentpunkte", "prozentpunkten", "€", "euro", "eur");

    /** A unit ends here. */
    private static final Set<String> SCHLUSS = Set.of(
            "auf",
            "um",
            "von",
            "bis",
            "und",
            "oder",
            "zwischen",
            "gegenüber",
            "soll",
            "sollen",
            "sollte",
            "sollten",
            "wird",
            "werden",
            "ist",
            "sind",
            "sein",
            "erreichen",
            "erreicht",
            "erreichbar",
            "liegen",
            "liegt",
            "betragen",
            "beträgt",
            "haben",
            "hat",
            "zu",
            "nicht",
            "mindestens",
            "wenigstens",
            "höchstens",
            "maximal",
            "unter",
            "über",
            "mehr",
            "weniger",
            "in",
            "im",
            "der",
            "die",
            "das",
            "den",
            "dem",
            "des",
            "bei",
            "für",
            "durch",
            "mit",
            "aller",
            "jährlich");

    private static final Map<String, Integer> STUFEN = Map.of(
            "tsd.",
            3,
            "tausend",
            3,
            "mio.",
            6,
            "mio",
            6,
            "million",
            6,
            "millionen",
            6,
            "mrd.",
            9,
            "mrd",
            9,
            "milliarden",
            9);

    /** The longer ones first. */
    private static final Map<String, Grenzart> GRENZEN = new LinkedHashMap<>();

    static {
        GRENZEN.put("nicht mehr als", Grenzart.HOECHSTENS);
        GRENZEN.put("nicht weniger als", Grenzart.MINDESTENS);
        GRENZEN.put("nicht über", Grenzart.HOECHSTENS);
        GRENZEN.put("nicht unter", Grenzart.MINDESTENS);
        GRENZEN.put("weniger als", Grenzart.UNTER);
        GRENZEN.put("kleiner als", Grenzart.UNTER);
        GRENZEN.put("mehr als", Grenzart.UEBER);
        GRENZEN.put("größer als", Grenzart.UEBER);
        GRENZEN.put("bis zu", Grenzart.HOECHSTENS);
        GRENZEN.put("mindestens", Grenzart.MINDESTENS);
        GRENZEN.put("wenigstens", Grenzart.MINDESTENS);
        GRENZEN.put("höchstens", Grenzart.HOECHSTENS);
        GRENZEN.put("maximal", Grenzart.HOECHSTENS);
        GRENZEN.put("unter", Grenzart.UNTER);
        GRENZEN.put("über", Grenzart.UEBER);
    }

    private final List<String> worte;
    private final List<Menge> mengen = new ArrayList<>();

    private Mengenworte(List<String> worte) {
        this.worte = new ArrayList<>(worte);
    }

    /** The numbers in their order, taken out of the sentence with their words. */
    static List<Menge> nimm(Satzrest rest) throws Unklar {
        Mengenworte suche = new Mengenworte(rest.worte());
        for (int i = 0; i < suche.worte.size(); i++) {
            if (ZAHL.matcher(suche.worte.get(i)).matches()) {
                i = suche.nimm(i);
            }
        }
        rest.setze(suche.worte);
        return suche.mengen;
    }

    /** Takes the number at a place; gives the place behind it. */
    private int nimm(int stelle) throws Unklar {
        BigDecimal zahl = zahl(worte.get(stelle));
        int bis = stelle + 1;
        Integer stufe = bis < worte.size() ? STUFEN.get(klein(bis)) : null;
        if (stufe != null) {
            zahl = zahl.movePointRight(stufe);
            bis++;
        }
        int einheitBis = einheitsende(bis);
        String einheit = String.join(" ", worte.subList(bis, einheitBis));
        int von = stelle;
        Grenzart grenze = null;
        for (Map.Entry<String, Grenzart> eintrag : GRENZEN.entrySet()) {
            int laenge = eintrag.getKey().split(" ").length;
            if (von >= laenge && davor(von, laenge).equals(eintrag.getKey())) {
                grenze = eintrag.getValue();
                von -= laenge;
                break;
            }
        }
        String vor = "";
        if (von > 0 && VORWORTE.contains(klein(von - 1))) {
            vor = klein(von - 1);
            von--;
        }
        mengen.add(new Menge(vor, grenze, zahl, einheit));
        for (int i = von; i < einheitBis; i++) {
            worte.set(i, Satzrest.LUECKE);
        }
        return einheitBis - 1;
    }

    private static BigDecimal zahl(String wort) throws Unklar {
        try {
            return Zahlwert.lies(wort.replace('−', '-'));
        } catch (IllegalArgumentException e) {
            throw new Unklar("Die Zahl „" + wort + "“ ist nicht zu lesen.");
        }
    }

    private int einheitsende(int von) {
        int bis = von;
        while (bis < worte.size() && gehoertZurEinheit(von, bis)) {
            boolean kurz = bis == von && KURZE.contains(klein(bis));
            bis++;
            // "30 € je Einwohner" goes on, "10 % der Kinder" does not.
            if (kurz && !(bis < worte.size() && ANSCHLUSS.contains(klein(bis)))) {
                break;
            }
        }
        return bis > von && ANSCHLUSS.contains(klein(bis - 1)) ? bis - 1 : bis;
    }

    private boolean gehoertZurEinheit(int von, int stelle) {
        String wort = worte.get(stelle);
        boolean nachJe = stelle > von && ANSCHLUSS.contains(klein(stelle - 1));
        if (nachJe && ZAHL.matcher(wort).matches()) {
            return true;
        }
        return BUCHSTABEN.matcher(wort).matches()
                && !SCHLUSS.contains(klein(stelle))
                && !Richtungsworte.istRichtung(wort);
    }

    private String davor(int stelle, int laenge) {
        return String.join(" ", worte.subList(stelle - laenge, stelle)).toLowerCase(Locale.GERMAN);
    }

    private String klein(int stelle) {
        return worte.get(stelle).toLowerCase(Locale.GERMAN);
    }

    /** The unit that two numbers share: the one that is stated. */
    static Optional<String> gemeinsameEinheit(Menge eine, Menge andere) {
        if (eine.einheit().isEmpty() || andere.einheit().isEmpty()) {
            return Optional.of(eine.einheit() + andere.einheit());
        }
        return Satzeinheit.gleich(eine.einheit(), andere.einheit()) ? Optional.of(andere.einheit()) : Optional.empty();
    }
}
