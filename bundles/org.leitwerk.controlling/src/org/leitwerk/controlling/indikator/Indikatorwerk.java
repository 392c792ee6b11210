package org.leitwerk.controlling.indikator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leitwerk.controlling.Auswertungsgang;
import org.leitwerk.controlling.Auswertungsmeldung;
import org.leitwerk.controlling.Elementbezug;
import org.leitwerk.controlling.Indikatorergebnis;
import org.leitwerk.controlling.Messungsergebnis;
import org.leitwerk.controlling.Zielvorgabe;
import org.leitwerk.controlling.verfahren.Bewerter;
import org.leitwerk.controlling.verfahren.Schwellenleser;
import org.leitwerk.controlling.verfahren.Zahlform;
import org.leitwerk.controlling.ziel.Handbewertungen;
import org.leitwerk.controlling.zielwert.Vorgabenleser;
import org.leitwerk.daten.reihe.Reihenschluessel;
import org.leitwerk.daten.reihe.Zeitreihe;
import org.leitwerk.steuerung.Bewertungsmethode;
import org.leitwerk.steuerung.Indikator;
import org.leitwerk.steuerung.Messung;
import org.leitwerk.steuerung.Planung;
import org.leitwerk.steuerung.Polaritaet;
import org.leitwerk.steuerung.Sozialraum;
import org.leitwerk.steuerung.Wertart;
import org.leitwerk.steuerung.Ziel;
import org.leitwerk.steuerung.Zielwert;

/**
 * Evaluates all indicators of a plan and remembers them: an indicator whose inputs are equal to those of the last
 * evaluation keeps its result, the same object. What an indicator depends on is in {@link Indikatoreingabe}, as values;
 * so it does not matter whether the objects of the model are the old ones or new ones with the same content.
 */
public final class Indikatorwerk {

    /** What was worked out from what. */
    private record Gemerkt(Indikatoreingabe eingabe, Indikatorrechnung rechnung) {}

    private Map<Elementbezug, Gemerkt> bekannt = Map.of();
    private Reihenlager lager;
    private final Vorgabenspeicher speicher = new Vorgabenspeicher();
    private Map<String, String> raumarten = Map.of();
    private List<Indikatorergebnis> ergebnisse = List.of();
    private final Map<Indikator, Indikatorergebnis> nachIndikator = new IdentityHashMap<>();
    private final Map<Messung, Messungsergebnis> nachMessung = new IdentityHashMap<>();

    /**
     * Evaluates the indicators of a plan.
     *
     * @param gang plan, values, day
     */
    public void beginne(Auswertungsgang gang) {
        nachIndikator.clear();
        nachMessung.clear();
        lager = new Reihenlager(gang, lager);
        speicher.beginne();
        Map<Indikator, List<Messung>> messungen = messungen(gang);
        Planung planung = gang.stand().planung().orElse(null);
        Bewertungsmethode planmethode = planung == null ? null : planung.getMethode();
        Schwellenleser schwellen = new Schwellenleser(planung);
        Handbewertungen hand = new Handbewertungen(gang.stand(), gang.stichtag());
        Vorgabenleser leser = new Vorgabenleser(gang.stand());
        Map<String, String> neueArten = raumarten(gang);
        // The same object is equal at once, for every indicator.
        raumarten = neueArten.equals(raumarten) ? raumarten : neueArten;
        List<Indikator> indikatoren = gang.stand().alle(Indikator.class);
        List<Indikatoreingabe> eingaben = new ArrayList<>(indikatoren.size());
        for (Indikator indikator : indikatoren) {
            List<Zeitreihe> reihen = lager.reihen(indikator);
            eingaben.add(new Indikatoreingabe(
                    Elementbezug.von(indikator),
                    Bewerter.methode(indikator.getMethode(), planmethode),
                    indikator.getPolaritaet() == null ? Polaritaet.OFFEN : indikator.getPolaritaet(),
                    Vorgabenleser.richtung(indikator),
                    form(indikator),
                    schwellen.fuer(indikator),
                    hand.zu(indikator),
                    reihen,
                    lager.rechenweg(indikator),
                    lager.hindernis(indikator),
                    eingaben(gang, leser, indikator, reihen, messungen.getOrDefault(indikator, List.of())),
                    raumarten));
        }
        List<Gemerkt> gerechnet = rechne(eingaben);
        merke(indikatoren, gerechnet, messungen);
    }

    /** Inputs and results are values, so they may be worked out by several threads; the order stays. */
    private List<Gemerkt> rechne(List<Indikatoreingabe> eingaben) {
        return eingaben.parallelStream()
                .map(eingabe -> {
                    Gemerkt alt = bekannt.get(eingabe.element());
                    return alt != null && alt.eingabe().equals(eingabe)
                            ? alt
                            : new Gemerkt(eingabe, Indikatorrechner.rechne(eingabe));
                })
                .toList();
    }

    private void merke(List<Indikator> indikatoren, List<Gemerkt> gerechnet, Map<Indikator, List<Messung>> messungen) {
        Map<Elementbezug, Gemerkt> neu = new HashMap<>();
        for (int i = 0; i < gerechnet.size(); i++) {
            Gemerkt jetzt = gerechnet.get(i);
            Indikator indikator = indikatoren.get(i);
            neu.put(jetzt.eingabe().element(), jetzt);
            nachIndikator.put(indikator, jetzt.rechnung().ergebnis());
            List<Messung> eigene = messungen.getOrDefault(indikator, List.of());
            for (int m = 0; m < eigene.size(); m++) {
                nachMessung.put(eigene.get(m), jetzt.rechnung().messungen().get(m));
            }
        }
        bekannt = neu;
        ergebnisse =
                gerechnet.stream().map(jetzt -> jetzt.rechnung().ergebnis()).toList();
    }

    /**
     * The result of an indicator.
     *
     * @param indikator an indicator of the plan
     */
    public Optional<Indikatorergebnis> indikator(Indikator indikator) {
        return Optional.ofNullable(nachIndikator.get(indikator));
    }

    /**
     * How a goal stands by one of its indicators.
     *
     * @param messung a goal's indicator
     */
    public Optional<Messungsergebnis> messung(Messung messung) {
        return Optional.ofNullable(nachMessung.get(messung));
    }

    /** The results for the whole, in the order of the plan. */
    public List<Indikatorergebnis> indikatoren() {
        return ergebnisse;
    }

    private static Map<Indikator, List<Messung>> messungen(Auswertungsgang gang) {
        Map<Indikator, List<Messung>> messungen = new IdentityHashMap<>();
        for (Ziel ziel : gang.stand().alle(Ziel.class)) {
            for (Messung messung : ziel.getMessungen()) {
                Indikator indikator = messung.getIndikator();
                if (indikator != null && !indikator.eIsProxy()) {
                    messungen
                            .computeIfAbsent(indikator, neu -> new ArrayList<>())
                            .add(messung);
                }
            }
        }
        return messungen;
    }

    private List<Messungseingabe> eingaben(
            Auswertungsgang gang,
            Vorgabenleser leser,
            Indikator indikator,
            List<Zeitreihe> reihen,
            List<Messung> messungen) {
        if (messungen.isEmpty()) {
            return List.of();
        }
        List<Messungseingabe> eingaben = new ArrayList<>();
        for (Messung messung : messungen) {
            Ziel ziel = (Ziel) messung.eContainer();
            List<Zielvorgabe> vorgaben = new ArrayList<>();
            if (Zielwertauswahl.gilt(ziel.getStatus())) {
                for (Zielwert zielwert : Zielwertauswahl.geltende(
                        gang.annahmen().zielwerte(messung), gang.annahmen().budgetszenario())) {
                    Zielvorgabe vorgabe = speicher.lies(leser, zielwert, ziel, indikator, reihe(ort(zielwert), reihen));
                    vorgaben.add(vorgabe);
                    if (!vorgabe.mangel().isEmpty()) {
                        gang.meldungen()
                                .add(new Auswertungsmeldung(
                                        vorgabe.ziel(),
                                        Elementbezug.von(indikator).anzeige() + ", Ziel „" + vorgabe.text() + "“: "
                                                + vorgabe.mangel(),
                                        "Zielwert oder Werte des Indikators ergänzen."));
                    }
                }
            }
            boolean mitGewicht =
                    messung.getGewicht() != null && messung.getGewicht().signum() > 0;
            eingaben.add(new Messungseingabe(
                    messung.isFuehrend(), mitGewicht ? messung.getGewicht() : BigDecimal.ONE, List.copyOf(vorgaben)));
        }
        return List.copyOf(eingaben);
    }

    private static Zeitreihe reihe(Reihenschluessel ort, List<Zeitreihe> reihen) {
        // The values of the whole come first.
        for (Zeitreihe reihe : reihen) {
            if (reihe.schluessel().equals(ort)) {
                return reihe;
            }
        }
        return Zeitreihe.von(ort, List.of());
    }

    private static Reihenschluessel ort(Zielwert zielwert) {
        String raum = zielwert.getRaum() == null ? null : zielwert.getRaum().getName();
        String gruppe =
                zielwert.getGruppe() == null ? null : zielwert.getGruppe().getName();
        return raum == null && gruppe == null
                ? Reihenschluessel.GESAMT
                : new Reihenschluessel(Wertart.IST, raum == null ? "" : raum, gruppe == null ? "" : gruppe);
    }

    private static Zahlform form(Indikator indikator) {
        int stellen = indikator.getNachkommastellen() == null ? -1 : indikator.getNachkommastellen();
        return new Zahlform(indikator.getEinheit() == null ? "" : indikator.getEinheit(), stellen);
    }

    private static Map<String, String> raumarten(Auswertungsgang gang) {
        Map<String, String> arten = new HashMap<>();
        for (Sozialraum raum : gang.stand().alle(Sozialraum.class)) {
            if (raum.getName() != null && raum.getRaumtyp() != null) {
                arten.put(raum.getName(), raum.getRaumtyp().getLiteral());
            }
        }
        return arten;
    }
}
