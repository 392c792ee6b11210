package org.leitwerk.controlling.formel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.leitwerk.controlling.rechnen.Bruch;
import org.leitwerk.daten.reihe.Fehlgrund;
import org.leitwerk.daten.reihe.Herkunft;
import org.leitwerk.daten.reihe.Reihenschluessel;
import org.leitwerk.daten.reihe.Wert;
import org.leitwerk.daten.reihe.Zeitreihe;
import org.leitwerk.regeln.Texte;
import org.leitwerk.steuerung.Formel;
import org.leitwerk.steuerung.Indikator;
import org.leitwerk.steuerung.werte.Zeitangabe;
import org.leitwerk.steuerung.werte.Zeitart;

/**
 * Works out the series of a formula: one for each kind of value, area and group that all its indicators have, with the
 * periods any of them has. Of a year with shorter periods in one indicator and the whole year in another the whole year
 * counts, with the last value in it.
 */
public final class Formelrechner {

    /** Note of computed values. */
    public static final String BERECHNET = "berechnet";

    static final String DURCH_NULL = "durch 0 geteilt würde";

    private final Map<Indikator, Map<Reihenschluessel, Zeitreihe>> glieder = new IdentityHashMap<>();
    private final Formel formel;
    private final List<Indikator> indikatoren;
    private int durchNull;
    private String ersteNull = "";

    private Formelrechner(Formel formel, Function<Indikator, List<Zeitreihe>> reihen) {
        this.formel = formel;
        indikatoren = Formelglieder.von(formel);
        for (Indikator indikator : indikatoren) {
            Map<Reihenschluessel, Zeitreihe> nachSchluessel = new HashMap<>();
            reihen.apply(indikator).forEach(reihe -> nachSchluessel.put(reihe.schluessel(), reihe));
            glieder.put(indikator, nachSchluessel);
        }
    }

    /**
     * Works out a formula.
     *
     * @param formel the formula
     * @param reihen the series of the indicators in it
     */
    public static Formelreihen rechne(Formel formel, Function<Indikator, List<Zeitreihe>> reihen) {
        Optional<String> widerspruch = Einheitenpruefung.widerspruch(formel);
        if (widerspruch.isPresent()) {
            return new Formelreihen(
                    List.of(),
                    Rechenweg.KEINER,
                    "Die Formel verbindet Werte in " + widerspruch.get() + ", die nicht zueinander passen.",
                    "Nur Werte derselben Einheit addieren, subtrahieren und mitteln; sonst erst umrechnen.");
        }
        return new Formelrechner(formel, reihen).rechne();
    }

    private Formelreihen rechne() {
        if (indikatoren.isEmpty()) {
            return new Formelreihen(List.of(), Rechenweg.KEINER, "", "");
        }
        SortedSet<Reihenschluessel> gemeinsame =
                new TreeSet<>(glieder.get(indikatoren.get(0)).keySet());
        indikatoren.forEach(
                indikator -> gemeinsame.retainAll(glieder.get(indikator).keySet()));
        List<Zeitreihe> reihen = new ArrayList<>();
        for (Reihenschluessel schluessel : gemeinsame) {
            reihen.add(reihe(schluessel));
        }
        Rechenweg weg = new Formelweg(formel, glieder::get);
        return durchNull == 0
                ? new Formelreihen(reihen, weg, "", "")
                : new Formelreihen(
                        reihen,
                        weg,
                        "Die Formel teilt " + (durchNull == 1 ? "einmal" : durchNull + "-mal") + " durch 0, zuerst für "
                                + ersteNull + "; der Wert fehlt dort.",
                        "Die Werte des Nenners prüfen.");
    }

    private Zeitreihe reihe(Reihenschluessel schluessel) {
        Formelwert rechnung = new Formelwert((indikator, zeit) -> wert(indikator, schluessel, zeit));
        List<Wert> werte = new ArrayList<>();
        for (Zeitangabe zeit : zeiten(schluessel)) {
            Rechenwert wert = rechnung.von(formel, zeit);
            if (wert.warum().equals(DURCH_NULL)) {
                durchNull++;
                ersteNull = ersteNull.isEmpty() ? stelle(schluessel, zeit) : ersteNull;
            }
            werte.add(alsWert(zeit, wert));
        }
        return Zeitreihe.von(schluessel, werte);
    }

    private SortedSet<Zeitangabe> zeiten(Reihenschluessel schluessel) {
        SortedSet<Zeitangabe> zeiten = new TreeSet<>();
        for (Indikator indikator : indikatoren) {
            Zeitreihe reihe = glieder.get(indikator).get(schluessel);
            for (int i = 0; i < reihe.anzahl(); i++) {
                zeiten.add(reihe.zeit(i));
            }
        }
        zeiten.removeIf(zeit -> zeit.art() != Zeitart.JAHR && zeiten.contains(Zeitangabe.jahr(zeit.jahr())));
        return zeiten;
    }

    private Rechenwert wert(Indikator indikator, Reihenschluessel schluessel, Zeitangabe zeit) {
        Zeitreihe reihe = glieder.get(indikator).get(schluessel);
        Optional<Wert> gefunden = reihe.am(zeit);
        if (gefunden.isEmpty() && zeit.art() == Zeitart.JAHR) {
            gefunden = reihe.am(zeit.jahr());
        }
        if (gefunden.isEmpty() || !gefunden.get().vorhanden()) {
            Fehlgrund grund = gefunden.map(Wert::fehlgrund).orElse(Fehlgrund.FEHLT);
            return Rechenwert.fehlt(grund, "der Wert von " + titel(indikator) + " für " + zeit.anzeige() + " fehlt");
        }
        return Rechenwert.von(Bruch.von(gefunden.get().zahl()), gefunden.get().vorlaeufig());
    }

    private static Wert alsWert(Zeitangabe zeit, Rechenwert wert) {
        boolean zurueck = wert.grund() == Fehlgrund.UNTERDRUECKT || wert.grund() == Fehlgrund.VERTRAULICH;
        return wert.fehlt()
                ? new Wert(
                        zeit, null, wert.grund(), false, null, zurueck, zurueck ? "" : wert.warum(), Herkunft.UNBEKANNT)
                : new Wert(
                        zeit,
                        wert.wert().wert(),
                        Fehlgrund.KEINER,
                        wert.vorlaeufig(),
                        null,
                        false,
                        BERECHNET,
                        Herkunft.UNBEKANNT);
    }

    private static String stelle(Reihenschluessel schluessel, Zeitangabe zeit) {
        return zeit.anzeige()
                + (schluessel.raum().isEmpty() ? "" : " in " + schluessel.raum())
                + (schluessel.gruppe().isEmpty() ? "" : " für " + schluessel.gruppe());
    }

    private static String titel(Indikator indikator) {
        return "„"
                + (Texte.fehlt(indikator.getTitel())
                        ? indikator.getName()
                        : indikator.getTitel().strip()) + "“";
    }
}
