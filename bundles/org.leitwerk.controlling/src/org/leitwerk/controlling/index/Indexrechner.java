package org.leitwerk.controlling.index;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.leitwerk.controlling.Elementbezug;
import org.leitwerk.controlling.Richtung;
import org.leitwerk.controlling.formel.Formelrechner;
import org.leitwerk.controlling.formel.Formelreihen;
import org.leitwerk.controlling.formel.Rechenweg;
import org.leitwerk.controlling.rechnen.Bruch;
import org.leitwerk.controlling.verfahren.Zahlform;
import org.leitwerk.controlling.zielwert.Einheiten;
import org.leitwerk.controlling.zielwert.Vorgabenleser;
import org.leitwerk.daten.reihe.Fehlgrund;
import org.leitwerk.daten.reihe.Herkunft;
import org.leitwerk.daten.reihe.Reihenschluessel;
import org.leitwerk.daten.reihe.Wert;
import org.leitwerk.daten.reihe.Zeitreihe;
import org.leitwerk.steuerung.Index;
import org.leitwerk.steuerung.Indexkomponente;
import org.leitwerk.steuerung.Indikator;
import org.leitwerk.steuerung.Standardisierung;
import org.leitwerk.steuerung.werte.Zeitangabe;

/**
 * Works out an index: its parts are made comparable over all areas (see {@link Massstab}) and put together as a
 * weighted mean. A part goes in the other way round if the plan says so ({@code umgekehrt}) or if for it the other
 * direction is better than for the index. Where a part is missing, the index is missing.
 *
 * <p>Source: KGSt-Handbuch 2011, Kap. 5.2.2 (Indikatorenmodell Köln: ten indicators, two indices).
 */
public final class Indexrechner {

    /** A part with its series. */
    private record Teil(String titel, BigDecimal gewicht, boolean umgekehrt, Map<Reihenschluessel, Zeitreihe> reihen) {}

    private final Standardisierung art;
    private final List<Teil> teile = new ArrayList<>();

    private Indexrechner(Index index, Function<Indikator, List<Zeitreihe>> reihen) {
        art = standardisierung(index);
        for (Indexkomponente komponente : komponenten(index)) {
            Map<Reihenschluessel, Zeitreihe> nachSchluessel = new HashMap<>();
            reihen.apply(komponente.getIndikator()).forEach(reihe -> nachSchluessel.put(reihe.schluessel(), reihe));
            teile.add(new Teil(
                    Elementbezug.von(komponente.getIndikator()).anzeige(),
                    gewicht(komponente),
                    umgekehrt(index, komponente),
                    nachSchluessel));
        }
    }

    /**
     * Works out an index.
     *
     * @param index the index
     * @param reihen the series of its parts
     */
    public static Formelreihen rechne(Index index, Function<Indikator, List<Zeitreihe>> reihen) {
        if (standardisierung(index) == Standardisierung.KEINE && !gleicheEinheit(index)) {
            return new Formelreihen(
                    List.of(),
                    Rechenweg.KEINER,
                    "Die Teile des Index haben verschiedene Einheiten und sind nicht standardisiert.",
                    "Ein Verfahren angeben, etwa: standardisierung minmax.");
        }
        Indexrechner rechner = new Indexrechner(index, reihen);
        List<Zeitreihe> ergebnis = rechner.rechne();
        boolean nichts = !ergebnis.isEmpty()
                && ergebnis.stream().allMatch(reihe -> reihe.letzter().isEmpty());
        return nichts
                ? new Formelreihen(
                        ergebnis,
                        Rechenweg.KEINER,
                        "Der Index hat keinen Wert, weil es für kein Jahr Werte aller Teile"
                                + " in mindestens zwei Räumen mit Unterschieden gibt.",
                        "Werte der Teile in denselben Räumen und Jahren angeben.")
                : new Formelreihen(ergebnis, rechner::saetze, "", "");
    }

    /** The parts of an index whose references lead somewhere. */
    public static List<Indexkomponente> komponenten(Index index) {
        return index.getKomponenten().stream()
                .filter(teil ->
                        teil.getIndikator() != null && !teil.getIndikator().eIsProxy())
                .toList();
    }

    /** How an index makes its parts comparable: {@code keine} if it does not say. */
    public static Standardisierung standardisierung(Index index) {
        Standardisierung art = index.getStandardisierung();
        return art == null || art == Standardisierung.OFFEN ? Standardisierung.KEINE : art;
    }

    /** The weight of a part: 1 if it has none. */
    public static BigDecimal gewicht(Indexkomponente teil) {
        return teil.getGewicht() == null || teil.getGewicht().signum() <= 0 ? BigDecimal.ONE : teil.getGewicht();
    }

    /** Whether a part goes in the other way round. */
    public static boolean umgekehrt(Index index, Indexkomponente teil) {
        Richtung eine = Vorgabenleser.richtung(index);
        Richtung andere = Vorgabenleser.richtung(teil.getIndikator());
        return teil.isUmgekehrt()
                || eine == Richtung.STEIGEN && andere == Richtung.SINKEN
                || eine == Richtung.SINKEN && andere == Richtung.STEIGEN;
    }

    /** The keys that all parts have. */
    private SortedSet<Reihenschluessel> gemeinsame() {
        SortedSet<Reihenschluessel> gemeinsame = new TreeSet<>();
        if (!teile.isEmpty()) {
            gemeinsame.addAll(teile.get(0).reihen().keySet());
            teile.forEach(teil -> gemeinsame.retainAll(teil.reihen().keySet()));
        }
        return gemeinsame;
    }

    private List<String> saetze(Reihenschluessel schluessel, Zeitangabe zeit) {
        List<Reihenschluessel> feld = gemeinsame().stream()
                .filter(anderer ->
                        anderer.art() == schluessel.art() && anderer.gruppe().equals(schluessel.gruppe()))
                .toList();
        List<String> saetze = new ArrayList<>();
        StringBuilder summe = new StringBuilder();
        BigDecimal gewichte = BigDecimal.ZERO;
        Zahlform form = new Zahlform("", -1);
        for (Teil teil : teile) {
            Optional<Wert> wert = Optional.ofNullable(teil.reihen().get(schluessel))
                    .flatMap(reihe -> reihe.am(zeit))
                    .filter(Wert::vorhanden);
            Massstab massstab = massstab(teil, feld, zeit);
            Bruch platz = wert.isEmpty()
                    ? null
                    : massstab.von(
                            wert.get().zahl(),
                            teil.umgekehrt(),
                            !schluessel.raum().isEmpty());
            if (platz == null) {
                return List.of();
            }
            saetze.add("Teil " + teil.titel() + ": " + form.ohne(wert.get().zahl()) + " wird "
                    + massstab.worte(teil.umgekehrt()) + " zu " + form.ohne(platz) + ", Gewicht "
                    + Zahlform.deutsch(teil.gewicht()) + ".");
            summe.append(summe.isEmpty() ? "" : " + ")
                    .append(Zahlform.deutsch(teil.gewicht()))
                    .append(" · ")
                    .append(form.glied(platz.wert()));
            gewichte = gewichte.add(teil.gewicht());
        }
        saetze.add(
                0,
                "Berechnet für " + zeit.anzeige() + " als gewichtetes Mittel: (" + summe + ") : "
                        + Zahlform.deutsch(gewichte) + ".");
        return saetze;
    }

    private List<Zeitreihe> rechne() {
        SortedSet<Reihenschluessel> gemeinsame = gemeinsame();
        // Areas are compared among themselves, apart for each kind of value and each group.
        SortedMap<Reihenschluessel, List<Reihenschluessel>> felder = new TreeMap<>();
        for (Reihenschluessel schluessel : gemeinsame) {
            Reihenschluessel feld = new Reihenschluessel(schluessel.art(), "", schluessel.gruppe());
            felder.computeIfAbsent(feld, neu -> new ArrayList<>()).add(schluessel);
        }
        List<Zeitreihe> ergebnis = new ArrayList<>();
        felder.values().forEach(feld -> ergebnis.addAll(feld(feld)));
        return ergebnis;
    }

    private List<Zeitreihe> feld(List<Reihenschluessel> feld) {
        SortedMap<Reihenschluessel, List<Wert>> werte = new TreeMap<>();
        for (Zeitangabe zeit : zeiten(feld)) {
            List<Massstab> massstaebe =
                    teile.stream().map(teil -> massstab(teil, feld, zeit)).toList();
            for (Reihenschluessel schluessel : feld) {
                werte.computeIfAbsent(schluessel, neu -> new ArrayList<>()).add(wert(schluessel, zeit, massstaebe));
            }
        }
        List<Zeitreihe> reihen = new ArrayList<>();
        werte.forEach((schluessel, liste) -> reihen.add(Zeitreihe.von(schluessel, liste)));
        return reihen;
    }

    private SortedSet<Zeitangabe> zeiten(List<Reihenschluessel> feld) {
        SortedSet<Zeitangabe> zeiten = new TreeSet<>();
        for (Teil teil : teile) {
            for (Reihenschluessel schluessel : feld) {
                Zeitreihe reihe = teil.reihen().get(schluessel);
                for (int i = 0; i < reihe.anzahl(); i++) {
                    zeiten.add(reihe.zeit(i));
                }
            }
        }
        return zeiten;
    }

    private Massstab massstab(Teil teil, List<Reihenschluessel> feld, Zeitangabe zeit) {
        List<BigDecimal> werte = feld.stream()
                .filter(schluessel -> !schluessel.raum().isEmpty())
                .map(schluessel -> teil.reihen().get(schluessel).am(zeit))
                .flatMap(Optional::stream)
                .filter(Wert::vorhanden)
                .map(Wert::zahl)
                .toList();
        return new Massstab(art, werte);
    }

    private Wert wert(Reihenschluessel schluessel, Zeitangabe zeit, List<Massstab> massstaebe) {
        Bruch summe = Bruch.NULL;
        BigDecimal gewichte = BigDecimal.ZERO;
        boolean vorlaeufig = false;
        for (int i = 0; i < teile.size(); i++) {
            Teil teil = teile.get(i);
            Wert wert = teil.reihen().get(schluessel).am(zeit).orElse(null);
            if (wert == null || !wert.vorhanden()) {
                return fehlt(zeit, wert == null ? Fehlgrund.FEHLT : wert.fehlgrund());
            }
            Bruch platz = massstaebe
                    .get(i)
                    .von(wert.zahl(), teil.umgekehrt(), !schluessel.raum().isEmpty());
            if (platz == null) {
                return fehlt(zeit, Fehlgrund.NICHT_SINNVOLL);
            }
            summe = summe.plus(platz.mal(teil.gewicht()));
            gewichte = gewichte.add(teil.gewicht());
            vorlaeufig |= wert.vorlaeufig();
        }
        return new Wert(
                zeit,
                summe.durch(Bruch.von(gewichte)).wert(),
                Fehlgrund.KEINER,
                vorlaeufig,
                null,
                false,
                Formelrechner.BERECHNET,
                Herkunft.UNBEKANNT);
    }

    private static Wert fehlt(Zeitangabe zeit, Fehlgrund grund) {
        boolean zurueck = grund == Fehlgrund.UNTERDRUECKT || grund == Fehlgrund.VERTRAULICH;
        return new Wert(zeit, null, grund, false, null, zurueck, "", Herkunft.UNBEKANNT);
    }

    private static boolean gleicheEinheit(Index index) {
        String einheit = "";
        for (Indexkomponente teil : komponenten(index)) {
            String andere = teil.getIndikator().getEinheit();
            if (!Einheiten.passen(einheit, andere)) {
                return false;
            }
            einheit = andere == null || andere.isEmpty() ? einheit : andere;
        }
        return true;
    }
}
