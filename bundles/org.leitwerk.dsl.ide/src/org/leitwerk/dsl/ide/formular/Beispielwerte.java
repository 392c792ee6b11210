package org.leitwerk.dsl.ide.formular;

import java.util.Map;

/** One value of each kind as people type it, for fields and messages. */
public final class Beispielwerte {

    private static final Map<String, String> BEISPIELE = Map.ofEntries(
            Map.entry("INT", "3"),
            Map.entry("Ganzzahl", "32.000"),
            Map.entry("Jahr", "2027"),
            Map.entry("Zahl", "12,4"),
            Map.entry("Prozent", "40 %"),
            Map.entry("Geld", "49.752,00 €"),
            Map.entry("Datum", "31.12.2027"),
            Map.entry("Zeitangabe", "1. Quartal 2027"),
            Map.entry("Frist", "Ende 2027"),
            Map.entry("Rhythmus", "alle 2 Jahre"),
            Map.entry("Altersspanne", "0 bis unter 18"),
            Map.entry("Normzitat", "§ 80 Abs. 1 SGB VIII"),
            Map.entry("Einheit", "je 1.000"),
            Map.entry("Regelkennung", "ziel-ohne-indikator"));

    private Beispielwerte() {}

    /**
     * An example.
     *
     * @param regel name of a rule of the grammar, such as {@code Geld}
     * @return a value it reads; empty if there is none
     */
    public static String zu(String regel) {
        return BEISPIELE.getOrDefault(regel, "");
    }
}
