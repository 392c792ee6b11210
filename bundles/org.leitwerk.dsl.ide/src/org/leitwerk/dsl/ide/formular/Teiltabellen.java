package org.leitwerk.dsl.ide.formular;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.eclipse.emf.common.util.URI;
import org.leitwerk.dsl.ide.arbeit.Stand;

/**
 * Makes the tables of parts. Series of values by year become a table with a column a year; other parts get a column for
 * each simple feature that one of them states.
 */
public final class Teiltabellen {

    private static final int HOECHSTENS_SPALTEN = 6;
    private static final Set<Feldart> NICHT_IN_ZELLEN =
            Set.of(Feldart.LANGTEXT, Feldart.VERWEISE, Feldart.LISTE, Feldart.TEILE);

    /** Class of a series, its feature of values, and the features of a value that state when and how much. */
    private record Reihenart(String werte, String zeit, String wert) {}

    private static final Map<String, Reihenart> REIHEN = Map.of(
            "Messreihe", new Reihenart("werte", "zeit", "wert"),
            "Betragsreihe", new Reihenart("betraege", "jahr", "betrag"),
            "Stellenreihe", new Reihenart("stellen", "jahr", "stellen"));

    private Teiltabellen() {}

    /**
     * The table of a field.
     *
     * @param stand the plan
     * @param adresse the element
     * @param feld a field of its form that holds several values
     */
    public static Teiltabelle von(Stand stand, URI adresse, Feld feld) {
        if (feld.art() == Feldart.TEILE && feld.aenderbar()) {
            List<Formular> teile = feld.teile().stream()
                    .map(teil -> Formulare.fuer(stand, teil.adresse()))
                    .flatMap(Optional::stream)
                    .toList();
            if (teile.size() == feld.teile().size() && !teile.isEmpty()) {
                Reihenart reihe = REIHEN.get(teile.get(0).symbol());
                return reihe != null ? reihen(stand, teile, reihe) : merkmale(adresse, feld, teile);
            }
        }
        return einspaltig(adresse, feld);
    }

    private static Teiltabelle einspaltig(URI adresse, Feld feld) {
        boolean fest = !feld.aenderbar()
                || feld.art() == Feldart.VERWEISE
                || !feld.wahlen().isEmpty();
        return new Teiltabelle(
                List.of(""),
                feld.teile().stream()
                        .map(teil -> List.of(fest ? Teilzelle.fest(teil.anzeige()) : ganz(adresse, feld, teil)))
                        .toList());
    }

    private static Teilzelle ganz(URI adresse, Feld feld, Feldteil teil) {
        return Teilzelle.wert(adresse, feld.merkmal(), teil, feld.wahlen());
    }

    private static Teiltabelle merkmale(URI adresse, Feld feld, List<Formular> teile) {
        List<Feld> spalten = new ArrayList<>();
        for (Formular teil : teile) {
            for (Feld f : teil.felder()) {
                boolean genannt =
                        f.pflicht() || !f.eingabe().isEmpty() && !f.eingabe().equals("nein");
                boolean neu = spalten.stream().noneMatch(s -> s.merkmal().equals(f.merkmal()));
                if (genannt && neu && !NICHT_IN_ZELLEN.contains(f.art())) {
                    spalten.add(f);
                }
            }
        }
        spalten.sort(Comparator.comparing(Feld::pflicht).reversed()); // what the part is about comes first
        boolean reicht = spalten.size() <= HOECHSTENS_SPALTEN && !spalten.isEmpty();
        if (!reicht || teile.stream().anyMatch(Teiltabellen::hatInneres)) {
            return einspaltig(adresse, feld);
        }
        List<List<Teilzelle>> zeilen = new ArrayList<>();
        for (Formular teil : teile) {
            Function<Feld, Teilzelle> zelle = s -> teil.feld(s.merkmal())
                    .map(f -> Teilzelle.feld(teil.adresse(), f))
                    .orElse(Teilzelle.fest(""));
            zeilen.add(spalten.stream().map(zelle).toList());
        }
        return new Teiltabelle(spalten.stream().map(Feld::beschriftung).toList(), zeilen);
    }

    /** Whether a part holds something that no cell can show, so that it is better read as a whole. */
    private static boolean hatInneres(Formular teil) {
        return teil.felder().stream()
                .anyMatch(f -> NICHT_IN_ZELLEN.contains(f.art())
                        && (!f.eingabe().isEmpty() || !f.teile().isEmpty()));
    }

    private static Teiltabelle reihen(Stand stand, List<Formular> teile, Reihenart art) {
        Collection<String> zeiten = zeiten(teile, art);
        List<String> spalten = new ArrayList<>(List.of("Reihe"));
        spalten.addAll(zeiten);
        List<List<Teilzelle>> zeilen = new ArrayList<>();
        for (Formular teil : teile) {
            List<Teilzelle> zeile = new ArrayList<>(List.of(Teilzelle.fest(titel(teil))));
            zeiten.forEach(zeit -> zeile.add(zelle(stand, teil, art, zeit)));
            zeilen.add(zeile);
        }
        return new Teiltabelle(spalten, zeilen);
    }

    /** When the values of some series were taken; years in order and with one more, into which one can type. */
    private static Collection<String> zeiten(List<Formular> teile, Reihenart art) {
        Set<String> zeiten = new LinkedHashSet<>();
        for (Formular teil : teile) {
            werte(teil, art).forEach(wert -> zeiten.add(zeit(wert.eingabe())));
        }
        if (zeiten.isEmpty() || !zeiten.stream().allMatch(zeit -> zeit.matches("\\d{4}"))) {
            return zeiten;
        }
        TreeSet<String> jahre = new TreeSet<>(zeiten);
        jahre.add(String.valueOf(Integer.parseInt(jahre.last()) + 1));
        return jahre;
    }

    private static Teilzelle zelle(Stand stand, Formular reihe, Reihenart art, String zeit) {
        for (Feldteil wert : werte(reihe, art)) {
            if (zeit(wert.eingabe()).equals(zeit)) {
                String text = wert.eingabe()
                        .substring(wert.eingabe().indexOf(':') + 1)
                        .strip();
                return Formulare.fuer(stand, wert.adresse())
                        .flatMap(teil -> teil.feld(art.wert()))
                        .map(feld -> Teilzelle.inhalt(text, wert.adresse(), feld))
                        .orElse(Teilzelle.fest(text));
            }
        }
        return Teilzelle.neu(reihe.adresse(), art.werte(), zeit + ":");
    }

    private static String titel(Formular reihe) {
        StringBuilder titel = new StringBuilder();
        for (Feld feld : reihe.felder()) {
            boolean genannt =
                    !feld.anzeige().isEmpty() && (feld.art() == Feldart.AUSWAHL || feld.art() == Feldart.VERWEIS);
            if (genannt) {
                titel.append(titel.length() == 0 ? "" : " · ").append(feld.anzeige());
            }
        }
        return titel.length() == 0 ? reihe.bezeichnung() : titel.toString();
    }

    private static List<Feldteil> werte(Formular reihe, Reihenart art) {
        return reihe.feld(art.werte()).map(Feld::teile).orElse(List.of());
    }

    private static String zeit(String wert) {
        return wert.substring(0, Math.max(0, wert.indexOf(':'))).strip();
    }
}
