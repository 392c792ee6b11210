package org.leitwerk.schaubild.tests;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.leitwerk.schaubild.Bildkopf;
import org.leitwerk.schaubild.Bildmass;
import org.leitwerk.schaubild.Schaubild;
import org.leitwerk.schaubild.Tafel;
import org.leitwerk.schaubild.Zahlenform;
import org.leitwerk.schaubild.bilder.Abcbild;
import org.leitwerk.schaubild.bilder.Budgetbild;
import org.leitwerk.schaubild.bilder.Funkenlinie;
import org.leitwerk.schaubild.bilder.Nutzwertbild;
import org.leitwerk.schaubild.bilder.Portfoliobild;
import org.leitwerk.schaubild.bilder.Portfoliodaten;
import org.leitwerk.schaubild.bilder.Rangbild;
import org.leitwerk.schaubild.bilder.Raumvergleich;
import org.leitwerk.schaubild.bilder.Statusverlauf;
import org.leitwerk.schaubild.bilder.Swotbild;
import org.leitwerk.steuerung.modell.Ton;

/** Examples of comparisons and analyses; all numbers are made up. */
final class Analysebilder {

    private static final Zahlenform EURO = new Zahlenform("€", 0);
    private static final Zahlenform PUNKTE = new Zahlenform("", 2);

    private Analysebilder() {}

    private static BigDecimal zahl(String text) {
        return text == null ? null : new BigDecimal(text);
    }

    static Schaubild raumvergleich() {
        return Raumvergleich.zeichne(
                new Bildkopf("Kinder in Armut", "Anteil der unter 15-Jährigen in Prozent, 2024", "Quelle: erfunden"),
                new Zahlenform("%", 1),
                List.of(
                        new Raumvergleich.Raum("Innenstadt", zahl("31.4"), ""),
                        new Raumvergleich.Raum("Nordvorstadt mit Siedlung am Kanal", zahl("38.9"), ""),
                        new Raumvergleich.Raum("Südstadt", zahl("12.2"), ""),
                        new Raumvergleich.Raum("Westend", zahl("9.05"), ""),
                        new Raumvergleich.Raum("Musterdorf", null, "unterdrückt (zu wenige Fälle)"),
                        new Raumvergleich.Raum("Industriehafen", null, "keine Angabe")),
                zahl("21.7"),
                "Musterstadt",
                760);
    }

    static Schaubild wirkungsbeitrag() {
        return Rangbild.zeichne(
                new Bildkopf("Wirkungsbeitrag der Maßnahmen", "Summe aus Gewicht mal Beitrag", ""),
                PUNKTE,
                "Wirkungsbeitrag",
                List.of(
                        new Rangbild.Eintrag("Schulsozialarbeit an allen Grundschulen", zahl("2.4"), ""),
                        new Rangbild.Eintrag("Sprachförderung in Kindertageseinrichtungen", zahl("3.15"), ""),
                        new Rangbild.Eintrag("Ferienprogramm", zahl("0.8"), ""),
                        new Rangbild.Eintrag("Elternbriefe", zahl("0.8"), ""),
                        new Rangbild.Eintrag("Schließung des Jugendtreffs", zahl("-1.2"), ""),
                        new Rangbild.Eintrag("Lotsendienst", null, "kein Beitrag angegeben")),
                760);
    }

    static Schaubild nutzwert() {
        return Nutzwertbild.zeichne(
                new Bildkopf("Standort der neuen Begegnungsstätte", "Gewichtete Punkte, höchstens 10", ""),
                PUNKTE,
                List.of("Erreichbarkeit", "Kosten", "Barrierefreiheit", "Akzeptanz"),
                List.of(
                        alternative("Altes Rathaus", "2.4", "1.2", "1.5", "2.0"),
                        alternative("Neubau am Markt", "2.8", "0.6", "2.5", "1.4"),
                        alternative("Umbau der Turnhalle", "1.6", "2.1", null, "1.1")),
                760);
    }

    private static Nutzwertbild.Alternative alternative(String name, String... punkte) {
        return new Nutzwertbild.Alternative(
                name, Arrays.stream(punkte).map(Analysebilder::zahl).toList());
    }

    static Schaubild abc() {
        return Abcbild.zeichne(
                new Bildkopf("Kosten der Maßnahmen", "ABC-Analyse, Klassengrenzen 80 % und 95 %", ""),
                EURO,
                List.of(
                        new Abcbild.Posten("Ganztagsbetreuung", zahl("480000"), "A"),
                        new Abcbild.Posten("Schulsozialarbeit", zahl("210000"), "A"),
                        new Abcbild.Posten("Sprachförderung", zahl("95000"), "B"),
                        new Abcbild.Posten("Ferienprogramm", zahl("42000"), "B"),
                        new Abcbild.Posten("Elternbriefe", zahl("12000"), "C"),
                        new Abcbild.Posten("Lotsendienst", zahl("8500"), "C")),
                760);
    }

    static Schaubild swot() {
        return Swotbild.zeichne(Bildkopf.nur("Ausgangslage Jugendhilfe"), 7, 5, 4, 3, 560);
    }

    static Schaubild budget() {
        return Budgetbild.zeichne(
                new Bildkopf("Budget Jugendhilfe", "Aufwendungen in Euro", "Ist 2025 bis 30. September"),
                EURO,
                List.of(
                        new Budgetbild.Jahr(2022, zahl("1200000"), zahl("1145000")),
                        new Budgetbild.Jahr(2023, zahl("1250000"), zahl("1310500")),
                        new Budgetbild.Jahr(2024, zahl("1300000"), zahl("1288000")),
                        new Budgetbild.Jahr(2025, zahl("1380000"), zahl("940000")),
                        new Budgetbild.Jahr(2026, zahl("1400000"), null)),
                Bildmass.SEITE);
    }

    static Schaubild portfolio() {
        String[][] werte = {
            {"Schulsozialarbeit", "210000", "7.5"},
            {"Sprachförderung in Kitas", "95000", "8.2"},
            {"Ganztagsbetreuung", "480000", "6.9"},
            {"Ferienprogramm", "42000", "3.1"},
            {"Elternbriefe", "12000", "2.9"},
            {"Lotsendienst", "8500", "3.0"},
            {"Willkommensbesuche", "15000", "3.3"},
            {"Jugendtreff Nord", "180000", "4.4"},
            {"Jugendtreff Süd", "182000", "4.5"},
            {"Streetwork", "150000", "7.2"},
            {"Familienzentrum", "310000", "7.9"},
            {"Sportgutscheine", "60000", null},
        };
        return Portfoliobild.zeichne(
                new Portfoliodaten(
                        new Bildkopf("Portfolio der Maßnahmen", "Wirkung und jährliche Kosten", ""),
                        "Kosten in €",
                        EURO,
                        List.of(zahl("200000")),
                        "Wirkung",
                        new Zahlenform("", 1),
                        List.of(zahl("5")),
                        List.of("Wirkung prüfen", "ändern oder beenden", "ausbauen", "behalten"),
                        Stream.of(werte)
                                .map(w ->
                                        new Portfoliodaten.Element(w[0], zahl(w[1]), zahl(w[2]), w[0].endsWith("Süd")))
                                .toList()),
                new Bildmass(760, 480));
    }

    static Schaubild statusverlauf() {
        Statusverlauf.Stufe gut = new Statusverlauf.Stufe("grün", "++", Ton.GUT);
        Statusverlauf.Stufe achtung = new Statusverlauf.Stufe("gelb", "+", Ton.ACHTUNG);
        Statusverlauf.Stufe schlecht = new Statusverlauf.Stufe("rot", "--", Ton.SCHLECHT);
        Statusverlauf.Stufe ohne = new Statusverlauf.Stufe("ohne Bewertung", "?", Ton.RUHIG);
        return Statusverlauf.zeichne(
                new Bildkopf("Status der Ziele", "", ""),
                List.of("2020", "2021", "2022", "2023", "2024"),
                List.of(
                        new Statusverlauf.Zeile(
                                "Alle Jugendlichen erreichen einen Schulabschluss",
                                Arrays.asList(schlecht, schlecht, achtung, achtung, gut)),
                        new Statusverlauf.Zeile(
                                "Kinder wachsen gesund auf", Arrays.asList(null, ohne, gut, achtung, schlecht))),
                760);
    }

    static Schaubild funkenlinie() {
        return new Schaubild(
                Funkenlinie.zeichne(
                        "Schulabbrüche",
                        Arrays.asList(zahl("15.2"), zahl("14.1"), null, zahl("13.6"), zahl("12.9"), zahl("12.4")),
                        zahl("8"),
                        120,
                        28),
                new Tafel("Schulabbrüche", List.of("Wert"), List.of()));
    }
}
