package org.leitwerk.dsl.tests.lesen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.ParserRule;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leitwerk.dsl.ressource.LeitwerkResource;
import org.leitwerk.dsl.tests.Texte;
import org.leitwerk.testhilfe.Umfang;

/**
 * One message a mistake, and a mistake costs only its own statement: each kind of mistake at each place of each
 * statement of each class, all made from the grammar.
 */
class AnweisungsfehlerTest {

    /**
     * Where a statement with a mistake reads as two: a word inside of it begins another statement of the same element,
     * so what is left of the word is a good statement and what is right of it too. By the rule of the statement, what
     * must stand in its text.
     */
    private static final Map<String, String> ZWEIDEUTIG = Map.of(
            "Indikator_reihen", ".*XZielgruppe aus (spalte|wort|12).*", // also the components of an index
            "Indikator_schwellen", "schwelle grün (?!ab ).*", // the word for a colour may name a method
            "Planung_schwellen", "schwelle grün (?!ab ).*",
            "Planung_regeln", ".* aus schwelle(?! 12,4).*", // also the threshold of a traffic light
            "Ziel_ableitungen", ".*(aus mit|, mit|XVision) gewicht.*", // also the weight of the goal itself
            "Ziel_messungen", ".*führend gewicht.*",
            "Ziel_wirkungsbezug", ".*zielgruppe zielgruppe.*"); // also the target group of the goal

    private static final Map<EClass, List<ParserRule>> ANWEISUNGEN = Fehlerplan.anweisungen();

    /** Of a statement that several classes share, all mistakes are tried in one of them, and some in the others. */
    private static final int JEDER_WIEVIELTE = 5;

    /** While somebody works on a few bundles, only each of so many mistakes is tried; 1 when everything is. */
    private static final int SCHRITT = 10 / Umfang.von(10);

    private int geprueft;
    private int gesehen;
    private int gezaehlt;

    static Stream<Named<EClass>> klassen() {
        return ANWEISUNGEN.keySet().stream().map(klasse -> Named.of(klasse.getName(), klasse));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("klassen")
    void aMistakeGivesOneMessageAndCostsItsOwnStatement(EClass klasse) {
        List<ParserRule> regeln = ANWEISUNGEN.get(klasse);
        List<String> abweichungen = new ArrayList<>();
        for (int i = 0; i < regeln.size(); i++) {
            ParserRule danach = regeln.get((i + 1) % regeln.size());
            String folge =
                    Schreibfehler.text(Anweisungsmuster.von(danach).iterator().next());
            Set<List<Teil>> bekannt = new HashSet<>();
            for (List<Teil> muster : Anweisungsmuster.von(regeln.get(i))) {
                pruefe(klasse, regeln.get(i), muster, folge, bekannt, abweichungen);
            }
        }
        assertEquals(List.of(), abweichungen);
        assertTrue(geprueft * SCHRITT >= 2 * regeln.size(), geprueft + " mistakes");
    }

    @Test
    void everyClassWithABlockIsTried() {
        assertTrue(ANWEISUNGEN.size() > 70, ANWEISUNGEN.size() + " classes");
        assertTrue(ANWEISUNGEN.values().stream().allMatch(regeln -> regeln.size() > 5));
    }

    private void pruefe(
            EClass klasse,
            ParserRule regel,
            List<Teil> muster,
            String folge,
            Set<List<Teil>> bekannt,
            List<String> abweichungen) {
        String heil = Schreibfehler.text(muster);
        LeitwerkResource gut = Texte.lies(text(klasse, heil, folge, heil));
        assertEquals(List.of(), Texte.fehler(gut), heil);
        List<String> ohne = Fehlerplan.merkmale(regel);
        Map<String, String> erwartet = Fehlerplan.bild(gut, ohne);
        boolean alle = ANWEISUNGEN.values().stream()
                        .filter(r -> r.contains(regel))
                        .findFirst()
                        .orElseThrow()
                == ANWEISUNGEN.get(klasse);
        for (Schreibfehler fehler : Schreibfehler.in(muster, bekannt)) {
            if (gesehen++ % SCHRITT != 0 || !alle && gezaehlt++ % JEDER_WIEVIELTE != 0) {
                continue;
            }
            LeitwerkResource datei = Texte.lies(text(klasse, fehler.anweisung(), folge, heil));
            List<String> meldungen = Texte.fehler(datei);
            if (meldungen.isEmpty()) {
                continue; // the rest is a good statement too
            }
            geprueft++;
            boolean gehalten = Fehlerplan.bild(datei, ohne).equals(erwartet);
            if (!(gehalten && meldungen.size() == 1) && !istZweideutig(regel, fehler)) {
                abweichungen.add(fehler + (gehalten ? ": " : ": LOSS ") + meldungen);
            }
        }
    }

    private static String text(EClass klasse, String anweisung, String folge, String verweise) {
        return Fehlerplan.text(
                klasse,
                List.of("nr \"1\"", anweisung, folge, "merkmal m = \"danach\"", "notiz \"n\""),
                verweise + " " + folge);
    }

    private static boolean istZweideutig(ParserRule regel, Schreibfehler fehler) {
        return fehler.anweisung().matches(ZWEIDEUTIG.getOrDefault(regel.getName(), ""));
    }
}
