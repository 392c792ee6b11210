package org.leitwerk.bericht.abschnitt;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.leitwerk.bericht.anzeige.Namen;
import org.leitwerk.bericht.anzeige.Werte;
import org.leitwerk.bericht.anzeige.Worte;
import org.leitwerk.bericht.inhalt.Block;
import org.leitwerk.bericht.inhalt.Tabelle;
import org.leitwerk.bericht.inhalt.Zeile;
import org.leitwerk.steuerung.Betragsreihe;
import org.leitwerk.steuerung.Haushaltsposition;
import org.leitwerk.steuerung.Jahresbetrag;
import org.leitwerk.steuerung.Planart;
import org.leitwerk.steuerung.Positionsart;

/**
 * Budget lines as a budget shows them: one table for each kind of plan, lines downwards, years with their kind of
 * amount across, sums in bold.
 */
final class Positionstabelle {

    /** One column: the year and the kind of its amounts. */
    private record Spalte(Integer jahr, String art) implements Comparable<Spalte> {
        @Override
        public int compareTo(Spalte andere) {
            return Comparator.comparing(Spalte::jahr).thenComparing(Spalte::art).compare(this, andere);
        }
    }

    private Positionstabelle() {}

    static List<Block> von(List<Haushaltsposition> positionen, Namen namen) {
        Map<Planart, List<Haushaltsposition>> nachArt = new LinkedHashMap<>();
        positionen.forEach(position -> nachArt.computeIfAbsent(position.getPlanart(), neu -> new ArrayList<>())
                .add(position));
        List<Block> bloecke = new ArrayList<>();
        nachArt.forEach((art, zeilen) ->
                bloecke.add(tabelle(Worte.von(art).isEmpty() ? "Haushaltspositionen" : Worte.von(art), zeilen, namen)));
        return bloecke;
    }

    private static Tabelle tabelle(String titel, List<Haushaltsposition> positionen, Namen namen) {
        TreeSet<Spalte> spalten = new TreeSet<>();
        positionen.forEach(position -> position.getBetraege().forEach(reihe -> reihe.getBetraege().stream()
                .filter(betrag -> betrag.getJahr() != null)
                .forEach(betrag -> spalten.add(new Spalte(betrag.getJahr(), Worte.von(reihe.getArt()))))));
        boolean glatt = positionen.stream()
                .flatMap(position -> position.getBetraege().stream())
                .flatMap(reihe -> reihe.getBetraege().stream())
                .map(Jahresbetrag::getBetrag)
                .allMatch(Positionstabelle::ganzeEuro);
        Tabelle.Sammler tabelle =
                Tabelle.mit(glatt ? titel + " (in €)" : titel, "#Zeile", "Position", "Art", "Produkt");
        spalten.forEach(spalte -> tabelle.spalte((spalte.art() + " " + spalte.jahr()).strip(), true));
        for (Haushaltsposition position : positionen) {
            List<Zeile> zellen = new ArrayList<>(List.of(
                    Zeile.text(Werte.anzahl(position.getZeile())),
                    Zeile.text(Namen.nummerUndTitel(position)),
                    Zeile.text(Worte.von(position.getArt())),
                    namen.verweis(position.getProdukt())));
            spalten.forEach(spalte -> zellen.add(betrag(position, spalte, glatt)));
            boolean summe = position.getArt() == Positionsart.SUMME
                    || !position.getSummeAus().isEmpty();
            tabelle.reihe(new Tabelle.Reihe(namen.anker(position), summe, 0, zellen));
        }
        return tabelle.fertig();
    }

    private static Zeile betrag(Haushaltsposition position, Spalte spalte, boolean glatt) {
        BigDecimal summe = null;
        for (Betragsreihe reihe : position.getBetraege()) {
            for (Jahresbetrag betrag : reihe.getBetraege()) {
                if (betrag.getBetrag() != null
                        && spalte.equals(new Spalte(betrag.getJahr(), Worte.von(reihe.getArt())))) {
                    summe = summe == null ? betrag.getBetrag() : summe.add(betrag.getBetrag());
                }
            }
        }
        return Zeile.text(
                glatt && summe != null ? Werte.zahl(summe.setScale(0, RoundingMode.UNNECESSARY)) : Werte.geld(summe));
    }

    /** Whole Euros are shown without decimals: six years fit side by side then. */
    private static boolean ganzeEuro(BigDecimal betrag) {
        return betrag == null || betrag.stripTrailingZeros().scale() <= 0;
    }
}
