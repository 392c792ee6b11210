package org.leitwerk.benchmark;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.leitwerk.controlling.Auswerter;
import org.leitwerk.controlling.Auswertung;
import org.leitwerk.controlling.Auswertungsfrage;
import org.leitwerk.daten.bestand.Datenbestand;
import org.leitwerk.daten.reihe.Reihenschluessel;
import org.leitwerk.daten.reihe.Wert;
import org.leitwerk.daten.reihe.Zeitreihe;
import org.leitwerk.dsl.laden.Plan;
import org.leitwerk.dsl.laden.Planlader;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.steuerung.Indikator;
import org.leitwerk.steuerung.Wertart;
import org.leitwerk.steuerung.werte.Zeitangabe;

/**
 * Times the evaluation of a large plan: 1,000 indicators with values of 30 years for 100 areas and the whole, and
 * 10,000 goals with a target each. First all of it, then after one changed value.
 */
final class Auswertungslauf {

    private static final int INDIKATOREN = 1000;
    private static final int RAEUME = 100;
    private static final int JAHRE = 30;
    private static final int LETZTES_JAHR = 2025;
    private static final int OBERZIELE = 100;
    private static final int UNTERZIELE = 99;
    private static final int MALE = 25;
    private static final String[] METHODEN = {"sollist", "wetter", "wachstum", "trend"};

    private Auswertungslauf() {}

    static void miss(Path unter) throws IOException {
        Path ordner = Files.createDirectories(unter.resolve("auswertung"));
        Files.writeString(ordner.resolve("plan.leitwerk"), plan());
        Plan plan = Planlader.neu().lade(ordner);
        if (!plan.meldungen().isEmpty()) {
            throw new IllegalStateException(plan.meldungen().get(0).toString());
        }
        Planstand stand = Planstand.von(plan.dateien().getResources());
        Map<Indikator, List<Zeitreihe>> werte = werte(stand);
        Datenbestand daten = Datenbestand.aus(werte);
        System.gc();
        List<Double> ganz = new ArrayList<>();
        List<Double> einWert = new ArrayList<>();
        List<Double> prozessor = new ArrayList<>();
        List<Double> prozessorEinWert = new ArrayList<>();
        Auswertung letzte = null;
        for (int i = 0; i < MALE; i++) {
            Auswerter auswerter = new Auswerter();
            Planstand neu = Planstand.von(plan.dateien().getResources());
            long p0 = Messung.prozessorzeit();
            long t0 = System.nanoTime();
            letzte = auswerter.werte(neu, daten, Auswertungsfrage.WIE_GEPLANT);
            ganz.add((System.nanoTime() - t0) / 1e6);
            prozessor.add((Messung.prozessorzeit() - p0) / 1e6);
            Datenbestand geaendert = Datenbestand.aus(mitEinemAnderenWert(werte, i));
            Planstand danach = Planstand.von(plan.dateien().getResources());
            long p1 = Messung.prozessorzeit();
            long t1 = System.nanoTime();
            letzte = auswerter.werte(danach, geaendert, Auswertungsfrage.WIE_GEPLANT);
            einWert.add((System.nanoTime() - t1) / 1e6);
            prozessorEinWert.add((Messung.prozessorzeit() - p1) / 1e6);
        }
        System.out.printf(
                Locale.GERMAN,
                "auswertung %d Indikatoren × %d Jahre × %d Räume, %d Ziele: zuerst %.0f ms, dann %.0f ms (Prozessor %.0f ms);"
                        + " nach einem geänderten Wert %.0f ms (Prozessor %.0f ms) (Median von %d); %d Bewertungen; %s%n",
                INDIKATOREN,
                JAHRE,
                RAEUME,
                OBERZIELE * (UNTERZIELE + 1),
                ganz.get(0),
                median(ganz),
                median(prozessor),
                median(einWert),
                median(prozessorEinWert),
                MALE,
                bewertungen(letzte),
                Messung.speicher());
    }

    private static long bewertungen(Auswertung auswertung) {
        return auswertung.indikatoren().stream()
                .mapToLong(indikator -> 1 + indikator.teile().size())
                .sum();
    }

    private static double median(List<Double> zeiten) {
        return zeiten.stream().sorted().toList().get(zeiten.size() / 2);
    }

    private static String plan() {
        StringBuilder text = new StringBuilder("planung P \"Großer Plan\" { methode wetter stichtag 31.12.2025 }\n");
        text.append("raumgliederung G \"Räume\" {\n");
        for (int raum = 0; raum < RAEUME; raum++) {
            text.append("    sozialraum R").append(raum).append('\n');
        }
        text.append("}\n");
        for (int i = 0; i < INDIKATOREN; i++) {
            text.append("indikator I")
                    .append(i)
                    .append(" \"Indikator ")
                    .append(i)
                    .append("\" { einheit % besser ")
                    .append(i % 2 == 0 ? "niedriger" : "höher")
                    .append(" methode ")
                    .append(METHODEN[i % METHODEN.length])
                    .append(" }\n");
        }
        for (int oben = 0; oben < OBERZIELE; oben++) {
            text.append("ziel O")
                    .append(oben)
                    .append(" \"Oberziel ")
                    .append(oben)
                    .append("\" {\n");
            for (int unten = 0; unten < UNTERZIELE; unten++) {
                int nummer = oben * UNTERZIELE + unten;
                text.append("    ziel Z")
                        .append(nummer)
                        .append(" \"Ziel ")
                        .append(nummer)
                        .append("\" { gemessen an I")
                        .append(nummer % INDIKATOREN)
                        .append(nummer % 2 == 0 ? ": höchstens 40" : ": mindestens 60")
                        .append(" gegenüber 2015 spätestens 2030 }\n");
            }
            text.append("}\n");
        }
        return text.toString();
    }

    private static Map<Indikator, List<Zeitreihe>> werte(Planstand stand) {
        Random zufall = new Random(20_261_121);
        Map<Indikator, List<Zeitreihe>> werte = new IdentityHashMap<>();
        for (Indikator indikator : stand.alle(Indikator.class)) {
            List<Zeitreihe> reihen = new ArrayList<>();
            reihen.add(reihe("", zufall));
            for (int raum = 0; raum < RAEUME; raum++) {
                reihen.add(reihe("R" + raum, zufall));
            }
            werte.put(indikator, reihen);
        }
        return werte;
    }

    private static Zeitreihe reihe(String raum, Random zufall) {
        List<Wert> punkte = new ArrayList<>(JAHRE);
        int wert = 2000 + zufall.nextInt(6000);
        for (int jahr = LETZTES_JAHR - JAHRE + 1; jahr <= LETZTES_JAHR; jahr++) {
            wert = Math.max(1, wert + zufall.nextInt(401) - 200);
            punkte.add(Wert.von(Zeitangabe.jahr(jahr), BigDecimal.valueOf(wert, 2)));
        }
        return Zeitreihe.von(new Reihenschluessel(Wertart.IST, raum, ""), punkte);
    }

    private static Map<Indikator, List<Zeitreihe>> mitEinemAnderenWert(
            Map<Indikator, List<Zeitreihe>> werte, int lauf) {
        Map<Indikator, List<Zeitreihe>> neu = new IdentityHashMap<>(werte);
        Indikator einer = werte.keySet().stream()
                .filter(indikator -> indikator.getName().equals("I" + lauf))
                .findFirst()
                .orElseThrow();
        List<Zeitreihe> reihen = new ArrayList<>(werte.get(einer));
        List<Wert> punkte = new ArrayList<>(reihen.get(0).werte());
        punkte.set(JAHRE - 1, Wert.von(Zeitangabe.jahr(LETZTES_JAHR), new BigDecimal("12.34")));
        reihen.set(0, Zeitreihe.von(reihen.get(0).schluessel(), punkte));
        neu.put(einer, reihen);
        return neu;
    }
}
