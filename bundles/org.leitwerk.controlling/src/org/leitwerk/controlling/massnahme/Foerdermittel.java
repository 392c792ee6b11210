package org.leitwerk.controlling.massnahme;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.Collectors;
import org.leitwerk.controlling.Begruendung;
import org.leitwerk.controlling.Elementbezug;
import org.leitwerk.controlling.Status;
import org.leitwerk.controlling.satz.Satz;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.steuerung.Foerderstatus;
import org.leitwerk.steuerung.Foerderung;
import org.leitwerk.steuerung.Massnahme;

/** Fundings of a measure: those of the plan that are for it. */
final class Foerdermittel {

    private Foerdermittel() {}

    /** The fundings in the order of the plan. */
    static List<Foerderstand> von(Massnahme massnahme, Planstand plan) {
        return plan.verweisende(massnahme, Foerderung.class)
                .filter(foerderung -> foerderung.getFuer().contains(massnahme))
                .distinct()
                .map(foerderung -> new Foerderstand(
                        Elementbezug.von(foerderung),
                        foerderung.getStatus(),
                        foerderung.getQuote() == null
                                ? null
                                : foerderung.getQuote().movePointLeft(2),
                        foerderung.getFuer().size() == 1,
                        Kostenrechnung.jahre(foerderung.getBetraege())))
                .toList();
    }

    /** A funding in a sentence, beside what the measure costs in the same years. */
    static Begruendung satz(Foerderstand stand, List<Jahresbetraege> kosten) {
        String status = stand.status() == Foerderstatus.OFFEN
                ? ""
                : " (" + stand.status().getLiteral() + ")";
        String jahre = stand.jahre().stream()
                .map(jahr -> jahr.jahr() + ": " + betrag(jahr) + anteil(jahr, stand, kosten))
                .collect(Collectors.joining("; "));
        return Begruendung.von(
                "Förderung " + stand.element().anzeige() + status
                        + (stand.quote() == null ? "" : ", Quote " + Satz.anteil(stand.quote()))
                        + (jahre.isEmpty() ? "; Beträge sind nicht genannt" : ": " + jahre)
                        + (stand.allein() ? "" : "; die Förderung gilt nicht nur dieser Maßnahme")
                        + ".",
                Status.OHNE,
                stand.element(),
                List.of());
    }

    private static String betrag(Jahresbetraege jahr) {
        BigDecimal betrag = jahr.bekannt() == null ? jahr.prognose() : jahr.bekannt();
        return betrag == null ? "kein Betrag" : Satz.geld(betrag) + (jahr.ist() == null ? " (geplant)" : "");
    }

    private static String anteil(Jahresbetraege jahr, Foerderstand stand, List<Jahresbetraege> kosten) {
        return kosten.stream()
                .filter(andere -> stand.allein() && andere.jahr() == jahr.jahr())
                .filter(andere -> andere.bekannt() != null && andere.bekannt().signum() > 0 && jahr.bekannt() != null)
                .map(andere -> ", " + Satz.anteil(jahr.bekannt().divide(andere.bekannt(), MathContext.DECIMAL64))
                        + " der Kosten")
                .findFirst()
                .orElse("");
    }
}
