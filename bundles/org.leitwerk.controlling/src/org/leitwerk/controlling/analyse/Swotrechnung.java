package org.leitwerk.controlling.analyse;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.leitwerk.controlling.Begruendung;
import org.leitwerk.controlling.Elementbezug;
import org.leitwerk.controlling.Status;
import org.leitwerk.controlling.analyse.Swotergebnis.Eintrag;
import org.leitwerk.controlling.analyse.Swotergebnis.Feld;
import org.leitwerk.controlling.satz.Satz;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.steuerung.Befund;
import org.leitwerk.steuerung.SwotQuadrant;
import org.leitwerk.steuerung.Swotanalyse;

/**
 * Counts findings by field and orders them by weight; those without a weight come last. An analysis without findings of
 * its own takes all of the plan.
 *
 * <p>Source: KGSt-Handbuch 2011, Kap. 6.3 (collect, weigh, give priority). Example: strengths with weights 5 and 3: 2
 * strengths, weight 8.
 */
final class Swotrechnung {

    private static final List<SwotQuadrant> FELDER =
            List.of(SwotQuadrant.STAERKE, SwotQuadrant.SCHWAECHE, SwotQuadrant.CHANCE, SwotQuadrant.RISIKO);

    private Swotrechnung() {}

    static Swotergebnis von(Swotanalyse analyse, Planstand stand) {
        Collection<Befund> befunde = analyse.getBefunde().isEmpty() ? stand.alle(Befund.class) : analyse.getBefunde();
        List<Befund> brauchbar =
                befunde.stream().filter(befund -> !befund.eIsProxy()).distinct().toList();
        List<Feld> felder =
                FELDER.stream().map(quadrant -> feld(quadrant, brauchbar)).toList();
        List<String> hinweise = new ArrayList<>();
        List<String> ohneFeld = brauchbar.stream()
                .filter(befund -> befund.getQuadrant() == SwotQuadrant.OFFEN)
                .map(befund -> Elementbezug.von(befund).anzeige())
                .toList();
        if (!ohneFeld.isEmpty() && !analyse.getBefunde().isEmpty()) {
            hinweise.add("Ohne Feld (Stärke, Schwäche, Chance oder Risiko) und deshalb nicht gezählt: "
                    + Satz.liste(ohneFeld, 3) + ".");
        }
        Elementbezug element = Elementbezug.von(analyse);
        List<Begruendung> teile = new ArrayList<>();
        felder.stream()
                .filter(feld -> !feld.eintraege().isEmpty())
                .forEach(feld -> teile.add(Begruendung.von(satz(feld), Status.OHNE)));
        hinweise.forEach(hinweis -> teile.add(Begruendung.von(hinweis, Status.OHNE)));
        return new Swotergebnis(
                element,
                felder,
                hinweise,
                Begruendung.von(
                        element.anzeige() + ": "
                                + Satz.liste(felder.stream()
                                        .map(Swotrechnung::anzahl)
                                        .toList())
                                + ".",
                        Status.OHNE,
                        element,
                        teile));
    }

    private static Feld feld(SwotQuadrant quadrant, List<Befund> befunde) {
        List<Eintrag> eintraege = befunde.stream()
                .filter(befund -> befund.getQuadrant() == quadrant)
                .sorted(Comparator.comparing(
                        Befund::getGewicht, Comparator.nullsLast(Comparator.<BigDecimal>reverseOrder())))
                .map(befund -> new Eintrag(Elementbezug.von(befund), befund.getGewicht()))
                .toList();
        BigDecimal gewicht = eintraege.stream()
                .map(Eintrag::gewicht)
                .filter(Objects::nonNull)
                .reduce(BigDecimal::add)
                .orElse(null);
        return new Feld(quadrant, eintraege, gewicht);
    }

    private static String anzahl(Feld feld) {
        int zahl = feld.eintraege().size();
        return switch (feld.quadrant()) {
            case STAERKE -> Satz.anzahl(zahl, "Stärke", "Stärken");
            case SCHWAECHE -> Satz.anzahl(zahl, "Schwäche", "Schwächen");
            case CHANCE -> Satz.anzahl(zahl, "Chance", "Chancen");
            default -> Satz.anzahl(zahl, "Risiko", "Risiken");
        };
    }

    private static String satz(Feld feld) {
        List<String> worte = feld.eintraege().stream()
                .map(eintrag -> eintrag.element().anzeige()
                        + (eintrag.gewicht() == null ? "" : " (Gewicht " + Satz.zahl(eintrag.gewicht()) + ")"))
                .toList();
        return anzahl(feld) + (feld.gewicht() == null ? "" : " mit Gewicht " + Satz.zahl(feld.gewicht())) + ": "
                + Satz.liste(worte) + ".";
    }
}
