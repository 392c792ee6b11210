package org.leitwerk.bericht.bild;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.leitwerk.bericht.anzeige.Namen;
import org.leitwerk.bericht.anzeige.Werte;
import org.leitwerk.controlling.Indikatorergebnis;
import org.leitwerk.controlling.anzeige.Werttext;
import org.leitwerk.daten.reihe.Wert;
import org.leitwerk.daten.reihe.Zeitreihe;
import org.leitwerk.steuerung.Indikator;
import org.leitwerk.steuerung.Messung;
import org.leitwerk.steuerung.Zielwert;
import org.leitwerk.steuerung.werte.Zeitangabe;

/**
 * A small picture of the course of an indicator: its actual values as a line, planned ones as open points, fixed target
 * values as a dashed line, and where it is on its way to in the year of the target as a dotted one.
 */
public final class Verlaufsbild {

    private static final double BREITE = 560;
    private static final double HOEHE = 180;
    private static final double LINKS = 14;
    private static final double RECHTS = 90;
    private static final double OBEN = 26;
    private static final double UNTEN = 30;
    /** More points than this get no figure of their own, or the figures would cover one another. */
    private static final int MAX_ZAHLEN = 8;
    /** Room for one character below the axis. */
    private static final double ZEICHEN = 7;

    private static final double MINDESTANTEIL = 0.4;

    private record Punkt(Zeitangabe zeit, BigDecimal wert) {
        static List<Punkt> aus(Zeitreihe reihe, Indikatorergebnis ergebnis) {
            return reihe.werte().stream()
                    .filter(Wert::vorhanden)
                    .map(wert -> new Punkt(wert.zeit(), Werttext.gerundet(wert.zahl(), ergebnis)))
                    .toList();
        }
    }

    private final Indikator indikator;
    private final List<Punkt> ist;
    private final List<Punkt> plan;
    private final Optional<BigDecimal> ziel;
    private final Optional<Punkt> prognose;
    private final List<Zeitangabe> zeiten;
    private final double kleinster;
    private final double groesster;

    private Verlaufsbild(
            Indikator indikator,
            List<Punkt> ist,
            List<Punkt> plan,
            Optional<BigDecimal> ziel,
            Optional<Punkt> prognose) {
        this.indikator = indikator;
        this.ist = ist;
        this.plan = plan;
        this.ziel = ziel;
        this.prognose = prognose;
        List<Punkt> alle = new ArrayList<>(ist);
        alle.addAll(plan);
        prognose.ifPresent(alle::add);
        zeiten = alle.stream().map(Punkt::zeit).distinct().sorted().toList();
        List<Double> werte = new ArrayList<>(
                alle.stream().map(punkt -> punkt.wert().doubleValue()).toList());
        ziel.ifPresent(wert -> werte.add(wert.doubleValue()));
        double unten = werte.stream().min(Comparator.naturalOrder()).orElseThrow();
        double oben = werte.stream().max(Comparator.naturalOrder()).orElseThrow();
        // A small change must not look like a great one: the picture covers at least a share of the values' size.
        double fehlt = Math.max(0, MINDESTANTEIL * Math.max(Math.abs(oben), Math.abs(unten)) - (oben - unten));
        kleinster = unten - fehlt / 2;
        groesster = oben + fehlt / 2;
    }

    /** The picture; empty if there are fewer than two actual values for the municipality as a whole. */
    public static Optional<Bild> von(Indikator indikator, Indikatorergebnis ergebnis, List<Messung> messungen) {
        List<Punkt> ist = Punkt.aus(ergebnis.reihe(), ergebnis);
        List<Punkt> plan = ergebnis.weitere().stream()
                .flatMap(reihe -> Punkt.aus(reihe, ergebnis).stream())
                .sorted(Comparator.comparing(Punkt::zeit))
                .toList();
        if (ist.size() < 2) {
            return Optional.empty();
        }
        Optional<BigDecimal> ziel = messungen.stream()
                .flatMap(messung -> messung.getZielwerte().stream())
                .map(Verlaufsbild::festerWert)
                .flatMap(Optional::stream)
                .findFirst();
        return Optional.of(new Verlaufsbild(indikator, ist, plan, ziel, prognose(ergebnis, ist)).zeichne());
    }

    /** What is expected in the year of the target, if that lies after the last value. */
    private static Optional<Punkt> prognose(Indikatorergebnis ergebnis, List<Punkt> ist) {
        if (ergebnis.prognose() == null
                || ergebnis.ziel() == null
                || ergebnis.ziel().zieljahr() == 0) {
            return Optional.empty();
        }
        Punkt punkt = new Punkt(
                Zeitangabe.jahr(ergebnis.ziel().zieljahr()), Werttext.gerundet(ergebnis.prognose(), ergebnis));
        return Optional.of(punkt)
                .filter(p -> p.zeit().compareTo(ist.get(ist.size() - 1).zeit()) > 0);
    }

    /** A target that is a place on the axis of values, for the municipality as a whole. */
    private static Optional<BigDecimal> festerWert(Zielwert zielwert) {
        return zielwert.getRaum() != null || zielwert.getGruppe() != null ? Optional.empty() : Zielhoehe.von(zielwert);
    }

    private Bild zeichne() {
        Svg svg = new Svg("verlauf", BREITE, HOEHE, titel());
        svg.linie("achse", LINKS, HOEHE - UNTEN, BREITE - RECHTS + 14, HOEHE - UNTEN);
        ziel.ifPresent(wert -> svg.linie("ziellinie", LINKS, y(wert), BREITE - RECHTS + 14, y(wert))
                .worte("zielwort", BREITE - RECHTS + 20, y(wert) + 4, "start", "Ziel " + Werte.zahl(wert)));
        StringBuilder pfad = new StringBuilder();
        for (Punkt punkt : ist) {
            pfad.append(pfad.isEmpty() ? "M" : " L")
                    .append(Svg.zahl(x(punkt.zeit())))
                    .append(' ')
                    .append(Svg.zahl(y(punkt.wert())));
        }
        svg.pfad("linie", pfad.toString());
        prognose.ifPresent(punkt -> erwarte(svg, punkt));
        plan.forEach(punkt -> svg.kreis("planpunkt", x(punkt.zeit()), y(punkt.wert()), 4));
        for (int i = 0; i < ist.size(); i++) {
            Punkt punkt = ist.get(i);
            svg.kreis("punkt", x(punkt.zeit()), y(punkt.wert()), 3.5);
            if (ist.size() <= MAX_ZAHLEN || i == 0 || i == ist.size() - 1) {
                svg.worte("zahl", x(punkt.zeit()), y(punkt.wert()) - 9, "middle", Werte.zahl(punkt.wert()));
            }
        }
        zeitachse(svg);
        return svg.fertig();
    }

    private void erwarte(Svg svg, Punkt punkt) {
        Punkt letzter = ist.get(ist.size() - 1);
        svg.linie("erwartung", x(letzter.zeit()), y(letzter.wert()), x(punkt.zeit()), y(punkt.wert()));
        svg.kreis("planpunkt", x(punkt.zeit()), y(punkt.wert()), 3.5);
        svg.worte("zahl", x(punkt.zeit()), y(punkt.wert()) - 9, "middle", "erwartet " + Werte.zahl(punkt.wert()));
    }

    /** Times without room for their words keep their place on the axis and go without. */
    private void zeitachse(Svg svg) {
        double frei = 0;
        for (Zeitangabe zeit : zeiten) {
            String worte = kurz(zeit);
            double halb = worte.length() * ZEICHEN / 2;
            if (x(zeit) - halb >= frei) {
                svg.worte("zeit", x(zeit), HOEHE - UNTEN + 18, "middle", worte);
                frei = x(zeit) + halb + ZEICHEN;
            }
        }
    }

    private static String kurz(Zeitangabe zeit) {
        return zeit.anzeige()
                .replace("Schuljahr ", "")
                .replace("Quartal ", "Q ")
                .replace("Halbjahr ", "Hj. ");
    }

    private String titel() {
        Punkt erster = ist.get(0);
        Punkt letzter = ist.get(ist.size() - 1);
        return "Verlauf: " + Namen.titel(indikator) + ", von " + Werte.menge(erster.wert(), indikator.getEinheit())
                + " (" + erster.zeit().anzeige() + ") auf " + Werte.menge(letzter.wert(), indikator.getEinheit()) + " ("
                + letzter.zeit().anzeige() + ")";
    }

    /** The place of a time: as far from the others as it is in the calendar. */
    private double x(Zeitangabe zeit) {
        double platz = BREITE - LINKS - RECHTS - 40;
        double anfang = mitte(zeiten.get(0));
        double spanne = mitte(zeiten.get(zeiten.size() - 1)) - anfang;
        return LINKS + 30 + (spanne <= 0 ? 0 : platz * (mitte(zeit) - anfang) / spanne);
    }

    /** The middle of a period, in days. */
    private static double mitte(Zeitangabe zeit) {
        return zeit.beginn().toEpochDay() + zeit.tage() / 2.0;
    }

    private double y(BigDecimal wert) {
        double hoehe = HOEHE - OBEN - UNTEN - 12;
        return groesster == kleinster
                ? OBEN + hoehe / 2
                : OBEN + hoehe * (groesster - wert.doubleValue()) / (groesster - kleinster);
    }
}
