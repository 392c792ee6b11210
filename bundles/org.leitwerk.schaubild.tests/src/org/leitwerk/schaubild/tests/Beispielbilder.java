package org.leitwerk.schaubild.tests;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.leitwerk.schaubild.Bildkopf;
import org.leitwerk.schaubild.Bildmass;
import org.leitwerk.schaubild.Schaubild;
import org.leitwerk.schaubild.Zahlenform;
import org.leitwerk.schaubild.bilder.Messpunkt;
import org.leitwerk.schaubild.bilder.Zeitreihenbild;
import org.leitwerk.schaubild.bilder.Zeitreihendaten;

/** One picture of each kind with what makes it hard. */
final class Beispielbilder {

    private Beispielbilder() {}

    static Map<String, Schaubild> alle() {
        Map<String, Schaubild> bilder = new LinkedHashMap<>();
        bilder.put("zeitreihe", zeitreihe());
        bilder.put("korridor", korridor());
        bilder.put("raumvergleich", Analysebilder.raumvergleich());
        bilder.put("wirkungsbeitrag", Analysebilder.wirkungsbeitrag());
        bilder.put("nutzwert", Analysebilder.nutzwert());
        bilder.put("abc", Analysebilder.abc());
        bilder.put("swot", Analysebilder.swot());
        bilder.put("budget", Analysebilder.budget());
        bilder.put("portfolio", Analysebilder.portfolio());
        bilder.put("statusverlauf", Analysebilder.statusverlauf());
        bilder.put("funkenlinie", Analysebilder.funkenlinie());
        bilder.put("karte", Kartenprobe.karte());
        return bilder;
    }

    static Schaubild zeitreihe() {
        List<Messpunkt> punkte = List.of(
                Messpunkt.jahr(2018, "14.8"),
                Messpunkt.jahr(2019, "15.2"),
                Messpunkt.jahr(2020, "14.1"),
                new Messpunkt(2021, "2021", null, Messpunkt.Art.FEHLT),
                Messpunkt.jahr(2022, "13.6"),
                Messpunkt.jahr(2023, "12.9"),
                new Messpunkt(2024, "2024", new BigDecimal("12.4"), Messpunkt.Art.VORLAEUFIG));
        List<Messpunkt> land = List.of(
                Messpunkt.jahr(2018, "13.1"),
                Messpunkt.jahr(2019, "13.0"),
                Messpunkt.jahr(2020, "12.8"),
                Messpunkt.jahr(2021, "12.7"),
                new Messpunkt(2022, "2022", null, Messpunkt.Art.UNTERDRUECKT),
                Messpunkt.jahr(2023, "12.5"));
        return Zeitreihenbild.zeichne(
                new Zeitreihendaten(
                        new Bildkopf(
                                "Jugendliche ohne Schulabschluss",
                                "Anteil an allen Schulabgängen in Prozent, Musterstadt",
                                "Quelle: Schulstatistik (erfundene Zahlen), Stand 31.12.2024"),
                        new Zahlenform("%", 1),
                        List.of(
                                new Zeitreihendaten.Reihe("Musterstadt", punkte),
                                new Zeitreihendaten.Reihe("Land zum Vergleich", land)),
                        new Zeitreihendaten.Ziel(2019, new BigDecimal("15.2"), 2030, new BigDecimal("8"), null, null),
                        2030,
                        new BigDecimal("9.9")),
                Bildmass.SEITE);
    }

    static Schaubild korridor() {
        List<Messpunkt> punkte = List.of(
                Messpunkt.jahr(2020, "1180000"),
                Messpunkt.jahr(2021, "1250500"),
                Messpunkt.jahr(2022, "1333250"),
                Messpunkt.jahr(2023, "1290000"));
        return Zeitreihenbild.zeichne(
                new Zeitreihendaten(
                        Bildkopf.nur("Erträge aus Gebühren"),
                        new Zahlenform("€", 0),
                        List.of(new Zeitreihendaten.Reihe("Ist", punkte)),
                        new Zeitreihendaten.Ziel(
                                0, null, 0, null, new BigDecimal("1200000"), new BigDecimal("1300000")),
                        0,
                        null),
                Bildmass.SEITE);
    }
}
