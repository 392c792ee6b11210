package org.leitwerk.controlling.haushalt;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.leitwerk.controlling.Begruendung;
import org.leitwerk.controlling.Elementbezug;
import org.leitwerk.controlling.Status;
import org.leitwerk.controlling.Statusanzeige;
import org.leitwerk.controlling.haushalt.Summenbefund.Art;
import org.leitwerk.controlling.massnahme.Ampelgrenzen;
import org.leitwerk.controlling.satz.Satz;
import org.leitwerk.steuerung.Budget;

/** The sentences of a budget. */
final class Budgetsatz {

    private final Ampelgrenzen grenzen;
    private final BigDecimal toleranz;

    Budgetsatz(Ampelgrenzen grenzen, BigDecimal toleranz) {
        this.grenzen = grenzen;
        this.toleranz = toleranz;
    }

    /** How a budget stands. */
    String satz(Budget budget, BigDecimal betrag, BigDecimal ist, BigDecimal ausschoepfung, Status status) {
        String wer = Elementbezug.von(budget).anzeige();
        if (betrag == null) {
            return wer + " ist nicht bewertet: Ein Betrag fehlt"
                    + (ist == null ? "." : "; ausgegeben sind " + Satz.geld(ist) + ".");
        } else if (ist == null) {
            return wer + " ist nicht bewertet: Das Budget beträgt " + Satz.geld(betrag) + statt(budget, betrag)
                    + ", Ist-Ausgaben fehlen.";
        }
        BigDecimal rest = betrag.subtract(ist);
        return wer + " ist " + Statusanzeige.von(status).wort() + ": Von " + Satz.geld(betrag) + statt(budget, betrag)
                + " sind "
                + Satz.geld(ist) + " ausgegeben"
                + (ausschoepfung == null ? "" : " (" + Satz.anteil(ausschoepfung) + ")") + ", "
                + (rest.signum() < 0
                        ? Satz.geld(rest.negate()) + " zu viel" + grund(budget, status)
                        : rest.signum() == 0 ? "das Budget ist ausgeschöpft" : "es bleiben " + Satz.geld(rest))
                + ".";
    }

    /** Tells an assumed amount from the one in the plan. */
    private static String statt(Budget budget, BigDecimal betrag) {
        return betrag.compareTo(budget.getBetrag()) == 0
                ? ""
                : " (angenommen statt " + Satz.geld(budget.getBetrag()) + ")";
    }

    private String grund(Budget budget, Status status) {
        return switch (status) {
            case AUF_KURS -> ", innerhalb der Toleranz von " + Satz.geld(toleranz);
            case LEICHTE_ABWEICHUNG -> "";
            default ->
                budget.isGedeckelt()
                        ? "; das Budget ist gedeckelt"
                        : "; das Budget deckt weniger als " + Satz.prozent(grenzen.gelb()) + " der Ausgaben";
        };
    }

    /** What its parts and measures come to, and what does not add up. */
    List<Begruendung> teile(
            Budget budget,
            BigDecimal betrag,
            BigDecimal teilsumme,
            BigDecimal kosten,
            int zahl,
            List<Summenbefund> befunde) {
        List<Begruendung> teile = new ArrayList<>();
        int ohneBonus = Budgetwerk.ohneBonus(budget).size();
        int bonus = budget.getBudgets().size() - ohneBonus;
        boolean gemeldet = befunde.stream().anyMatch(befund -> befund.art() == Art.TEILBUDGETS);
        if (teilsumme != null && betrag != null && !gemeldet) {
            teile.add(Begruendung.von(
                    Satz.anzahl(ohneBonus, "Teilbudget ergibt ", "Teilbudgets ergeben ")
                                    .strip() + " zusammen "
                            + Satz.geld(teilsumme)
                            + (bonus == 0 ? "" : "; " + Satz.anzahl(bonus, "Bonus kommt", "Boni kommen") + " hinzu")
                            + ".",
                    Status.OHNE));
        } else if (teilsumme == null && ohneBonus > 0) {
            teile.add(Begruendung.von(
                    "Die Summe der " + ohneBonus + " Teilbudgets ist offen, denn nicht jedes nennt einen Betrag.",
                    Status.OHNE));
        }
        if (kosten != null && befunde.stream().noneMatch(befund -> befund.art() == Art.MASSNAHMEN)) {
            teile.add(Begruendung.von(
                    Satz.anzahl(zahl, "Maßnahme, die", "Maßnahmen, die") + " daraus bezahlt "
                            + (zahl == 1 ? "wird, kostet" : "werden, kosten") + " nach Plan " + Satz.geld(kosten) + ".",
                    Status.OHNE));
        }
        befunde.forEach(befund ->
                teile.add(Begruendung.von(befund.satz(), Status.LEICHTE_ABWEICHUNG, befund.element(), List.of())));
        return teile;
    }
}
