package org.leitwerk.dsl.tests.lesen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.leitwerk.dsl.tests.lesen.Teil.Art;

/**
 * A statement with one mistake.
 *
 * @param was which mistake
 * @param anweisung the statement
 */
record Schreibfehler(String was, String anweisung) {

    private static final Map<Art, List<String>> FALSCHES = Map.of(
            Art.ERSTES_WORT, List.of(),
            Art.WORT, List.of("", "qqq"),
            Art.ZEICHEN, List.of("", "!"),
            Art.ZAHL, List.of("", "viel", "Viel", "viel zu viel", "\"x\"", "12..4", "31.13.2027", "§"),
            Art.AUFZAEHLUNG, List.of("", "quatsch", "12", "\"x\""),
            Art.VERWEIS, List.of("", "12", "\"x\"", "GibtEsNicht"),
            Art.TEXT, List.of("", "wort", "12", "\"offen"),
            Art.NAME, List.of("", "12", "!"));

    /**
     * All mistakes in a good statement.
     *
     * @param bekannt what was already tried at which places; a place is a piece with its neighbours
     */
    static List<Schreibfehler> in(List<Teil> anweisung, Set<List<Teil>> bekannt) {
        List<Schreibfehler> fehler = new ArrayList<>();
        for (int i = 0; i < anweisung.size(); i++) {
            Teil teil = anweisung.get(i);
            if (!bekannt.add(anweisung.subList(Math.max(0, i - 1), Math.min(anweisung.size(), i + 2)))) {
                continue;
            }
            for (String falsch : FALSCHES.get(teil.art())) {
                List<Teil> neu = new ArrayList<>(anweisung);
                neu.set(i, new Teil(teil.art(), falsch));
                fehler.add(new Schreibfehler(teil.art() + " -> '" + falsch + "'", text(neu)));
            }
        }
        if (!bekannt.add(anweisung.subList(anweisung.size() - 1, anweisung.size()))) {
            return fehler;
        }
        String wort = anweisung.get(0).text();
        String rest = text(anweisung.subList(1, anweisung.size()));
        fehler.add(new Schreibfehler("Wort verschrieben", wort + "xx " + rest));
        for (String zuviel : List.of("foo", "12", ")", "foo bar 12", "!")) {
            fehler.add(new Schreibfehler("dahinter '" + zuviel + "'", text(anweisung) + " " + zuviel));
        }
        return fehler;
    }

    /** A statement on one line. */
    static String text(List<Teil> teile) {
        return teile.stream().map(Teil::text).filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
    }
}
