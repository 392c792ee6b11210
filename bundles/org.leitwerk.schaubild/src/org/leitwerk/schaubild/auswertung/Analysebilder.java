package org.leitwerk.schaubild.auswertung;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.leitwerk.controlling.Analyseergebnis;
import org.leitwerk.controlling.Budgetergebnis;
import org.leitwerk.controlling.analyse.Abcergebnis;
import org.leitwerk.controlling.analyse.Nutzwertergebnis;
import org.leitwerk.controlling.analyse.Portfolioergebnis;
import org.leitwerk.controlling.analyse.Sroiergebnis;
import org.leitwerk.controlling.analyse.Swotergebnis;
import org.leitwerk.controlling.analyse.Wirkungsbeitragsergebnis;
import org.leitwerk.schaubild.Bildkopf;
import org.leitwerk.schaubild.Bildmass;
import org.leitwerk.schaubild.Schaubild;
import org.leitwerk.schaubild.Tafel;
import org.leitwerk.schaubild.Zahlenform;
import org.leitwerk.schaubild.bilder.Abcbild;
import org.leitwerk.schaubild.bilder.Budgetbild;
import org.leitwerk.schaubild.bilder.Nutzwertbild;
import org.leitwerk.schaubild.bilder.Portfoliobild;
import org.leitwerk.schaubild.bilder.Portfoliodaten;
import org.leitwerk.schaubild.bilder.Rangbild;
import org.leitwerk.schaubild.bilder.Swotbild;

/** Pictures of analyses and budgets. */
public final class Analysebilder {

    private static final Zahlenform EURO = new Zahlenform("€", 0);
    private static final Zahlenform PUNKTE = new Zahlenform("", 2);

    private Analysebilder() {}

    /**
     * The picture of an analysis.
     *
     * @param mass size; pictures with rows take the height they need
     * @return empty for kinds without a picture
     */
    public static Optional<Schaubild> von(Analyseergebnis ergebnis, Bildmass mass) {
        if (ergebnis instanceof Abcergebnis abc) {
            return Optional.of(abc(abc, mass));
        } else if (ergebnis instanceof Nutzwertergebnis nutzwert) {
            return Optional.of(nutzwert(nutzwert, mass));
        } else if (ergebnis instanceof Portfolioergebnis portfolio) {
            return Optional.of(portfolio(portfolio, mass));
        } else if (ergebnis instanceof Sroiergebnis sroi) {
            return Optional.of(sroi(sroi, mass));
        } else if (ergebnis instanceof Swotergebnis swot) {
            return Optional.of(swot(swot, mass));
        } else if (ergebnis instanceof Wirkungsbeitragsergebnis beitrag) {
            return Optional.of(beitrag(beitrag, mass));
        }
        return Optional.empty();
    }

    private static Bildkopf kopf(Analyseergebnis ergebnis, String untertitel) {
        return new Bildkopf(ergebnis.element().titel(), untertitel, String.join(" ", ergebnis.hinweise()));
    }

    private static Schaubild abc(Abcergebnis abc, Bildmass mass) {
        String grenzen = "A bis " + prozent(abc.grenzeA()) + ", B bis " + prozent(abc.grenzeB()) + " der Summe";
        String untertitel = abc.merkmal().isEmpty() ? grenzen : abc.merkmal() + " · " + grenzen;
        return Abcbild.zeichne(
                kopf(abc, untertitel),
                new Zahlenform("", -1),
                abc.zeilen().stream()
                        .map(z -> new Abcbild.Posten(
                                z.element().titel(), z.wert(), z.klasse().name()))
                        .toList(),
                mass.breite());
    }

    private static String prozent(BigDecimal anteil) {
        return new Zahlenform("%", -1).mitEinheit(anteil.movePointRight(2).stripTrailingZeros());
    }

    private static Schaubild nutzwert(Nutzwertergebnis nutzwert, Bildmass mass) {
        List<Nutzwertergebnis.Kriterium> kriterien =
                nutzwert.kriterien().stream().filter(k -> k.anteil() != null).toList();
        List<Nutzwertbild.Alternative> alternativen = new ArrayList<>();
        for (Nutzwertergebnis.Zeile zeile : nutzwert.alternativen()) {
            List<BigDecimal> punkte = new ArrayList<>();
            for (Nutzwertergebnis.Kriterium kriterium : kriterien) {
                BigDecimal wert = zeile.punkte().get(nutzwert.kriterien().indexOf(kriterium));
                punkte.add(wert == null ? null : wert.multiply(kriterium.anteil(), MathContext.DECIMAL64));
            }
            alternativen.add(new Nutzwertbild.Alternative(zeile.element().titel(), punkte));
        }
        String skala = nutzwert.skala() > 0 ? ", höchstens " + nutzwert.skala() : "";
        return Nutzwertbild.zeichne(
                kopf(nutzwert, "Punkte nach Gewicht der Kriterien" + skala),
                PUNKTE,
                kriterien.stream().map(k -> k.element().titel()).toList(),
                alternativen,
                mass.breite());
    }

    private static Schaubild portfolio(Portfolioergebnis portfolio, Bildmass mass) {
        List<String> felder = portfolio.felder().stream()
                .map(feld -> feld.stossrichtung().wort())
                .toList();
        Portfolioergebnis.Achse x = portfolio.waagerecht();
        Portfolioergebnis.Achse y = portfolio.senkrecht();
        boolean passt = felder.size() == (x.grenzen().size() + 1) * (y.grenzen().size() + 1);
        Zahlenform zahl = new Zahlenform("", -1);
        return Portfoliobild.zeichne(
                new Portfoliodaten(
                        kopf(portfolio, ""),
                        x.name().isEmpty() ? "waagerecht" : x.name(),
                        zahl,
                        x.grenzen(),
                        y.name().isEmpty() ? "senkrecht" : y.name(),
                        zahl,
                        y.grenzen(),
                        passt ? felder : List.of(),
                        portfolio.punkte().stream()
                                .map(p -> new Portfoliodaten.Element(
                                        p.element().titel() + (p.soll() ? " (Soll)" : ""), p.x(), p.y(), p.soll()))
                                .toList()),
                mass);
    }

    private static Schaubild sroi(Sroiergebnis sroi, Bildmass mass) {
        List<String> saetze = new ArrayList<>();
        if (sroi.einsatz() != null) {
            saetze.add("Einsatz " + EURO.mitEinheit(sroi.einsatz()));
        }
        if (sroi.barwert() != null) {
            saetze.add("Wert der Wirkungen " + EURO.mitEinheit(sroi.barwert()));
        }
        if (sroi.verhaeltnis() != null) {
            saetze.add("je eingesetztem Euro " + new Zahlenform("€", 2).mitEinheit(sroi.verhaeltnis()));
        }
        Schaubild bild = Rangbild.zeichne(
                kopf(sroi, String.join(" · ", saetze)),
                EURO,
                "zugerechneter Wert",
                sroi.wirkungen().stream()
                        .map(w -> new Rangbild.Eintrag(
                                w.element().titel(), w.anteiligerWert(), "ohne Wert oder Zurechnung"))
                        .toList(),
                mass.breite());
        List<List<Object>> zeilen = new ArrayList<>();
        for (Sroiergebnis.Wirkung w : sroi.wirkungen()) {
            zeilen.add(Arrays.asList(
                    w.element().titel(),
                    w.gruppe(),
                    w.output(),
                    w.outcome(),
                    w.wert(),
                    w.zurechnung() == null ? null : w.zurechnung().movePointRight(2),
                    w.anteiligerWert()));
        }
        List<String> spalten =
                List.of("Wirkung", "Gruppe", "Output", "Outcome", "Wert in €", "Zurechnung in %", "zugerechnet in €");
        return new Schaubild(bild.szene(), new Tafel(sroi.element().titel(), spalten, zeilen));
    }

    private static Schaubild swot(Swotergebnis swot, Bildmass mass) {
        int[] anzahlen = new int[4];
        List<List<Object>> zeilen = new ArrayList<>();
        for (Swotergebnis.Feld feld : swot.felder()) {
            String art = feld.quadrant().getLiteral();
            int stelle =
                    switch (feld.quadrant()) {
                        case STAERKE -> 0;
                        case SCHWAECHE -> 1;
                        case CHANCE -> 2;
                        default -> 3;
                    };
            anzahlen[stelle] += feld.eintraege().size();
            feld.eintraege()
                    .forEach(e -> zeilen.add(Arrays.asList(art, e.element().titel(), e.gewicht())));
        }
        Schaubild bild = Swotbild.zeichne(
                kopf(swot, "Anzahl der Feststellungen"),
                anzahlen[0],
                anzahlen[1],
                anzahlen[2],
                anzahlen[3],
                mass.breite());
        return new Schaubild(
                bild.szene(), new Tafel(swot.element().titel(), List.of("Art", "Feststellung", "Gewicht"), zeilen));
    }

    private static Schaubild beitrag(Wirkungsbeitragsergebnis beitrag, Bildmass mass) {
        Schaubild bild = Rangbild.zeichne(
                kopf(beitrag, "Summe aus Gewicht des Ziels mal Beitrag"),
                PUNKTE,
                "Wirkungsbeitrag",
                beitrag.zeilen().stream()
                        .map(z -> new Rangbild.Eintrag(z.element().titel(), z.beitrag(), "kein Beitrag bewertet"))
                        .toList(),
                mass.breite());
        List<String> spalten = new ArrayList<>(List.of("Rang", "Name", "Wirkungsbeitrag"));
        beitrag.ziele().forEach(ziel -> spalten.add(ziel.ziel().titel()));
        spalten.addAll(List.of("Ressourcen in €", "€ je Punkt"));
        List<List<Object>> zeilen = new ArrayList<>();
        for (Wirkungsbeitragsergebnis.Zeile z : beitrag.zeilen()) {
            List<Object> zeile = new ArrayList<>();
            zeile.add(z.rang() == 0 ? null : z.rang());
            zeile.add(z.element().titel());
            zeile.add(z.beitrag());
            zeile.addAll(z.werte());
            zeile.add(z.ressourcen());
            zeile.add(z.jePunkt() == null ? null : z.jePunkt().setScale(2, RoundingMode.HALF_UP));
            zeilen.add(zeile);
        }
        return new Schaubild(bild.szene(), new Tafel(beitrag.element().titel(), spalten, zeilen));
    }

    /** Planned and actual money of a budget by year. */
    public static Schaubild budget(Budgetergebnis budget, Bildmass mass) {
        String betrag = budget.betrag() == null
                ? ""
                : "Budget " + (budget.jahr() > 0 ? budget.jahr() + ": " : "") + EURO.mitEinheit(budget.betrag());
        return Budgetbild.zeichne(
                new Bildkopf(
                        budget.element().titel(), betrag, budget.begruendung().satz()),
                EURO,
                budget.ausgaben().stream()
                        .map(a -> new Budgetbild.Jahr(a.jahr(), a.plan(), a.ist()))
                        .toList(),
                mass);
    }
}
