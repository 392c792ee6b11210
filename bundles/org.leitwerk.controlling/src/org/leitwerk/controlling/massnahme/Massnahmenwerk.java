package org.leitwerk.controlling.massnahme;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.leitwerk.controlling.Auswertungsgang;
import org.leitwerk.controlling.Begruendung;
import org.leitwerk.controlling.Elementbezug;
import org.leitwerk.controlling.Indikatorergebnis;
import org.leitwerk.controlling.Massnahmenergebnis;
import org.leitwerk.controlling.Status;
import org.leitwerk.steuerung.Finanzierung;
import org.leitwerk.steuerung.Indikator;
import org.leitwerk.steuerung.Massnahme;
import org.leitwerk.steuerung.Planung;

/** Evaluates all measures of a plan. */
public final class Massnahmenwerk {

    private final Auswertungsgang gang;
    private final Function<Indikator, Optional<Indikatorergebnis>> indikatoren;
    private final Ampelgrenzen grenzen;
    private final BigDecimal toleranz;

    private Massnahmenwerk(Auswertungsgang gang, Function<Indikator, Optional<Indikatorergebnis>> indikatoren) {
        this.gang = gang;
        this.indikatoren = indikatoren;
        Optional<Planung> planung = gang.stand().planung();
        grenzen = Ampelgrenzen.von(planung.orElse(null));
        toleranz = planung.map(Planung::getToleranz).orElse(BigDecimal.ONE);
    }

    /**
     * Evaluates the measures.
     *
     * @param gang plan, day, assumptions
     * @param indikatoren result of an indicator
     * @return a result for each measure, in the order of the plan
     */
    public static List<Massnahmenergebnis> werte(
            Auswertungsgang gang, Function<Indikator, Optional<Indikatorergebnis>> indikatoren) {
        Massnahmenwerk werk = new Massnahmenwerk(gang, indikatoren);
        Map<Massnahme, Massnahmenergebnis> ergebnisse = new IdentityHashMap<>();
        List<Massnahme> alle = gang.stand().alle(Massnahme.class);
        alle.forEach(massnahme -> ergebnisse.put(massnahme, werk.werte(massnahme)));
        return alle.stream().map(massnahme -> mitTeilen(massnahme, ergebnisse)).toList();
    }

    private static Massnahmenergebnis mitTeilen(Massnahme massnahme, Map<Massnahme, Massnahmenergebnis> ergebnisse) {
        Massnahmenergebnis ergebnis = ergebnisse.get(massnahme);
        List<Massnahme> teile = Buendel.teile(massnahme);
        return teile.isEmpty() ? ergebnis : ergebnis.mit(Buendel.satz(teile, ergebnisse));
    }

    private Massnahmenergebnis werte(Massnahme massnahme) {
        if (!gang.annahmen().zaehlt(massnahme)) {
            return entfallen(massnahme);
        }
        Elementbezug element = Elementbezug.von(massnahme);
        List<Meilensteinstand> meilensteine = Meilensteine.von(massnahme, gang.stand(), gang.stichtag());
        Umsetzung umsetzung = Umsetzung.von(massnahme, gang, grenzen, meilensteine);
        List<Jahresbetraege> kosten = Kostenrechnung.jahre(massnahme.getKosten()).stream()
                .map(jahr -> angenommen(massnahme, jahr))
                .toList();
        BigDecimal plan = plan(massnahme, kosten);
        BigDecimal ist = summe(kosten, Jahresbetraege::ist);
        List<Finanzierungsanteil> quellen = massnahme.getFinanzierungen().stream()
                .map(teil -> anteil(teil, plan))
                .toList();
        List<Jahresbetraege> ertraege = Kostenrechnung.jahre(massnahme.getErtraege());
        List<Foerderstand> foerderungen = Foerdermittel.von(massnahme, gang.stand());
        List<Stellenstand> stellen = Stellen.von(massnahme);
        List<Personenzahl> personen = Stellen.personen(massnahme);
        List<Wirkungskosten> wirkungskosten = Wirkungsrechnung.von(massnahme, kosten, indikatoren);

        List<Begruendung> teile = new ArrayList<>();
        if (!meilensteine.isEmpty()) {
            teile.add(Massnahmensatz.meilensteine(meilensteine));
        }
        if (plan != null || !kosten.isEmpty()) {
            teile.add(Massnahmensatz.kosten(kosten, plan, ist, massnahme.getGesamtkosten()));
        }
        if (!ertraege.isEmpty()) {
            teile.add(Massnahmensatz.ertraege(ertraege));
        }
        if (!quellen.isEmpty()) {
            teile.add(Massnahmensatz.finanzierung(quellen, plan, toleranz));
        }
        foerderungen.forEach(foerderung -> teile.add(Foerdermittel.satz(foerderung, kosten)));
        if (!stellen.isEmpty() || !personen.isEmpty()) {
            teile.add(Massnahmensatz.stellen(stellen, personen));
        }
        wirkungskosten.forEach(
                posten -> teile.add(Begruendung.von(posten.satz(), Status.OHNE, posten.indikator(), List.of())));
        return new Massnahmenergebnis(
                element,
                massnahme.getStatus(),
                umsetzung.von(),
                umsetzung.bis(),
                umsetzung.fortschritt(),
                umsetzung.am(),
                umsetzung.zeitanteil(),
                umsetzung.status(),
                meilensteine,
                kosten,
                plan,
                ist,
                ertraege,
                quellen,
                foerderungen,
                stellen,
                personen,
                wirkungskosten,
                Begruendung.von(element.anzeige() + " " + umsetzung.satz() + ".", umsetzung.status(), element, teile));
    }

    private Massnahmenergebnis entfallen(Massnahme massnahme) {
        Elementbezug element = Elementbezug.von(massnahme);
        String satz = gang.szenario().isEmpty() ? " zählt nur in Szenarien." : " findet im Szenario nicht statt.";
        return new Massnahmenergebnis(
                element,
                massnahme.getStatus(),
                null,
                null,
                null,
                null,
                null,
                Status.OHNE,
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Begruendung.von(element.anzeige() + satz, Status.OHNE, element, List.of()));
    }

    /** Assumptions change what is planned, and what is known only where nothing was spent yet. */
    private Jahresbetraege angenommen(Massnahme massnahme, Jahresbetraege jahr) {
        if (jahr.plan() == null) {
            return jahr;
        }
        BigDecimal plan = gang.annahmen().kosten(massnahme, jahr.plan());
        return plan.equals(jahr.plan())
                ? jahr
                : new Jahresbetraege(
                        jahr.jahr(),
                        plan,
                        jahr.ist(),
                        jahr.planZumIst(),
                        jahr.prognose(),
                        jahr.ist() == null ? plan : jahr.bekannt());
    }

    private BigDecimal plan(Massnahme massnahme, List<Jahresbetraege> kosten) {
        if (massnahme.getGesamtkosten() == null) {
            return summe(kosten, Jahresbetraege::plan);
        }
        BigDecimal ohne = summe(Kostenrechnung.jahre(massnahme.getKosten()), Jahresbetraege::plan);
        BigDecimal mit = summe(kosten, Jahresbetraege::plan);
        return ohne == null
                ? gang.annahmen().kosten(massnahme, massnahme.getGesamtkosten())
                : massnahme.getGesamtkosten().add(mit.subtract(ohne));
    }

    private static Finanzierungsanteil anteil(Finanzierung teil, BigDecimal plan) {
        BigDecimal anteil = teil.getAnteil() == null ? null : teil.getAnteil().movePointLeft(2);
        BigDecimal betrag = teil.getBetrag();
        boolean teilbar = plan != null && plan.signum() > 0;
        if (betrag == null && anteil != null && teilbar) {
            betrag = plan.multiply(anteil);
        } else if (anteil == null && betrag != null && teilbar) {
            anteil = betrag.divide(plan, MathContext.DECIMAL64);
        }
        String geber =
                teil.getGeber() == null ? "" : Elementbezug.von(teil.getGeber()).titel();
        return new Finanzierungsanteil(teil.getArt(), geber, betrag, anteil);
    }

    private static BigDecimal summe(List<Jahresbetraege> jahre, Function<Jahresbetraege, BigDecimal> wert) {
        BigDecimal summe = null;
        for (Jahresbetraege jahr : jahre) {
            summe = Kostenrechnung.plus(summe, wert.apply(jahr));
        }
        return summe;
    }
}
