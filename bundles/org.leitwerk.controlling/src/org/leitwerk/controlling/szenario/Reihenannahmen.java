package org.leitwerk.controlling.szenario;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.leitwerk.controlling.Elementbezug;
import org.leitwerk.daten.reihe.Fehlgrund;
import org.leitwerk.daten.reihe.Herkunft;
import org.leitwerk.daten.reihe.Reihenschluessel;
import org.leitwerk.daten.reihe.Wert;
import org.leitwerk.daten.reihe.Zeitreihe;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.steuerung.Indikator;
import org.leitwerk.steuerung.Messwert;
import org.leitwerk.steuerung.Planelement;
import org.leitwerk.steuerung.Szenario;
import org.leitwerk.steuerung.Szenariowert;
import org.leitwerk.steuerung.Wertannahme;
import org.leitwerk.steuerung.Wertart;
import org.leitwerk.steuerung.werte.Zeitangabe;

/**
 * Values a scenario assumes. Stated values ({@code wert}) replace those of the same period or are added; a development
 * ({@code entwicklung}) then carries on from the last value, year by year up to the horizon, stated values stay.
 * Assumed values are marked as preliminary and say in their note that they are assumed. A missing horizon is the last
 * year of the plan; without both only one year is added.
 */
final class Reihenannahmen {

    /** More years are not worth assuming; keeps a mistyped horizon from filling the memory. */
    private static final int MEISTE_JAHRE = 200;

    private final String anmerkung;
    private final Optional<Integer> horizont;
    private final Map<Indikator, List<Wertannahme>> werte = new IdentityHashMap<>();
    private final Map<Indikator, Szenariowert> entwicklungen = new IdentityHashMap<>();
    private final Map<Indikator, Merkzettel> bekannte = new IdentityHashMap<>();

    private record Merkzettel(List<Zeitreihe> vorher, List<Zeitreihe> nachher) {}

    /** @param szenario the scenario that holds; null for none */
    Reihenannahmen(Planstand stand, Szenario szenario) {
        anmerkung = szenario == null
                ? ""
                : "Annahme des Szenarios " + Elementbezug.von(szenario).anzeige();
        horizont = szenario == null
                ? Optional.empty()
                : stand.fristen()
                        .ende(szenario.getHorizont(), szenario)
                        .map(LocalDate::getYear)
                        .or(() -> stand.planung().map(planung -> planung.getZeitraumBis()));
        if (szenario != null) {
            for (Wertannahme annahme : szenario.getWertannahmen()) {
                if (da(annahme.getIndikator())) {
                    werte.computeIfAbsent(annahme.getIndikator(), neu -> new ArrayList<>())
                            .add(annahme);
                }
            }
            for (Szenariowert entwicklung : szenario.getEntwicklungen()) {
                if (da(entwicklung.getIndikator()) && entwicklung.getAenderung() != null) {
                    entwicklungen.put(entwicklung.getIndikator(), entwicklung);
                }
            }
        }
    }

    private static boolean da(Planelement element) {
        return element != null && !element.eIsProxy();
    }

    /** The series with what is assumed; the same list if nothing is. */
    List<Zeitreihe> zu(Indikator indikator, List<Zeitreihe> reihen) {
        List<Wertannahme> genannte = werte.getOrDefault(indikator, List.of());
        Szenariowert entwicklung = entwicklungen.get(indikator);
        if (genannte.isEmpty() && entwicklung == null) {
            return reihen;
        }
        Merkzettel bekannt = bekannte.get(indikator);
        if (bekannt == null || bekannt.vorher() != reihen) {
            bekannt = new Merkzettel(reihen, rechne(indikator, reihen, genannte, entwicklung));
            bekannte.put(indikator, bekannt);
        }
        return bekannt.nachher();
    }

    private List<Zeitreihe> rechne(
            Indikator indikator, List<Zeitreihe> reihen, List<Wertannahme> angenommene, Szenariowert entwicklung) {
        Map<Reihenschluessel, Map<Zeitangabe, Wert>> alle = new LinkedHashMap<>();
        Map<Reihenschluessel, Zeitreihe> unveraenderte = new HashMap<>();
        reihen.forEach(reihe -> unveraenderte.put(reihe.schluessel(), reihe));
        for (Wertannahme annahme : angenommene) {
            if (unbekannt(annahme.getRaum()) || unbekannt(annahme.getGruppe())) {
                continue; // the name is reported where it stands
            }
            Reihenschluessel schluessel =
                    new Reihenschluessel(Wertart.IST, id(annahme.getRaum()), id(annahme.getGruppe()));
            Map<Zeitangabe, Wert> werteDerReihe = alle.computeIfAbsent(schluessel, s -> werte(unveraenderte.get(s)));
            annahme.getWerte().stream()
                    .filter(wert -> wert.getZeit() != null && (wert.getWert() != null || wert.isFehlt()))
                    .forEach(wert -> werteDerReihe.put(wert.getZeit(), wert(wert)));
        }
        if (entwicklung != null) {
            Fortschreibung schritt = Fortschreibung.von(entwicklung, indikator);
            for (Zeitreihe reihe : reihen) {
                if (reihe.schluessel().art() == Wertart.IST
                        && (schritt.anteilig() || reihe.schluessel().istGesamt())) {
                    alle.computeIfAbsent(reihe.schluessel(), s -> werte(reihe));
                }
            }
            alle.forEach((schluessel, werteDerReihe) -> {
                if (schritt.anteilig() || schluessel.istGesamt()) {
                    schreibeFort(werteDerReihe, schritt);
                }
            });
        }
        alle.forEach((schluessel, werteDerReihe) ->
                unveraenderte.put(schluessel, Zeitreihe.von(schluessel, werteDerReihe.values())));
        return unveraenderte.values().stream()
                .sorted(Comparator.comparing(Zeitreihe::schluessel))
                .toList();
    }

    private static Map<Zeitangabe, Wert> werte(Zeitreihe reihe) {
        Map<Zeitangabe, Wert> werte = new TreeMap<>();
        if (reihe != null) {
            reihe.werte().forEach(wert -> werte.put(wert.zeit(), wert));
        }
        return werte;
    }

    private void schreibeFort(Map<Zeitangabe, Wert> werte, Fortschreibung schritt) {
        Wert letzter = null;
        for (Wert wert : werte.values()) {
            if (wert.vorhanden()) {
                letzter = wert;
            }
        }
        if (letzter == null) {
            return;
        }
        int bis = Math.min(
                horizont.orElse(letzter.zeit().jahr() + 1), letzter.zeit().jahr() + MEISTE_JAHRE);
        BigDecimal zahl = letzter.zahl();
        for (int jahr = letzter.zeit().jahr() + 1; jahr <= bis; jahr++) {
            zahl = schritt.nach(zahl);
            Zeitangabe zeit = Zeitangabe.jahr(jahr);
            werte.put(zeit, angenommen(zeit, zahl, Fehlgrund.KEINER));
        }
    }

    private Wert wert(Messwert wert) {
        return angenommen(wert.getZeit(), wert.getWert(), wert.getWert() == null ? Fehlgrund.FEHLT : Fehlgrund.KEINER);
    }

    private Wert angenommen(Zeitangabe zeit, BigDecimal zahl, Fehlgrund grund) {
        return new Wert(zeit, zahl, grund, true, null, false, anmerkung, Herkunft.UNBEKANNT);
    }

    private static boolean unbekannt(Planelement element) {
        return element != null && element.eIsProxy();
    }

    private static String id(Planelement element) {
        if (element == null) {
            return "";
        }
        return element.getName() != null ? element.getName() : element.getTitel() == null ? "" : element.getTitel();
    }
}
