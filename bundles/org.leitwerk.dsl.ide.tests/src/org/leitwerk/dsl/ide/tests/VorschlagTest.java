package org.leitwerk.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.leitwerk.dsl.ide.tests.Vorschlagsprobe.texte;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leitwerk.dsl.ide.vorschlag.Vorschlag;
import org.leitwerk.dsl.ide.vorschlag.Vorschlagsart;
import org.leitwerk.dsl.ide.vorschlag.Vorschlagsliste;

/** What is proposed in the plan of Musterstadt. The cursor is at {@code ‸}. */
class VorschlagTest {

    @TempDir
    Path ordner;

    private Vorschlagsprobe probe;

    @BeforeEach
    void oeffne() {
        probe = Vorschlagsprobe.beispiel("musterstadt", ordner);
    }

    @AfterEach
    void schliesse() {
        probe.close();
    }

    private List<String> bei(String mitCursor) {
        return texte(probe.bei(mitCursor));
    }

    @Test
    void emptyFileBeginsWithTemplates() {
        List<Vorschlag> vorschlaege = probe.bei("‸");
        assertEquals(Vorschlagsart.MUSTER, vorschlaege.get(0).art());
        assertTrue(
                vorschlaege.get(0).text().startsWith("planung "),
                vorschlaege.get(0).text());
        assertTrue(texte(vorschlaege).containsAll(List.of("ziel", "indikator", "maßnahme")));
    }

    @Test
    void bothSpellingsOfAKeywordLeadToTheOneWithUmlauts() {
        assertTrue(bei("maßn‸").contains("maßnahme"));
        assertTrue(bei("massn‸").contains("maßnahme"));
        assertFalse(bei("massn‸").contains("massnahme"));
        assertEquals(List.of("priorität"), bei("ziel Z {\n    PRIOR‸\n}"));
    }

    @Test
    void keywordsThatBelongTogetherAreProposedTogether() {
        assertTrue(bei("ziel Z {\n    lei‸").contains("leitet sich ab aus"));
        assertTrue(bei("maßnahme M {\n    traegt‸").contains("trägt bei zu"));
    }

    @Test
    void statementThatStandsThereIsNotProposedAgain() {
        List<String> vorschlaege = bei("ziel Z {\n    ebene teilziel\n    ‸\n    gewicht 3\n}\n");
        assertFalse(vorschlaege.contains("ebene"));
        assertFalse(vorschlaege.contains("gewicht"));
        assertTrue(vorschlaege.contains("verantwortlich"));
        assertTrue(bei("ziel Z {\n    ebene‸ teilziel\n}\n").contains("ebene"), "das Wort am Cursor selbst");
    }

    @Test
    void wordsAreExplained() {
        Vorschlag ebene = probe.bei("ziel Z {\n    ebene‸\n}").get(0);
        assertTrue(ebene.dokumentation().contains("Zielebene"), ebene.dokumentation());
        Vorschlag ziel = probe.bei("zie‸").stream()
                .filter(v -> v.art() == Vorschlagsart.ELEMENT && v.text().equals("ziel"))
                .findFirst()
                .orElseThrow();
        assertTrue(ziel.dokumentation().length() > 40, ziel.dokumentation());
        assertEquals("Ziel", ziel.symbol());
    }

    @Test
    void enumerationIsProposedInItsGermanWords() {
        assertEquals(
                List.of("höher", "niedriger", "neutral"),
                bei("indikator I {\n    besser ‸\n}").stream()
                        .filter(List.of("höher", "niedriger", "neutral")::contains)
                        .toList());
        assertTrue(bei("indikator I {\n    besser hoe‸\n}").contains("höher"));
        assertFalse(bei("ziel Z {\n    ebene ‸\n}").contains("offen"));
    }

    @Test
    void referencesAreFoundByNameByPartOfTheNameAndByWordsOfTheTitle() {
        String satz = "maßnahme M {\n    trägt bei zu %s‸\n}";
        assertEquals("FruehHilfeFinden", bei(String.format(satz, "frueh")).get(0));
        assertEquals("FruehHilfeFinden", bei(String.format(satz, "FRÜH")).get(0));
        assertTrue(bei(String.format(satz, "hilfe")).contains("FruehHilfeFinden"));
        assertTrue(bei(String.format(satz, "fhf")).contains("FruehHilfeFinden"));
        assertTrue(bei(String.format(satz, "unterstützungsb")).contains("FruehHilfeFinden"));
        assertEquals(List.of(), bei(String.format(satz, "gibtesnicht")));
    }

    @Test
    void referenceShowsNameTitleKindAndDescription() {
        Vorschlag ziel =
                probe.bei("ziel Z {\n    leitet sich ab aus UngleichesUn‸\n}").get(0);
        assertEquals("UngleichesUngleich – Ungleiches ungleich behandeln", ziel.anzeige());
        assertEquals("Leitlinie", ziel.zusatz());
        assertTrue(ziel.dokumentation().contains("Räume mit größerem Bedarf bekommen mehr."), ziel.dokumentation());
    }

    @Test
    void onlyElementsOfTheRightClassAreProposed() {
        List<Vorschlag> vorschlaege = probe.bei("ziel Z {\n    gemessen an ‸\n}");
        assertTrue(texte(vorschlaege).contains("Besuchsquote"));
        assertEquals(
                List.of("Index", "Indikator"),
                vorschlaege.stream().map(Vorschlag::symbol).distinct().sorted().toList());
    }

    @Test
    void goalIsDerivedFromTheNextHigherLevelAndNeverFromItselfOrBelow() {
        List<String> vorschlaege = texte(probe.in(
                "ziele.leitwerk",
                "leitet sich ab aus GutAufwachsenZiel mit gewicht 30, FruehStattSpaet weil "
                        + "\"frühe Hilfe ist der Kern der Leitlinie\"",
                "leitet sich ab aus ‸"));
        assertEquals("GutAufwachsenZiel", vorschlaege.get(0));
        assertTrue(vorschlaege.contains("FruehStattSpaet"));
        assertFalse(vorschlaege.contains("FruehHilfeFinden"), "es selbst");
        assertFalse(vorschlaege.contains("Besuchsziel"), "sein Unterziel");
        assertFalse(vorschlaege.contains("GleicheChancen"), "ein Ziel derselben Ebene");
    }

    @Test
    void whatIsInTheListIsNotProposedAgain() {
        List<String> vorschlaege = bei("gremium G {\n    mitglieder Jugendamt, ‸\n}");
        assertFalse(vorschlaege.contains("Jugendamt"));
        assertFalse(vorschlaege.contains("G"));
        assertTrue(vorschlaege.contains("Gesundheitsamt"));
    }

    @Test
    void orderOfMeasuresCannotBecomeACircle() {
        List<String> vorschlaege = bei(
                "maßnahme A {\n    nach ‸\n}\nmaßnahme B {\n    nach A\n}\nmaßnahme C {\n    nach B\n}\nmaßnahme D");
        assertFalse(vorschlaege.contains("B"));
        assertFalse(vorschlaege.contains("C"));
        assertTrue(vorschlaege.contains("D"));
    }

    @Test
    void unitsOfThePlanComeFirst() {
        List<Vorschlag> vorschlaege = probe.bei("indikator I {\n    einheit ‸\n}");
        assertEquals("%", vorschlaege.get(0).text());
        assertEquals("im Plan benutzt", vorschlaege.get(0).zusatz());
        assertTrue(texte(vorschlaege).containsAll(List.of("Geburten", "Haushalte", "Plätze")));
    }

    @Test
    void datesFollowThePeriodOfThePlan() {
        List<String> tage = bei("beschluss B {\n    datum ‸\n}");
        assertEquals(List.of("14.05.2025", "31.03.2026", "31.12.2026"), tage.subList(0, 3));
        assertEquals("Ende 2026", bei("ziel Z {\n    bis ‸\n}").get(0));
        assertTrue(bei("ziel Z {\n    bis 1. Qu‸\n}").contains("1. Quartal 2026"));
        assertTrue(bei("maßnahme M {\n    kosten ansatz ‸\n}").containsAll(List.of("2021", "2026")));
    }

    @Test
    void nameOfANewElementComesFromItsTitle() {
        assertEquals(
                "KinderLernenSchwimmen",
                bei("ziel ‸ \"Alle Kinder lernen schwimmen\"").get(0));
        assertEquals(
                "FamilienFindenHilfe",
                bei("ziel ‸ \"Die Familien finden Hilfe\"").get(0));
        assertTrue(bei("ziel Z1 \"a\"\nziel Z2 \"b\"\nziel ‸").contains("Z3"));
    }

    @Test
    void rulesAreProposedWithTheirTitle() {
        Vorschlag regel = probe.bei("planung P {\n    regel ziel-ohne-ind‸\n}").get(0);
        assertEquals("ziel-ohne-indikator", regel.text());
        assertEquals("Ziel ohne Indikator", regel.zusatz());
    }

    @Test
    void nothingInCommentsAndTexts() {
        assertEquals(List.of(), bei("// zie‸\n"));
        assertEquals(List.of(), bei("// zie‸"));
        assertEquals(List.of(), bei("/* zie‸ */"));
        assertEquals(List.of(), bei("ziel Z \"Fam‸ilien\""));
        assertEquals(List.of(), bei("ziel Z {\n    beschreibung \"\"\"\n    Fam‸\n    \"\"\"\n}"));
        assertEquals(List.of(), bei("ziel Z \"Fam‸"));
    }

    @Test
    void behindAMistakeAndInAnUnfinishedStatement() {
        assertTrue(bei("ziel A {\n    stufe\n    bis ‸").contains("Ende 2026"));
        assertTrue(bei("zeil A {\n    gew‸").contains("gewicht"));
        assertTrue(bei("foo bar 12 baz\nziel Z { gew‸").contains("gewicht"));
        assertTrue(bei("ziel Z {\n    gewicht viel gew‸").contains("gewicht"));
        assertTrue(bei("ziel A \"a {\nziel Z {\n    gew‸").contains("gewicht"));
        assertTrue(
                bei("maßnahme M {\n    von 2020\nindikator I \"i\" {\n    ei‸").contains("einheit"));
    }

    @Test
    void worksWithWindowsLineEnds() {
        Vorschlag muster = probe.bei("ziel A \"a\"\r\n\r\n  zie‸\r\n").get(0);
        assertTrue(muster.text().contains("\r\n      ebene"), muster.text());
        assertFalse(muster.text().replace("\r\n", "").contains("\n"));
        assertTrue(bei("ziel Z {\r\n    eb‸\r\n}\r\n").contains("ebene"));
    }

    @Test
    void wordAtTheCursorIsReplacedAsAWhole() {
        Vorschlag ebene = probe.bei("ziel Z {\n    eb‸ene leitziel\n}").get(0);
        assertEquals("ebene", ebene.text());
        assertEquals(13, ebene.ersetzt().getOffset());
        assertEquals(5, ebene.ersetzt().getLength());
    }

    @Test
    void moreThanAskedForIsSaid() {
        Vorschlagsliste wenige = probe.liste("ziel Z {\n    ‸\n}", 5);
        assertEquals(5, wenige.vorschlaege().size());
        assertTrue(wenige.unvollstaendig());
        assertFalse(probe.liste("ziel Z {\n    ebene ‸\n}", 100).unvollstaendig());
    }

    @Test
    void templateHasLinkedPlacesAndChoicesAndASnippet() {
        Vorschlag muster = probe.bei("vier‸").get(0);
        assertEquals("Zielsystem mit den vier Zielfeldern", muster.anzeige());
        assertEquals(
                4,
                muster.text().lines().filter(zeile -> zeile.contains("feld ")).count());
        assertEquals(
                4, muster.platzhalter().stream().filter(p -> p.nummer() == 3).count(), "Name und drei Verweise");
        Vorschlag ziel = probe.bei("ziel‸").get(0);
        assertTrue(ziel.alsSnippet().contains("${3|leitziel,strategisch,"), ziel.alsSnippet());
        assertTrue(ziel.alsSnippet().contains("${2:Was soll erreicht sein?}"), ziel.alsSnippet());
    }
}
