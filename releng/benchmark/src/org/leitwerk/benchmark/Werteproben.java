package org.leitwerk.benchmark;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.leitwerk.regeln.Regelwerk;

/** Written values of every form the language knows, drawn at random from a seeded generator. */
final class Werteproben {

    private static final List<String> WORTE = List.of(
            "Familien",
            "Kinder",
            "Hilfe",
            "frühe",
            "Förderung",
            "im",
            "Stadtteil",
            "der",
            "Ämter",
            "wirkt",
            "und",
            "Träger",
            "gestärkt",
            "Beratung",
            "erreicht",
            "Übergang",
            "Schule",
            "für",
            "alle",
            "Größe");

    private static final Map<String, List<String>> WERTE = Map.ofEntries(
            Map.entry("Zahl", List.of("12", "12,4", "1.234,5", "0,75", "1,5 Mio.", "250 Tsd.")),
            Map.entry("Prozent", List.of("40 %", "0,7 %", "12,5 %")),
            Map.entry("Geld", List.of("49.752,00 €", "4,35 Mio. €", "120 Euro", "300 Tsd. €", "1.000 EUR")),
            Map.entry("Ganzzahl", List.of("3", "12", "1.250")),
            Map.entry("Jahr", List.of("2022", "2023", "2024", "2025")),
            Map.entry("Datum", List.of("31.12.2027", "1.1.2024", "2025-06-30")),
            Map.entry(
                    "Zeitangabe",
                    List.of(
                            "2023",
                            "1. Quartal 2025",
                            "2. Halbjahr 2024",
                            "November 2022",
                            "Schuljahr 2023/24",
                            "31.12.2024")),
            Map.entry(
                    "Frist",
                    List.of("2027", "Ende 2026", "Mitte Mai 2025", "in drei Jahren", "in 6 Monaten", "31.12.2027")),
            Map.entry("Rhythmus", List.of("jährlich", "quartalsweise", "alle 2 Jahre", "anlassbezogen")),
            Map.entry("Altersspanne", List.of("0 bis unter 18", "unter 3", "ab 65", "6 bis 10")),
            Map.entry(
                    "Normzitat",
                    List.of("§ 27 SGB VIII", "§ 80 Abs. 1 Satz 2 SGB VIII", "§§ 27 ff. SGB VIII", "Art. 28 Abs. 2 GG")),
            Map.entry("Einheit", List.of("%", "Prozentpunkte", "je 1.000", "Personen", "\"Fälle je Jahr\"")));

    private final Random zufall;
    private final List<String> regeln;

    Werteproben(Random zufall) {
        this.zufall = zufall;
        this.regeln = Regelwerk.standard().regeln().stream().map(r -> r.id()).toList();
    }

    /** A value of a data type rule of the grammar. */
    String wert(String regel) {
        return switch (regel) {
            case "STRING" -> text();
            case "Langtext" -> zufall.nextInt(4) == 0 ? langtext() : text();
            case "Name" -> "merkmal" + zufall.nextInt(9);
            case "Regelkennung" -> regeln.isEmpty() ? "ziel-ohne-indikator" : eines(regeln);
            default -> eines(WERTE.getOrDefault(regel, List.of("ohne")));
        };
    }

    /** A short text between quotes, German ones now and then. */
    String text() {
        String worte = worte(3 + zufall.nextInt(6));
        return zufall.nextInt(5) == 0 ? "„" + worte + "“" : "\"" + worte + "\"";
    }

    private String langtext() {
        return "\"\"\"\n\t\t" + worte(12) + "\n\n\t\t* " + worte(6) + "\n\t\t* " + worte(5) + "\n\t\t\"\"\"";
    }

    private String worte(int anzahl) {
        return zufall.ints(anzahl, 0, WORTE.size()).mapToObj(WORTE::get).collect(Collectors.joining(" "));
    }

    /** One of the given. */
    <T> T eines(List<T> liste) {
        return liste.get(zufall.nextInt(liste.size()));
    }
}
