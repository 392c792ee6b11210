package org.leitwerk.dsl.tests.lesen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.leitwerk.dsl.ressource.LeitwerkResource;
import org.leitwerk.dsl.tests.Texte;
import org.leitwerk.steuerung.Indikator;
import org.leitwerk.steuerung.Massnahme;
import org.leitwerk.steuerung.Planelement;
import org.leitwerk.steuerung.Zeithorizont;
import org.leitwerk.steuerung.Ziel;
import org.leitwerk.testhilfe.Umfang;

/**
 * A mistake costs its own statement and never another element: each kind of mistake at several places of a plan of 400
 * elements.
 */
class FehlerTest {

    private static final int ZIELE = 200;
    /** The first of them when somebody tests a few bundles. */
    private static final List<Integer> STELLEN = List.of(100, 1, 2, 67, 133, 199, 200);

    private static final Map<String, String> HEIL = elemente(text(0, UnaryOperator.identity()), 0);

    private static String ziel(int nr) {
        return "ziel Z" + nr + " \"Titel " + nr
                + "\" {\n    ebene produktgruppe\n    gewicht 3   bis 31.12.2027\n    leitet sich ab aus Z"
                + Math.max(1, nr - 1) + "\n    ziel U" + nr
                + " \"Unter\" {\n        gewicht 2\n    }\n    status beschlossen\n}\n\n";
    }

    private static String text(int nr, UnaryOperator<String> fehler) {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= ZIELE; i++) {
            text.append(i == nr ? fehler.apply(ziel(i)) : ziel(i));
        }
        return text.toString();
    }

    private static Arguments fall(String was, String alt, String neu) {
        return Arguments.of(was, (UnaryOperator<String>) ziel -> ersetzt(ziel, alt, neu));
    }

    private static String ersetzt(String ziel, String alt, String neu) {
        String ergebnis = ziel.replaceFirst(alt, neu);
        assertTrue(!ergebnis.equals(ziel), "the mistake must be in the text: " + alt);
        return ergebnis;
    }

    static Stream<Arguments> fehler() {
        return Stream.of(
                fall("name and title missing", "ziel Z\\d+ \"[^\"]*\"", "ziel"),
                fall("value missing", "gewicht 3", "gewicht"),
                fall("wrong value", "gewicht 3", "gewicht viel"),
                fall("wrong date", "31\\.12\\.2027", "30.2.2027"),
                fall("unknown term", "31\\.12\\.2027", "irgendwann mal"),
                fall("mistyped statement", "gewicht 3", "gewihct 3"),
                fall("mistyped element", "ziel (Z\\d+)", "zeil $1"),
                fall("unknown element", "ziel (Z\\d+)", "foo $1"),
                fall("mistyped child", "ziel (U\\d+)", "zeil $1"),
                fall("closing brace missing", "\\}\n\n$", "\n\n"),
                fall("closing brace of child missing", "2\n    \\}", "2\n"),
                fall("opening brace missing", "\\{", ""),
                fall("brace too many", "\\}\n\n$", "}\n}\n\n"),
                fall("brace too many inside", "gewicht 3", "} gewicht 3"),
                fall("junk between", "\n\n$", "\nfoo bar 12 baz\n\n"),
                fall("junk inside", "gewicht 3", "foo bar 12 gewicht 3"),
                fall("quote missing", "(\"Titel \\d+)\"", "$1"),
                fall("quote inside", "\"Titel (\\d+)\"", "\"Titel \"$1\" x\""),
                fall("block not closed", "gewicht 3", "beschreibung \"\"\"abc"),
                fall("comment not closed", "gewicht 3", "/* abc"),
                fall("stray sign", "gewicht 3", "§ x"),
                fall("half a statement", "leitet sich ab aus Z\\d+", "leitet sich"),
                fall("statement without value", "leitet sich ab aus Z\\d+", "leitet sich ab aus"),
                fall("unknown word of a list", "produktgruppe", "produktgrupe"),
                fall("statement of another class", "gewicht 3", "einwohner 3"),
                fall("comma too many", "(aus Z\\d+)", "$1,"),
                fall("number too many", "gewicht 3", "gewicht 3 4 5"),
                fall("wrong decimal sign", "gewicht 3", "gewicht 3.5"),
                fall("colon", "gewicht 3", "gewicht: 3"),
                fall("half an element", "\n\n$", "\nziel\n\n"),
                fall("half a child", "gewicht 3", "ziel\n"),
                fall("child without name", "ziel U\\d+ \"Unter\"", "ziel"),
                fall("only a brace", "\n\n$", "\n{\n\n"),
                fall("block of junk", "\n\n$", "\nfoo X { zielgruppe Alle gewicht 3 }\n\n"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fehler")
    void losesNoOtherElement(String was, UnaryOperator<String> fehler) {
        for (int nr : STELLEN.subList(0, Umfang.von(STELLEN.size()))) {
            String text = text(nr, fehler);
            Map<String, String> erwartet = new TreeMap<>(HEIL);
            erwartet.keySet().removeIf(name -> name.equals("Z" + nr) || name.equals("U" + nr));
            assertEquals(erwartet, elemente(text, nr), was + " in " + nr);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fehler")
    void tellsItOnceInGerman(String was, UnaryOperator<String> fehler) {
        List<String> meldungen = Texte.fehlerMitZeile(Texte.lies(text(100, fehler)));
        List<String> eigene = meldungen.stream()
                .filter(m -> !m.contains("namens 'Z100' gibt es nicht"))
                .toList();
        assertTrue(eigene.size() == 1 || eigene.size() == 2, was + ": " + eigene);
        for (String meldung : meldungen) {
            assertTrue(
                    !meldung.contains("mismatched")
                            && !meldung.contains("viable")
                            && !meldung.contains("RULE_")
                            && !meldung.contains("Couldn't"),
                    meldung);
        }
    }

    @Test
    void messagesSayWhatIsExpectedAndWhatWasMeant() {
        meldet("gewihct 3", "2: 'gewihct' gibt es in einem Ziel nicht; gemeint: gewicht?");
        meldet("gewicht viel", "2: Nach 'gewicht' fehlt eine Zahl wie 12,4, hier steht 'viel'.");
        meldet("einwohner 3", "2: 'einwohner' gibt es in einem Ziel nicht.");
        meldet(
                "bis irgendwann mal",
                "2: 'irgendwann mal' ist keine Frist. Beispiele: 31.12.2027, Ende 2016, Mitte Mai 2013, in drei Jahren, "
                        + "im ersten Jahr.");
        meldet("leitet sich", "3: Nach 'sich' fehlt 'ab aus', hier steht 'status'.");
        meldet("leitet sich ab aus", "3: Nach 'aus' fehlt der Name einer Zielgrundlage.");
        meldet(
                "verantwortlich Z,",
                "2: 'Z' ist ein Ziel; hier wird ein Beteiligter gebraucht.",
                "3: Nach ',' fehlt der Name eines Beteiligten.");
        meldet(
                "gemessen an I: sinken um 10 %",
                "2: Nach ':' passt 'sinken' nicht; gemeint: senken? Möglich sind: auf, von, senken, steigern, "
                        + "zwischen, unter, höchstens, hoechstens, mindestens, über …");
        meldet(
                "status \"entwurf\"",
                "2: Nach 'status' fehlt ein Zielstatus wie entwurf, vorgeschlagen oder abgestimmt, hier steht '\"entwurf\"'.");
        meldet("ziel {", "2: Nach 'ziel' fehlt der Name oder ein Titel in Anführungszeichen.");
    }

    @Test
    void aMistakeInARowCostsItsOwnValueOnly() {
        reihe("werte 2021: drei", "werte= einheit=Fälle", "'drei'");
        reihe("werte 2021: 12,4 2022: viel 2023: 3", "werte=2021:12.4 2022:null 2023:3 einheit=Fälle", "'viel'");
        reihe(
                "werte 2021: 3 März 2022: viel Mai 2022: 4",
                "werte=2021:3 2022-03:null 2022-05:4 einheit=Fälle",
                "'viel'");
        reihe("werte 2021: viel zu viel 2022: 4", "werte=2021:null 2022:4 einheit=Fälle", "'viel'");
        reihe("werte 2021 3 2022: 4", "werte=2021:3 2022:4 einheit=Fälle", "Nach '2021' fehlt ':'");
        reihe("werte 2021: 2022: 4", "werte=2021:null 2022:4 einheit=Fälle", "Nach ':'");
        reihe(
                "werte 2021: 3 quatsch 2022: 4",
                "werte=2021:3 null:4 einheit=Fälle",
                "'quatsch 2022' ist keine Zeitangabe");
        reihe("werte 2021: 3 quatsch", "werte=2021:3 einheit=Fälle", "'quatsch'");
        reihe("werte Märtz 2021: 3 2022: 4", "werte=null:3 2022:4 einheit=Fälle", "'Märtz 2021' ist keine Zeitangabe");
        reihe("werte 1. Quartal 2021: x 2. Quartal 2021: 4", "werte=2021-Q1:null 2021-Q2:4 einheit=Fälle", "'x'");
        reihe("werte 31.13.2021: 3 2022: 4", "werte=null:3 2022:4 einheit=Fälle", "31.13.2021");
        reihe("werte 2021: x 2022: y", "werte=2021:null 2022:null einheit=Fälle", "'x'", "'y'");
    }

    /** An indicator with a row and a good statement behind it. */
    private static void reihe(String anweisung, String erwartet, String... meldungen) {
        LeitwerkResource datei = Texte.lies("indikator I \"i\" {\n    " + anweisung + "\n    einheit Fälle\n}\n");
        Indikator indikator = (Indikator) Texte.wert(datei, "elemente/0");
        String werte = indikator.getReihen().stream()
                .flatMap(r -> r.getWerte().stream())
                .filter(w -> !anweisung.endsWith(": drei"))
                .filter(w -> w.getZeit() != null || w.getWert() != null)
                .map(w -> w.getZeit() + ":" + w.getWert())
                .collect(Collectors.joining(" "));
        assertEquals(erwartet, "werte=" + werte + " einheit=" + indikator.getEinheit(), anweisung);
        List<String> gemeldet = Texte.fehler(datei);
        assertEquals(meldungen.length, gemeldet.size(), anweisung + " " + gemeldet);
        for (int i = 0; i < meldungen.length; i++) {
            assertTrue(gemeldet.get(i).contains(meldungen[i]), gemeldet.get(i));
        }
    }

    @Test
    void aMistakeInARowOfAmountsCostsItsOwnValueOnly() {
        betraege("kosten 2024: teuer 2025: 3 €", "2024:null 2025:3");
        betraege("kosten 2024: 5 2025: 3 €", "2024:5 2025:3");
        betraege("kosten 2024 5 € 2025: 3 €", "2024:5 2025:3");
        betraege("kosten 2024: 5 € und 2025: 3 €", "2024:5");
        betraege("kosten bald 2025: 3 €", "");
    }

    private static void betraege(String anweisung, String erwartet) {
        LeitwerkResource datei =
                Texte.lies("massnahme M \"m\" {\n    " + anweisung + "\n    gesamtkosten 8 €\n    dauerhaft\n}\n");
        Massnahme massnahme = (Massnahme) Texte.wert(datei, "elemente/0");
        String betraege = massnahme.getKosten().stream()
                .flatMap(r -> r.getBetraege().stream())
                .map(b -> b.getJahr() + ":"
                        + (b.getBetrag() == null ? null : b.getBetrag().intValueExact()))
                .collect(Collectors.joining(" "));
        assertEquals(erwartet, betraege, anweisung);
        assertEquals(8, massnahme.getGesamtkosten().intValueExact(), anweisung);
        assertTrue(massnahme.isDauerhaft(), anweisung);
        assertEquals(1, Texte.fehler(datei).size(), anweisung + " " + Texte.fehler(datei));
    }

    @Test
    void eachOfTwoMistakesOneAfterTheOtherIsTold() {
        zeilen("gewicht viel\n    stauts beschlossen", "2", "3");
        zeilen("gewicht viel\n    bis drei", "2", "3");
        zeilen("gewicht\n    bis drei\n    ebene quatsch", "3", "3", "4");
        zeilen("verantwortlich 5\n    gewihct 3\n    bis 31.13.2027", "2", "3", "4");
    }

    private static void zeilen(String anweisungen, String... zeilen) {
        LeitwerkResource datei = Texte.lies("ziel Z {\n    " + anweisungen + "\n    horizont langfristig\n}\n");
        List<String> meldungen = Texte.fehlerMitZeile(datei);
        assertEquals(
                List.of(zeilen), meldungen.stream().map(m -> m.split(":")[0]).toList(), anweisungen + " " + meldungen);
        assertEquals(Zeithorizont.LANGFRISTIG, Texte.wert(datei, "elemente/0/horizont"), anweisungen);
    }

    @Test
    void keywordsAsNamesAndValuesAreNoMistake() {
        String andere = "organisation status \"s\"\norganisation ebene \"e\"\nsozialraum ab \"a\"\n";
        for (String text : List.of(
                "ziel Z {\n    verantwortlich status,\n        ebene\n    sozialraum ab\n    status beschlossen\n}",
                "ziel Z {\n    sozialraum\n        ab\n    status beschlossen\n}",
                "ziel Z {\n    verantwortlich ebene, status status beschlossen bis 2027\n}",
                "planung P {\n    regel r aus\n    schwelle grün ab 3 %\n    methode schwelle\n    toleranz 3 €\n}")) {
            assertEquals(List.of(), Texte.fehler(Texte.lies(andere + text)), text);
        }
    }

    private static void meldet(String anweisung, String... meldungen) {
        String zu = anweisung.endsWith("{") ? "\n}" : "";
        LeitwerkResource datei =
                Texte.lies("ziel Z {\n    " + anweisung + "\n    status beschlossen\n}" + zu + "\nindikator I \"i\"\n");
        assertEquals(
                List.of(meldungen),
                Texte.fehlerMitZeile(datei).stream().sorted().toList());
    }

    @Test
    void aTitleAloneServesInsteadOfAName() {
        assertEquals(
                List.of(),
                Texte.fehler(Texte.lies("ziel \"Die Quote sinkt\" {\n    gewicht 3\n}\nziel \"Noch eins\"")));
    }

    @Test
    void manyMistakesAreAllTold() {
        StringBuilder text = new StringBuilder("ziel Z {\n");
        for (int i = 0; i < 15; i++) {
            text.append("    foo").append(i).append(" 3\n    notiz \"n\"\n");
        }
        LeitwerkResource datei = Texte.lies(text + "}\nziel Y \"y\"");
        assertEquals(15, Texte.fehler(datei).size());
        assertEquals(
                15, ((Planelement) Texte.wert(datei, "elemente/0")).getNotizen().size());
    }

    /** All elements but those of one goal, by name, with their own values and their place. */
    private static Map<String, String> elemente(String text, int ohne) {
        LeitwerkResource datei = Texte.lies(text);
        Map<String, String> elemente = new TreeMap<>();
        for (Iterator<EObject> i = datei.getAllContents(); i.hasNext(); ) {
            if (i.next() instanceof Planelement element
                    && !("Z" + ohne).equals(element.getName())
                    && !("U" + ohne).equals(element.getName())
                    && element.getName() != null
                    && element.getName().matches("[UZ]\\d+")) { // a broken one may get any name
                elemente.put(element.getName(), beschreibung(element));
            }
        }
        return elemente;
    }

    private static String beschreibung(Planelement element) {
        String eltern = element.eContainer() instanceof Planelement p ? p.getName() : "";
        String eigenes = element instanceof Ziel ziel
                ? ziel.getGewicht() + " " + ziel.getBis() + " " + ziel.getEbene() + " " + ziel.getStatus() + " "
                        + ziel.getUnterziele().size() + " "
                        + ziel.getAbleitungen().size()
                : "";
        return element.eClass().getName() + " " + element.getTitel() + " in '" + eltern + "': " + eigenes;
    }
}
