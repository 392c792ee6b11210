package org.leitwerk.bericht.abschnitt;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.leitwerk.bericht.anzeige.Werte;
import org.leitwerk.bericht.anzeige.Worte;
import org.leitwerk.bericht.inhalt.Aufzaehlung;
import org.leitwerk.bericht.inhalt.Block;
import org.leitwerk.bericht.inhalt.Tabelle;
import org.leitwerk.bericht.inhalt.Zeile;
import org.leitwerk.steuerung.Betragsreihe;
import org.leitwerk.steuerung.Jahresbetrag;

/** Amounts of money by year: one column a series, with sums where there is something to add up. */
final class Betragstabelle {

    private Betragstabelle() {}

    /** The table with a sum over the years and, if several series are of one kind, over these; notes below. */
    static List<Block> mitSumme(String titel, List<Betragsreihe> reihen) {
        TreeSet<Integer> jahre = new TreeSet<>();
        reihen.forEach(reihe -> reihe.getBetraege().stream()
                .map(Jahresbetrag::getJahr)
                .filter(jahr -> jahr != null)
                .forEach(jahre::add));
        if (jahre.isEmpty()) {
            return List.of();
        }
        // Planned and actual amounts are never added to one another.
        boolean quersumme = reihen.size() > 1
                && reihen.stream().map(Betragsreihe::getArt).distinct().count() == 1;
        Tabelle.Sammler tabelle = Tabelle.mit(titel, "Jahr");
        reihen.forEach(reihe -> tabelle.spalte(Worte.gross(name(reihe)), true));
        if (quersumme) {
            tabelle.spalte("Summe", true);
        }
        jahre.forEach(jahr -> tabelle.reihe(
                zeile(Werte.jahr(jahr), false, reihen, quersumme, betrag -> jahr.equals(betrag.getJahr()))));
        if (jahre.size() > 1) {
            tabelle.reihe(zeile("Summe", true, reihen, quersumme, betrag -> true));
        }
        List<Block> bloecke = new ArrayList<>(tabelle.bloecke());
        List<Zeile> anmerkungen = anmerkungen(reihen);
        if (!anmerkungen.isEmpty()) {
            bloecke.add(new Aufzaehlung("Anmerkungen", anmerkungen));
        }
        return bloecke;
    }

    private static Tabelle.Reihe zeile(
            String name, boolean summe, List<Betragsreihe> reihen, boolean quersumme, Predicate<Jahresbetrag> auswahl) {
        List<Zeile> zellen = new ArrayList<>();
        zellen.add(Zeile.text(name));
        List<BigDecimal> alle = new ArrayList<>();
        for (Betragsreihe reihe : reihen) {
            List<BigDecimal> betraege = reihe.getBetraege().stream()
                    .filter(auswahl)
                    .map(Jahresbetrag::getBetrag)
                    .filter(betrag -> betrag != null)
                    .toList();
            alle.addAll(betraege);
            zellen.add(summe(betraege));
        }
        if (quersumme) {
            zellen.add(summe(alle));
        }
        return new Tabelle.Reihe("", summe, 0, zellen);
    }

    private static Zeile summe(List<BigDecimal> betraege) {
        return betraege.isEmpty()
                ? Zeile.LEER
                : Zeile.text(Werte.geld(betraege.stream().reduce(BigDecimal.ZERO, BigDecimal::add)));
    }

    private static List<Zeile> anmerkungen(List<Betragsreihe> reihen) {
        return reihen.stream()
                .flatMap(reihe -> reihe.getBetraege().stream())
                .filter(betrag -> !Werte.text(betrag.getAnmerkung()).isEmpty())
                .map(betrag -> Zeile.text(Werte.jahr(betrag.getJahr()) + ": " + betrag.getAnmerkung()))
                .toList();
    }

    /** Name of a series: its kind and what the money is for. */
    static String name(Betragsreihe reihe) {
        String art = Worte.von(reihe.getArt());
        String kostenart = Worte.von(reihe.getKostenart());
        if (art.isEmpty()) {
            return kostenart.isEmpty() ? "Betrag" : kostenart;
        }
        return kostenart.isEmpty() ? art : kostenart + " (" + art + ")";
    }
}
