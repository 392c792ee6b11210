package org.leitwerk.controlling.indikator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.leitwerk.controlling.Begruendung;
import org.leitwerk.controlling.Indikatorergebnis;
import org.leitwerk.controlling.Messungsergebnis;
import org.leitwerk.controlling.Status;
import org.leitwerk.controlling.Vergleichswert;
import org.leitwerk.controlling.Zielvorgabe;
import org.leitwerk.controlling.Zielwertergebnis;
import org.leitwerk.controlling.rechnen.Bruch;
import org.leitwerk.controlling.verfahren.Bewerter;
import org.leitwerk.controlling.verfahren.Lage;
import org.leitwerk.controlling.verfahren.Urteil;
import org.leitwerk.controlling.verfahren.Verlauf;
import org.leitwerk.controlling.verfahren.Zielauswahl;
import org.leitwerk.controlling.zielwert.Vorgabenleser;
import org.leitwerk.daten.reihe.Reihenschluessel;
import org.leitwerk.daten.reihe.Wert;
import org.leitwerk.daten.reihe.Zeitreihe;
import org.leitwerk.steuerung.Wertart;

/** Works out one indicator: for the whole, each area and group, and each goal that measures by it. */
final class Indikatorrechner {

    private static final List<Wertart> PLANWERTE = List.of(Wertart.SOLL, Wertart.PLANUNG, Wertart.ANSATZ);

    private final Indikatoreingabe eingabe;
    private final Map<Reihenschluessel, Zeitreihe> ist = new LinkedHashMap<>();
    private final Map<Reihenschluessel, List<Zeitreihe>> weitere = new HashMap<>();
    private final Map<Reihenschluessel, List<Zielvorgabe>> vorgaben = new HashMap<>();
    private Lage gesamtlage;
    private final Map<Zielvorgabe, Zielwertergebnis> ergebnisse = new IdentityHashMap<>();

    private Indikatorrechner(Indikatoreingabe eingabe) {
        this.eingabe = eingabe;
        List<Zeitreihe> geordnet = new ArrayList<>(eingabe.reihen());
        geordnet.sort(Comparator.comparing(Zeitreihe::schluessel));
        for (Zeitreihe reihe : geordnet) {
            if (reihe.schluessel().art() == Wertart.IST) {
                ist.put(reihe.schluessel(), reihe);
            } else {
                weitere.computeIfAbsent(ort(reihe.schluessel()), neu -> new ArrayList<>())
                        .add(reihe);
            }
        }
        for (Messungseingabe messung : eingabe.messungen()) {
            for (Zielvorgabe vorgabe : messung.vorgaben()) {
                Reihenschluessel ort = new Reihenschluessel(Wertart.IST, vorgabe.raum(), vorgabe.gruppe());
                vorgaben.computeIfAbsent(ort, neu -> new ArrayList<>()).add(vorgabe);
            }
        }
    }

    static Indikatorrechnung rechne(Indikatoreingabe eingabe) {
        return new Indikatorrechner(eingabe).rechne();
    }

    private Indikatorrechnung rechne() {
        Set<Reihenschluessel> orte = ist.keySet();
        if (!ist.keySet().containsAll(vorgaben.keySet())) {
            orte = new TreeSet<>(orte);
            orte.addAll(vorgaben.keySet());
        }
        Raumvergleich vergleich = new Raumvergleich(ist, eingabe.raumarten(), eingabe.richtung());
        List<Indikatorergebnis> teile = new ArrayList<>(orte.size());
        for (Reihenschluessel ort : orte) {
            if (!ort.istGesamt()) {
                teile.add(ergebnis(ort, vergleich, List.of()));
            }
        }
        Indikatorergebnis gesamt = ergebnis(Reihenschluessel.GESAMT, vergleich, teile);
        return new Indikatorrechnung(
                gesamt, eingabe.messungen().stream().map(this::messung).toList());
    }

    private Indikatorergebnis ergebnis(Reihenschluessel ort, Raumvergleich vergleich, List<Indikatorergebnis> teile) {
        Zeitreihe reihe = ist.get(ort);
        Zeitreihe werte = reihe == null ? Zeitreihe.von(ort, List.of()) : reihe;
        Lage lage = lage(ort, werte);
        Wert letzter = letzter(werte, lage.verlauf());
        List<Zielwertergebnis> alle = zielwerte(ort, lage);
        Zielwertergebnis massgeblich = massgeblich(alle, lage);
        Urteil ohneZiel = massgeblich == null ? Bewerter.ohneZiel(eingabe.methode(), lage) : null;
        Status status = massgeblich == null ? ohneZiel.status() : massgeblich.status();
        Vergleichswert beimGanzen = vergleich.von(ort, letzter);
        Begruendung kern = massgeblich == null ? ohneZiel.begruendung() : massgeblich.begruendung();
        Bruch mittel = lage.verlauf().jahresaenderung();
        return new Indikatorergebnis(
                eingabe.element(),
                ort,
                eingabe.methode(),
                eingabe.form().einheit(),
                eingabe.polaritaet(),
                eingabe.form().nachkommastellen(),
                werte,
                weitere.getOrDefault(ort, List.of()),
                letzter,
                mittel == null ? null : mittel.wert(),
                lage.verlauf().letzteAenderung(),
                alle,
                massgeblich,
                beimGanzen,
                status,
                new Indikatorbegruendung(eingabe, werte, letzter, kern, alle, massgeblich, beimGanzen).fertig(status),
                teile);
    }

    private List<Zielwertergebnis> zielwerte(Reihenschluessel ort, Lage lage) {
        List<Zielvorgabe> hier = vorgaben.get(ort);
        if (hier == null) {
            return ausReihe(ort, lage);
        }
        List<Zielwertergebnis> alle = new ArrayList<>(hier.size());
        for (Zielvorgabe vorgabe : hier) {
            Zielwertergebnis ergebnis = Bewerter.bewerte(eingabe.methode(), vorgabe, lage);
            ergebnisse.put(vorgabe, ergebnis);
            alle.add(ergebnis);
        }
        return List.copyOf(alle);
    }

    /** Where no goal states a target, planned values of the series itself are one. */
    private List<Zielwertergebnis> ausReihe(Reihenschluessel ort, Lage lage) {
        List<Zeitreihe> andere = weitere.get(ort);
        if (andere == null || lage.verlauf().anzahl() == 0) {
            return List.of();
        }
        for (Wertart art : PLANWERTE) {
            for (Zeitreihe reihe : andere) {
                if (reihe.schluessel().art() == art) {
                    return Vorgabenleser.ausReihe(
                                    eingabe.element(),
                                    eingabe.form().einheit(),
                                    eingabe.richtung(),
                                    reihe,
                                    ist.get(ort))
                            .map(vorgabe -> List.of(Bewerter.bewerte(eingabe.methode(), vorgabe, lage)))
                            .orElse(List.of());
                }
            }
        }
        return List.of();
    }

    private Messungsergebnis messung(Messungseingabe messung) {
        List<Zielwertergebnis> alle = new ArrayList<>();
        messung.vorgaben().forEach(vorgabe -> alle.add(ergebnisse.get(vorgabe)));
        Lage lage = gesamtlage;
        if (alle.isEmpty()) {
            alle.addAll(ausReihe(Reihenschluessel.GESAMT, lage));
        }
        Zielwertergebnis massgeblich = massgeblich(alle, lage);
        Urteil ohneZiel = massgeblich == null ? Bewerter.ohneZiel(eingabe.methode(), lage) : null;
        Status status = massgeblich == null ? ohneZiel.status() : massgeblich.status();
        Begruendung kern = massgeblich == null ? ohneZiel.begruendung() : massgeblich.begruendung();
        Zeitreihe werte = ist.getOrDefault(ort(massgeblich), Zeitreihe.von(Reihenschluessel.GESAMT, List.of()));
        return new Messungsergebnis(
                eingabe.element(),
                messung.fuehrend(),
                messung.gewicht(),
                List.copyOf(alle),
                erfuellung(alle),
                status,
                new Indikatorbegruendung(
                                eingabe, werte, letzter(werte, Verlauf.von(werte)), kern, alle, massgeblich, null)
                        .fertig(status));
    }

    private static Reihenschluessel ort(Zielwertergebnis massgeblich) {
        return massgeblich == null
                ? Reihenschluessel.GESAMT
                : new Reihenschluessel(
                        Wertart.IST,
                        massgeblich.vorgabe().raum(),
                        massgeblich.vorgabe().gruppe());
    }

    private static Zielwertergebnis massgeblich(List<Zielwertergebnis> alle, Lage lage) {
        int jahr = lage.verlauf().anzahl() == 0 ? 0 : lage.verlauf().letzter().jahr();
        return Zielauswahl.massgeblich(alle, jahr).orElse(null);
    }

    private static BigDecimal erfuellung(List<Zielwertergebnis> alle) {
        return alle.stream()
                .map(Zielwertergebnis::erfuellung)
                .filter(wert -> wert != null)
                .min(BigDecimal::compareTo)
                .orElse(null);
    }

    private Lage lage(Reihenschluessel ort, Zeitreihe werte) {
        Lage lage = new Lage(
                eingabe.element(),
                Verlauf.von(werte),
                eingabe.richtung(),
                eingabe.schwellen(),
                eingabe.form(),
                ort.istGesamt() ? eingabe.handbewertung() : null);
        if (ort.istGesamt()) {
            gesamtlage = lage;
        }
        return lage;
    }

    /** The value that methods take as the last one. */
    private static Wert letzter(Zeitreihe reihe, Verlauf verlauf) {
        return verlauf.anzahl() == 0 ? null : reihe.am(verlauf.letzter().zeit()).orElseThrow();
    }

    private static Reihenschluessel ort(Reihenschluessel schluessel) {
        return new Reihenschluessel(Wertart.IST, schluessel.raum(), schluessel.gruppe());
    }
}
