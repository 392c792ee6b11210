package org.leitwerk.controlling.verlauf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.leitwerk.controlling.Auswerter;
import org.leitwerk.controlling.Auswertung;
import org.leitwerk.controlling.Auswertungsfrage;
import org.leitwerk.controlling.Elementbezug;
import org.leitwerk.controlling.Indikatorergebnis;
import org.leitwerk.controlling.Statusanzeige;
import org.leitwerk.controlling.Zielergebnis;
import org.leitwerk.controlling.anzeige.Werttext;
import org.leitwerk.controlling.satz.Satz;
import org.leitwerk.daten.bestand.Datenbestand;
import org.leitwerk.daten.reihe.Zeitreihe;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.steuerung.Indikator;
import org.leitwerk.steuerung.Wertart;

/**
 * The plan of today evaluated at past dates: with the values that were known then, against the goals and targets that
 * hold now. Immutable and free of objects of the model.
 */
public final class Statusverlauf {

    /** More years than a series of public statistics has. */
    private static final int MEISTE_JAHRE = 100;

    private final List<LocalDate> tage;
    private final List<Verlaufszeile> indikatoren;
    private final List<Verlaufszeile> ziele;

    private Statusverlauf(List<LocalDate> tage, List<Verlaufszeile> indikatoren, List<Verlaufszeile> ziele) {
        this.tage = List.copyOf(tage);
        this.indikatoren = List.copyOf(indikatoren);
        this.ziele = List.copyOf(ziele);
    }

    /**
     * The course from the first year with an actual value to the reference day: the last day of each year, then that
     * day.
     *
     * @param stand the plan
     * @param daten its values
     * @param frage reference day and scenario
     */
    public static Statusverlauf von(Planstand stand, Datenbestand daten, Auswertungsfrage frage) {
        Optional<LocalDate> bis = new Auswerter().werte(stand, daten, frage).stichtag();
        return von(
                stand,
                daten,
                frage,
                bis.map(tag -> jahresenden(stand, daten, tag)).orElse(List.of()));
    }

    /**
     * The course over chosen days.
     *
     * @param stand the plan
     * @param daten its values
     * @param frage the scenario; its reference day does not count
     * @param tage the days, by time
     */
    public static Statusverlauf von(Planstand stand, Datenbestand daten, Auswertungsfrage frage, List<LocalDate> tage) {
        Map<URI, Elementbezug> elemente = new LinkedHashMap<>();
        Map<URI, List<Verlaufspunkt>> indikatoren = new LinkedHashMap<>();
        Map<URI, List<Verlaufspunkt>> ziele = new LinkedHashMap<>();
        Auswerter auswerter = new Auswerter();
        for (LocalDate tag : tage) {
            Auswertung auswertung =
                    auswerter.werte(stand, daten, Auswertungsfrage.am(tag).mit(frage.szenario()));
            for (Indikatorergebnis ergebnis : auswertung.indikatoren()) {
                merke(elemente, indikatoren, ergebnis.element(), punkt(tag, ergebnis));
            }
            for (Zielergebnis ergebnis : auswertung.ziele()) {
                merke(elemente, ziele, ergebnis.element(), punkt(tag, ergebnis));
            }
        }
        return new Statusverlauf(tage, zeilen(elemente, indikatoren), zeilen(elemente, ziele));
    }

    private static List<LocalDate> jahresenden(Planstand stand, Datenbestand daten, LocalDate bis) {
        TreeSet<LocalDate> tage = new TreeSet<>();
        tage.add(bis);
        int erstes = stand.alle(Indikator.class).stream()
                .flatMap(indikator -> daten.reihen(indikator).stream())
                .filter(reihe -> reihe.schluessel().art() == Wertart.IST)
                .map(Zeitreihe::erster)
                .flatMap(Optional::stream)
                .mapToInt(wert -> wert.zeit().jahr())
                .min()
                .orElse(bis.getYear());
        for (int jahr = Math.max(erstes, bis.getYear() - MEISTE_JAHRE); jahr < bis.getYear(); jahr++) {
            tage.add(LocalDate.of(jahr, 12, 31));
        }
        return List.copyOf(tage);
    }

    private static void merke(
            Map<URI, Elementbezug> elemente,
            Map<URI, List<Verlaufspunkt>> punkte,
            Elementbezug element,
            Verlaufspunkt punkt) {
        elemente.putIfAbsent(element.adresse(), element);
        punkte.computeIfAbsent(element.adresse(), neu -> new ArrayList<>()).add(punkt);
    }

    private static List<Verlaufszeile> zeilen(Map<URI, Elementbezug> elemente, Map<URI, List<Verlaufspunkt>> punkte) {
        List<Verlaufszeile> zeilen = new ArrayList<>();
        punkte.forEach((adresse, liste) -> zeilen.add(new Verlaufszeile(elemente.get(adresse), liste)));
        return zeilen;
    }

    private static Verlaufspunkt punkt(LocalDate tag, Indikatorergebnis ergebnis) {
        return new Verlaufspunkt(
                tag,
                ergebnis.status(),
                ergebnis.anzeige(),
                ergebnis.letzter() == null ? null : ergebnis.letzter().zahl(),
                Werttext.letzter(ergebnis));
    }

    private static Verlaufspunkt punkt(LocalDate tag, Zielergebnis ergebnis) {
        return new Verlaufspunkt(
                tag,
                ergebnis.geltend(),
                Statusanzeige.von(ergebnis.geltend()),
                ergebnis.erfuellung(),
                ergebnis.erfuellung() == null ? "" : Satz.anteil(ergebnis.erfuellung()));
    }

    /** The days, by time. */
    public List<LocalDate> tage() {
        return tage;
    }

    /** The indicators of the whole, in the order of the plan. */
    public List<Verlaufszeile> indikatoren() {
        return indikatoren;
    }

    /** The goals, in the order of the plan. */
    public List<Verlaufszeile> ziele() {
        return ziele;
    }

    /**
     * One element.
     *
     * @param adresse see {@link Elementbezug#adresse()}
     */
    public Optional<Verlaufszeile> zu(URI adresse) {
        return Stream.concat(indikatoren.stream(), ziele.stream())
                .filter(zeile -> zeile.element().adresse().equals(adresse))
                .findFirst();
    }
}
