package org.leitwerk.dsl.tests.aenderung;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.leitwerk.dsl.tests.aenderung.Probe.pruefe;
import static org.leitwerk.dsl.tests.aenderung.Probe.teil;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leitwerk.dsl.aenderung.Aenderungsfehler;
import org.leitwerk.dsl.aenderung.Einfuegen;
import org.leitwerk.dsl.aenderung.Entfernen;
import org.leitwerk.dsl.aenderung.Setzen;
import org.leitwerk.steuerung.Messung;
import org.leitwerk.steuerung.Messwert;
import org.leitwerk.steuerung.Prioritaet;
import org.leitwerk.steuerung.SteuerungFactory;
import org.leitwerk.steuerung.SteuerungPackage.Literals;
import org.leitwerk.steuerung.Zielstatus;
import org.leitwerk.steuerung.werte.Frist;
import org.leitwerk.steuerung.werte.Zeitangabe;

/** Changing statements: values, lists, rows, parts, flags. */
class SaetzeTest {

    private static final String INDIKATOR = """
        indikator I "Quote" {
        	einheit % // Einheit
        	werte ist 2021: 12,4   2022: 12,1 vorlaeufig   2023: fehlt
        	werte soll
        		2021: 10
        		2022: 11 // Zwischenstand
        		2023: 12
        	zweck lage
        }
        """;

    private static BigDecimal zahl(String zahl) {
        return new BigDecimal(zahl);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void onlyTheTokenOfAValueChanges(String nl) {
        pruefe(
                nl,
                "ziel A {\n  gewicht   3,5   /* viel */   bis 2027 // Ende\n}\n",
                "ziel A {\n  gewicht   4   /* viel */   bis 2027 // Ende\n}\n",
                p -> Setzen.auf(p.element("A"), Literals.ZIEL__GEWICHT, zahl("4")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void theSpellingOfKeywordsStays(String nl) {
        pruefe(
                nl,
                "ziel A {\n\tprioritaet unbedingt\n}\n",
                "ziel A {\n\tprioritaet wichtig\n}\n",
                p -> Setzen.auf(p.element("A"), Literals.ZIEL__PRIORITAET, Prioritaet.WICHTIG));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void aNewStatementTakesItsPlaceInTheOrderOfTheLanguage(String nl) {
        pruefe(
                nl,
                "ziel A {\n\tebene strategisch\n\t// Gewicht nach Beschluss\n\tgewicht 3\n}\n",
                "ziel A {\n\tebene strategisch\n\tbis 2027\n\t// Gewicht nach Beschluss\n\tgewicht 3\n}\n",
                p -> Setzen.auf(p.element("A"), Literals.ZIEL__BIS, Frist.valueOf("2027")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void aBlockIsAddedWhereThereIsNone(String nl) {
        pruefe(
                nl,
                "ziel A \"Titel\" // Rest\n\nziel B\n",
                "ziel A \"Titel\" {\n    gewicht 2\n} // Rest\n\nziel B\n",
                p -> Setzen.auf(p.element("A"), Literals.ZIEL__GEWICHT, zahl("2")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void aBlockOnOneLineStaysOnOneLine(String nl) {
        pruefe(
                nl,
                "ziel A { gewicht 1 }\n",
                "ziel A { gewicht 1 status beschlossen }\n",
                p -> Setzen.auf(p.element("A"), Literals.ZIEL__STATUS, Zielstatus.BESCHLOSSEN));
        pruefe(
                nl,
                "ziel A { gewicht 1 status beschlossen }\n",
                "ziel A { status beschlossen }\n",
                p -> Setzen.auf(p.element("A"), Literals.ZIEL__GEWICHT, null));
        pruefe(
                nl,
                "ziel A { }\n",
                "ziel A { gewicht 1 }\n",
                p -> Setzen.auf(p.element("A"), Literals.ZIEL__GEWICHT, zahl("1")));
        pruefe(
                nl,
                "ziel A { /* leer */ }\n",
                "ziel A { /* leer */ gewicht 1 }\n",
                p -> Setzen.auf(p.element("A"), Literals.ZIEL__GEWICHT, zahl("1")));
        pruefe(
                nl,
                "ziel A {gewicht 1}\n",
                "ziel A {}\n",
                p -> Setzen.auf(p.element("A"), Literals.ZIEL__GEWICHT, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void aRemovedStatementTakesItsLineButNotTheCommentAbove(String nl) {
        pruefe(
                nl,
                "ziel A {\n\t// -- Termine\n\tbis 2027 // spät\n\tgewicht 3\n}\n",
                "ziel A {\n\t// -- Termine\n\tgewicht 3\n}\n",
                p -> Setzen.auf(p.element("A"), Literals.ZIEL__BIS, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void flagsAreWordsAlone(String nl) {
        pruefe(
                nl,
                "gremium G {\n\toeffentlich\n\tteilnehmer 5\n}\n",
                "gremium G {\n\tteilnehmer 5\n}\n",
                p -> Setzen.auf(p.element("G"), Literals.GREMIUM__OEFFENTLICH, false));
        pruefe(
                nl,
                "gremium G {\n\tteilnehmer 5\n}\n",
                "gremium G {\n\tteilnehmer 5\n\töffentlich\n}\n",
                p -> Setzen.auf(p.element("G"), Literals.GREMIUM__OEFFENTLICH, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void titlesBelongToTheHead(String nl) {
        pruefe(
                nl,
                "ziel A /* ohne Titel */ {\n}\n",
                "ziel A \"Neu\" /* ohne Titel */ {\n}\n",
                p -> Setzen.auf(p.element("A"), Literals.PLANELEMENT__TITEL, "Neu"));
        pruefe(
                nl,
                "ziel A \"Alt\" {\n}\n",
                "ziel A {\n}\n",
                p -> Setzen.auf(p.element("A"), Literals.PLANELEMENT__TITEL, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void listsKeepTheirCommasAndComments(String nl) {
        String vorher =
                "ziel A {\n\tverantwortlich X /* eins */, Y, Z // drei\n}\nakteur X\nakteur Y\nakteur Z\nakteur W\n";
        pruefe(
                nl,
                vorher,
                vorher.replace(", Y", ""),
                p -> new Entfernen(p.element("A"), Literals.VERANTWORTBAR__VERANTWORTLICH, 1));
        pruefe(
                nl,
                vorher,
                vorher.replace("X /* eins */, Y", "/* eins */ Y"),
                p -> new Entfernen(p.element("A"), Literals.VERANTWORTBAR__VERANTWORTLICH, 0));
        pruefe(
                nl,
                vorher,
                vorher.replace(", Z", ", Z, W"),
                p -> new Einfuegen(
                        p.element("A"), Literals.VERANTWORTBAR__VERANTWORTLICH, Einfuegen.AM_ENDE, p.element("W")));
        pruefe(
                nl,
                vorher,
                vorher.replace("Y,", "Y, W,"),
                p -> new Einfuegen(p.element("A"), Literals.VERANTWORTBAR__VERANTWORTLICH, 2, p.element("W")));
        pruefe(
                nl,
                vorher,
                vorher.replace("\tverantwortlich X /* eins */, Y, Z // drei\n", ""),
                p -> Setzen.auf(p.element("A"), Literals.VERANTWORTBAR__VERANTWORTLICH, List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void listsOverSeveralLinesKeepTheirLines(String nl) {
        String vorher =
                "ziel A {\n\tverantwortlich X, // eins\n\t\tY, // zwei\n\t\tZ // drei\n}\nakteur X\nakteur Y\nakteur Z\n";
        pruefe(
                nl,
                vorher,
                vorher.replace("\t\tY, // zwei\n", ""),
                p -> new Entfernen(p.element("A"), Literals.VERANTWORTBAR__VERANTWORTLICH, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void listsInSeveralStatementsStaySo(String nl) {
        String vorher = "ziel A {\n\tverantwortlich X\n\tverantwortlich Y, Z\n}\nakteur X\nakteur Y\nakteur Z\n";
        pruefe(
                nl,
                vorher,
                vorher.replace("\tverantwortlich X\n", ""),
                p -> new Entfernen(p.element("A"), Literals.VERANTWORTBAR__VERANTWORTLICH, 0));
        pruefe(
                nl,
                vorher,
                vorher.replace("Y, Z", "Z"),
                p -> new Entfernen(p.element("A"), Literals.VERANTWORTBAR__VERANTWORTLICH, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void rowsOfASeriesKeepTheirLayout(String nl) {
        Messwert neu = SteuerungFactory.eINSTANCE.createMesswert();
        neu.setZeit(Zeitangabe.jahr(2024));
        neu.setWert(zahl("13"));
        pruefe(
                nl,
                INDIKATOR,
                INDIKATOR.replace("2023: fehlt", "2023: fehlt   2024: 13"),
                p -> new Einfuegen(teil(p.element("I"), "reihen", 0), Literals.MESSREIHE__WERTE, 3, neu));
        pruefe(
                nl,
                INDIKATOR,
                INDIKATOR.replace("\t\t2022: 11 // Zwischenstand\n", ""),
                p -> new Entfernen(teil(p.element("I"), "reihen", 1), Literals.MESSREIHE__WERTE, 1));
        pruefe(
                nl,
                INDIKATOR,
                INDIKATOR.replace("2022: 11 ", "2022: 11,5 "),
                p -> Setzen.auf(
                        teil(teil(p.element("I"), "reihen", 1), "werte", 1), Literals.MESSWERT__WERT, zahl("11.5")));
        pruefe(
                nl,
                INDIKATOR,
                INDIKATOR.replace("12,1 vorlaeufig", "12,1"),
                p -> Setzen.auf(
                        teil(teil(p.element("I"), "reihen", 0), "werte", 1), Literals.MESSWERT__VORLAEUFIG, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void partsOfAStatementChangeInPlace(String nl) {
        String vorher =
                "ziel A {\n\tgemessen an I mit gewicht 2: auf 5 % spätestens 2030; /* oder */ zwischen 3 und 7\n}\nindikator I\n";
        pruefe(
                nl,
                vorher,
                vorher.replace("auf 5 %", "auf 6 %"),
                p -> Setzen.auf(
                        teil(teil(p.element("A"), "messungen", 0), "zielwerte", 0),
                        Literals.ABSOLUTWERT__WERT,
                        zahl("6")));
        pruefe(
                nl,
                vorher,
                vorher.replace("auf 5 % spätestens 2030; /* oder */ ", "/* oder */ "),
                p -> new Entfernen(teil(p.element("A"), "messungen", 0), Literals.MESSUNG__ZIELWERTE, 0));
        pruefe(
                nl,
                vorher,
                vorher.replace(" mit gewicht 2", ""),
                p -> Setzen.auf(teil(p.element("A"), "messungen", 0), Literals.MESSUNG__GEWICHT, null));
        Messung neu = SteuerungFactory.eINSTANCE.createMessung();
        pruefe(nl, vorher, vorher.replace("und 7\n", "und 7\n\tgemessen an I führend\n"), p -> {
            neu.setIndikator((org.leitwerk.steuerung.Indikator) p.element("I"));
            neu.setFuehrend(true);
            return new Einfuegen(p.element("A"), Literals.ZIEL__MESSUNGEN, 1, neu);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void formulasAreWrittenWithTheirParentheses(String nl) {
        String vorher = "indikator I {\n\tformel (I + 2) /* mal */ * summe(I; 3)\n}\n";
        pruefe(
                nl,
                vorher,
                vorher.replace("2)", "5)"),
                p -> Setzen.auf(
                        teil(teil(teil(p.element("I"), "formel", 0), "links", 0), "rechts", 0),
                        Literals.FORMELZAHL__WERT,
                        zahl("5")));
        pruefe(
                nl,
                vorher,
                vorher.replace("; 3)", ")"),
                p -> new Entfernen(
                        teil(teil(p.element("I"), "formel", 0), "rechts", 0), Literals.FUNKTIONSAUFRUF__ARGUMENTE, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void whatCannotStandAloneGoesAlong(String nl) {
        String vorher = "kommune K {\n\teinwohner 5.000 stand 2020\n\ttyp kreisfrei\n}\n";
        pruefe(
                nl,
                vorher,
                vorher.replace("\teinwohner 5.000 stand 2020\n", ""),
                p -> new Entfernen(p.element("K"), Literals.KOMMUNE__EINWOHNER, 0));
        pruefe(
                nl,
                vorher,
                vorher.replace(" stand 2020", ""),
                p -> new Entfernen(p.element("K"), Literals.KOMMUNE__EINWOHNER_STAND, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void longTextsAreIndentedLikeTheFile(String nl) {
        pruefe(
                nl,
                "ziel A {\n    gewicht 1\n}\n",
                "ziel A {\n    beschreibung \"\"\"\n        Eins\n\n        zwei\n        \"\"\"\n    gewicht 1\n}\n",
                p -> Setzen.auf(p.element("A"), Literals.PLANELEMENT__BESCHREIBUNG, "Eins\n\nzwei"));
    }

    @Test
    void theFirstOfAnEnumerationMeansNotStated() {
        pruefe(
                "\n",
                "ziel A {\n\tstatus beschlossen\n}\n",
                "ziel A {\n}\n",
                p -> Setzen.auf(p.element("A"), Literals.ZIEL__STATUS, Zielstatus.OFFEN));
        assertTrue(new Probe("\n", "ziel A\n").plane().istLeer());
    }

    @Test
    void whatMakesNoSenseIsRefusedInGerman() {
        Probe p = new Probe("\n", "ziel A\nkommune K\nziel \"ohne Namen\"\n");
        verweigert(p, Setzen.auf(p.element("A"), Literals.KOMMUNE__EINWOHNER, 5), "gibt es in Ziel 'A' nicht");
        verweigert(
                p,
                Setzen.auf(p.element("K"), Literals.KOMMUNE__EINWOHNER_STAND, Zeitangabe.jahr(2020)),
                "es fehlt eine Angabe");
        verweigert(p, Setzen.auf(p.element("A"), Literals.ZIEL__GEWICHT, "drei"), "'drei' passt nicht zu 'gewicht'");
        verweigert(p, new Entfernen(p.element("A"), Literals.ZIEL__GEWICHT, 0), "steht nichts");
        verweigert(
                p,
                Setzen.auf(teil(p.datei(0), "elemente", 2), Literals.PLANELEMENT__TITEL, null),
                "braucht einen Namen oder einen Titel");
    }

    private static void verweigert(Probe probe, org.leitwerk.dsl.aenderung.Operation operation, String meldung) {
        String gesagt = assertThrows(Aenderungsfehler.class, () -> probe.plane(operation))
                .getMessage();
        assertTrue(gesagt.contains(meldung), gesagt);
    }
}
