package org.leitwerk.dsl.ide.vorschlag;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.ide.vorschlag.Wertvorschlaege.Wert;
import org.leitwerk.steuerung.Planung;

/** Dates and terms that are near in a plan: its period and its day, the ends of years and quarters, today. */
final class Zeitvorschlaege {

    /** A plan whose period is longer than this gets no year of it left out, but not all of the next century either. */
    private static final int LAENGSTE = 30;

    /** With two digits, so that dates stand below each other. */
    static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);

    private final Optional<Planung> planung;
    private final LocalDate heute;

    Zeitvorschlaege(Stand stand, LocalDate heute) {
        this.planung = stand.inhalte().stream()
                .flatMap(datei -> datei.getElemente().stream())
                .filter(Planung.class::isInstance)
                .map(Planung.class::cast)
                .findFirst();
        this.heute = heute;
    }

    /** The years of the plan, else those around today; empty if neither is known. */
    private List<Integer> zeitraum() {
        Integer von = planung.map(Planung::getZeitraumVon).orElse(null);
        Integer bis = planung.map(Planung::getZeitraumBis).orElse(von);
        Integer mitte = jahr();
        if (von == null && bis == null && mitte == null) {
            return List.of();
        }
        int erstes = von != null ? von : bis != null ? bis : mitte - 1;
        int letztes = bis != null ? Math.max(bis, erstes) : erstes + 5;
        return IntStream.rangeClosed(erstes, Math.min(letztes, erstes + LAENGSTE))
                .boxed()
                .toList();
    }

    /** The year in which one works: that of today, else that of the plan's day; null if neither is known. */
    private Integer jahr() {
        LocalDate tag =
                heute != null ? heute : planung.map(Planung::getStichtag).orElse(null);
        return tag == null ? null : tag.getYear();
    }

    /** The end of the plan first, then the other years from the last one backwards. */
    private List<Integer> jahreRueckwaerts() {
        List<Integer> jahre = zeitraum();
        return IntStream.range(0, jahre.size())
                .mapToObj(i -> jahre.get(jahre.size() - 1 - i))
                .toList();
    }

    /** The year in which one works, else the first of the plan. */
    Optional<Integer> arbeitsjahr() {
        return Optional.ofNullable(jahr()).or(() -> zeitraum().stream().findFirst());
    }

    /** The last year of the plan. */
    Optional<Integer> letztes() {
        return jahreRueckwaerts().stream().findFirst();
    }

    List<Wert> jahre() {
        List<Integer> jahre = new ArrayList<>(zeitraum());
        if (!jahre.isEmpty()) {
            jahre.add(0, jahre.get(0) - 1);
            jahre.add(jahre.get(jahre.size() - 1) + 1);
        }
        List<Integer> imPlan = zeitraum();
        return werte(
                jahre.stream()
                        .sorted((a, b) -> Boolean.compare(imPlan.contains(b), imPlan.contains(a)))
                        .toList(),
                jahr -> new Wert(String.valueOf(jahr), imPlan.contains(jahr) ? "Jahr des Plans" : "", ""));
    }

    List<Wert> tage() {
        Map<LocalDate, String> tage = new LinkedHashMap<>();
        if (heute != null) {
            tage.put(heute, "heute");
        }
        planung.map(Planung::getStichtag).ifPresent(tag -> tage.putIfAbsent(tag, "Stichtag des Plans"));
        List<Integer> jahre = jahreRueckwaerts();
        if (!jahre.isEmpty()) {
            tage.putIfAbsent(ende(jahre.get(0)), "Ende des Plans");
            tage.putIfAbsent(LocalDate.of(jahre.get(jahre.size() - 1), 1, 1), "Beginn des Plans");
        }
        Integer jahr = jahr();
        if (jahr != null) {
            tage.putIfAbsent(ende(jahr), "Ende des Jahres");
            for (int quartal = 1; quartal <= 4; quartal++) {
                LocalDate letzter =
                        LocalDate.of(jahr, quartal * 3, 1).plusMonths(1).minusDays(1);
                tage.putIfAbsent(letzter, "Ende des " + quartal + ". Quartals");
            }
        }
        jahre.forEach(j -> tage.putIfAbsent(ende(j), "Ende " + j));
        return tage.entrySet().stream()
                .map(tag -> new Wert(TAG.format(tag.getKey()), tag.getValue(), ""))
                .toList();
    }

    private static LocalDate ende(int jahr) {
        return LocalDate.of(jahr, 12, 31);
    }

    List<Wert> zeitangaben() {
        List<Wert> werte = new ArrayList<>(jahre());
        List<Integer> jahre = jahreRueckwaerts();
        jahre.forEach(jahr -> {
            werte.add(new Wert("1. Halbjahr " + jahr, "Halbjahr", ""));
            werte.add(new Wert("2. Halbjahr " + jahr, "Halbjahr", ""));
        });
        jahre.forEach(jahr ->
                IntStream.rangeClosed(1, 4).forEach(q -> werte.add(new Wert(q + ". Quartal " + jahr, "Quartal", ""))));
        jahre.forEach(jahr -> werte.add(schuljahr(jahr)));
        werte.addAll(tage());
        return werte;
    }

    private static Wert schuljahr(int jahr) {
        return new Wert(String.format("Schuljahr %d/%02d", jahr, (jahr + 1) % 100), "Schuljahr", "");
    }

    List<Wert> fristen() {
        List<Wert> werte = new ArrayList<>();
        List<Integer> jahre = jahreRueckwaerts();
        jahre.forEach(jahr -> werte.add(new Wert("Ende " + jahr, "Frist", "")));
        werte.addAll(jahre());
        jahre.forEach(jahr -> werte.add(new Wert("Mitte " + jahr, "Frist", "")));
        jahre.forEach(jahr ->
                IntStream.rangeClosed(1, 4).forEach(q -> werte.add(new Wert(q + ". Quartal " + jahr, "Quartal", ""))));
        jahre.forEach(jahr -> werte.add(schuljahr(jahr)));
        werte.add(new Wert("in einem Jahr", "Frist", ""));
        werte.add(new Wert("in zwei Jahren", "Frist", ""));
        werte.addAll(tage());
        return werte;
    }

    static List<Wert> rhythmen() {
        return werte(
                List.of(
                        "jährlich",
                        "halbjährlich",
                        "vierteljährlich",
                        "monatlich",
                        "wöchentlich",
                        "laufend",
                        "alle zwei Jahre",
                        "alle fünf Jahre",
                        "einmalig",
                        "anlassbezogen",
                        "unregelmäßig"),
                text -> new Wert(text, "Rhythmus", ""));
    }

    private static <T> List<Wert> werte(List<T> aus, Function<T, Wert> wert) {
        return aus.stream().map(wert).toList();
    }
}
