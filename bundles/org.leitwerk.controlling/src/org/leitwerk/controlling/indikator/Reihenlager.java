package org.leitwerk.controlling.indikator;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.leitwerk.controlling.Auswertungsgang;
import org.leitwerk.controlling.Auswertungsmeldung;
import org.leitwerk.controlling.Elementbezug;
import org.leitwerk.controlling.formel.Formelglieder;
import org.leitwerk.controlling.formel.Formelrechner;
import org.leitwerk.controlling.formel.Formelreihen;
import org.leitwerk.controlling.formel.Rechenweg;
import org.leitwerk.controlling.index.Indexrechner;
import org.leitwerk.controlling.satz.Satz;
import org.leitwerk.daten.reihe.Reihenschluessel;
import org.leitwerk.daten.reihe.Wert;
import org.leitwerk.daten.reihe.Zeitreihe;
import org.leitwerk.regeln.Kreise;
import org.leitwerk.steuerung.Index;
import org.leitwerk.steuerung.Indexkomponente;
import org.leitwerk.steuerung.Indikator;
import org.leitwerk.steuerung.werte.Zeitangabe;

/**
 * The series of all indicators in one evaluation: those of the data up to the reference day, with the assumptions of
 * the scenario, and those that formulas and indices give. Where an indicator has both a formula and a value of its own
 * for a period, its own value holds.
 */
final class Reihenlager {

    /** What was computed from what. */
    private record Rechnung(
            Object formel, List<List<Zeitreihe>> eingaben, List<Zeitreihe> eigene, Formelreihen ergebnis) {}

    /** What of the data is known on the reference day. */
    private record Schnitt(LocalDate stichtag, List<Zeitreihe> alle, List<Zeitreihe> bekannte) {}

    private final Map<Elementbezug, Schnitt> bekannteSchnitte;
    private final Map<Elementbezug, Schnitt> schnitte = new HashMap<>();
    private final Map<Elementbezug, Rechnung> bekannt;
    private final Map<Elementbezug, Rechnung> gemerkt = new HashMap<>();
    private final Map<Indikator, Rechenweg> wege = new IdentityHashMap<>();
    private final Map<Indikator, List<Zeitreihe>> reihen = new IdentityHashMap<>();
    private final Map<Indikator, String> hindernisse = new IdentityHashMap<>();
    private final Auswertungsgang gang;
    private final Kreise<Indikator> kreise;

    /**
     * The series of a plan.
     *
     * @param gang plan, values, day
     * @param vorige what was worked out last, to take over; null for nothing
     */
    Reihenlager(Auswertungsgang gang, Reihenlager vorige) {
        this.gang = gang;
        bekannt = vorige == null ? Map.of() : vorige.gemerkt;
        bekannteSchnitte = vorige == null ? Map.of() : vorige.schnitte;
        List<Indikator> alle = gang.stand().alle(Indikator.class);
        kreise = Kreise.in(alle, Reihenlager::glieder);
        Map<List<Indikator>, Boolean> gemeldet = new IdentityHashMap<>();
        for (Indikator indikator : alle) {
            List<Indikator> kreis = kreise.kreis(indikator);
            if (!kreis.isEmpty()) {
                String satz = kreissatz(kreis);
                hindernisse.put(indikator, satz);
                if (gemeldet.put(kreis, true) == null) {
                    melde(indikator, satz, "Den Kreis in den Formeln auflösen.");
                }
            }
            ermittle(indikator);
        }
    }

    /** All series of an indicator, by their keys. */
    List<Zeitreihe> reihen(Indikator indikator) {
        List<Zeitreihe> bekannte = reihen.get(indikator);
        return bekannte == null ? List.of() : bekannte;
    }

    /** How the computed values of an indicator have come about. */
    Rechenweg rechenweg(Indikator indikator) {
        return wege.getOrDefault(indikator, Rechenweg.KEINER);
    }

    /** Why an indicator cannot be worked out, wholly or in part; empty if it can. */
    String hindernis(Indikator indikator) {
        return hindernisse.getOrDefault(indikator, "");
    }

    private static String kreissatz(List<Indikator> kreis) {
        return kreis.size() == 1
                ? "Die Formel verwendet ihren eigenen Indikator; er wird nicht berechnet."
                : "Die Formeln von "
                        + Satz.liste(
                                kreis.stream()
                                        .map(Elementbezug::von)
                                        .map(Elementbezug::anzeige)
                                        .toList(),
                                5) + " verwenden einander im Kreis; sie werden nicht berechnet.";
    }

    /** Whether an indicator is worked out from others. */
    static boolean berechnet(Indikator indikator) {
        return !glieder(indikator).isEmpty();
    }

    /** The indicators an indicator is worked out from, each once. */
    static Collection<Indikator> glieder(Indikator indikator) {
        if (indikator instanceof Index index && !index.getKomponenten().isEmpty()) {
            return Indexrechner.komponenten(index).stream()
                    .map(Indexkomponente::getIndikator)
                    .distinct()
                    .toList();
        }
        return Formelglieder.von(indikator.getFormel());
    }

    /** Works out what an indicator needs before the indicator itself, without recursion. */
    private void ermittle(Indikator anfang) {
        Deque<Indikator> offen = new ArrayDeque<>();
        offen.push(anfang);
        while (!offen.isEmpty()) {
            Indikator indikator = offen.peek();
            if (reihen.containsKey(indikator)) {
                offen.pop();
                continue;
            }
            int vorher = offen.size();
            if (kreise.kreis(indikator).isEmpty()) {
                for (Indikator glied : glieder(indikator)) {
                    if (!reihen.containsKey(glied)) {
                        offen.push(glied);
                    }
                }
            }
            if (offen.size() == vorher) {
                offen.pop();
                reihen.put(indikator, rechne(indikator));
            }
        }
    }

    /** The values of the data up to the reference day; the same list as last time if nothing has changed. */
    private List<Zeitreihe> bekannte(Indikator indikator) {
        List<Zeitreihe> alle = gang.daten().reihen(indikator);
        if (alle.isEmpty()) {
            return alle;
        }
        Elementbezug bezug = Elementbezug.von(indikator);
        Schnitt alt = bekannteSchnitte.get(bezug);
        Schnitt neu = alt != null
                        && Objects.equals(alt.stichtag(), gang.stichtag())
                        && alt.alle().equals(alle)
                ? alt
                : new Schnitt(gang.stichtag(), alle, Stichtagsschnitt.bis(alle, gang.stichtag()));
        schnitte.put(bezug, neu);
        return neu.bekannte();
    }

    private List<Zeitreihe> rechne(Indikator indikator) {
        List<Zeitreihe> eigene = gang.annahmen().reihen(indikator, bekannte(indikator));
        if (!berechnet(indikator) || !kreise.kreis(indikator).isEmpty()) {
            return eigene;
        }
        List<List<Zeitreihe>> eingaben =
                glieder(indikator).stream().map(this::reihen).toList();
        Object formel =
                indikator instanceof Index index && !index.getKomponenten().isEmpty()
                        ? Indexschluessel.von(index)
                        : Formelschluessel.von(indikator.getFormel());
        Elementbezug bezug = Elementbezug.von(indikator);
        Rechnung alte = bekannt.get(bezug);
        boolean gleich = alte != null
                && alte.formel().equals(formel)
                && alte.eingaben().equals(eingaben)
                && alte.eigene().equals(eigene);
        Rechnung rechnung = gleich ? alte : neu(indikator, formel, eingaben, eigene);
        gemerkt.put(bezug, rechnung);
        wege.put(indikator, rechnung.ergebnis().rechenweg());
        if (!rechnung.ergebnis().mangel().isEmpty()) {
            hindernisse.put(indikator, rechnung.ergebnis().mangel());
            melde(indikator, rechnung.ergebnis().mangel(), rechnung.ergebnis().rat());
        }
        return rechnung.ergebnis().reihen();
    }

    private Rechnung neu(Indikator indikator, Object formel, List<List<Zeitreihe>> eingaben, List<Zeitreihe> eigene) {
        Formelreihen ergebnis =
                indikator instanceof Index index && !index.getKomponenten().isEmpty()
                        ? Indexrechner.rechne(index, this::reihen)
                        : Formelrechner.rechne(indikator.getFormel(), this::reihen);
        return new Rechnung(
                formel,
                eingaben,
                eigene,
                new Formelreihen(
                        verbinde(eigene, ergebnis.reihen()), ergebnis.rechenweg(), ergebnis.mangel(), ergebnis.rat()));
    }

    /** Own values hold before computed ones, period by period. */
    private static List<Zeitreihe> verbinde(List<Zeitreihe> eigene, List<Zeitreihe> berechnete) {
        if (eigene.isEmpty()) {
            return berechnete;
        }
        Map<Reihenschluessel, Zeitreihe> alle = new TreeMap<>();
        berechnete.forEach(reihe -> alle.put(reihe.schluessel(), reihe));
        for (Zeitreihe reihe : eigene) {
            alle.merge(reihe.schluessel(), reihe, (berechnet, eigen) -> {
                Map<Zeitangabe, Wert> werte = new LinkedHashMap<>();
                eigen.werte().forEach(wert -> werte.put(wert.zeit(), wert));
                for (Wert wert : berechnet.werte()) {
                    // An own value of the year holds for every part of it.
                    if (!werte.containsKey(Zeitangabe.jahr(wert.zeit().jahr()))) {
                        werte.putIfAbsent(wert.zeit(), wert);
                    }
                }
                return Zeitreihe.von(eigen.schluessel(), werte.values());
            });
        }
        return new ArrayList<>(alle.values());
    }

    private void melde(Indikator indikator, String satz, String rat) {
        gang.meldungen().add(new Auswertungsmeldung(Elementbezug.von(indikator), satz, rat));
    }
}
