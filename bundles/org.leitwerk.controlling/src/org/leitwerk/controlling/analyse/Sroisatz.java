package org.leitwerk.controlling.analyse;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.leitwerk.controlling.Begruendung;
import org.leitwerk.controlling.Status;
import org.leitwerk.controlling.analyse.Sroiergebnis.Wirkung;
import org.leitwerk.controlling.satz.Satz;

/** The sentences of a social return on investment. */
final class Sroisatz {

    private Sroisatz() {}

    static Begruendung begruendung(Sroiergebnis ergebnis) {
        List<Begruendung> teile = new ArrayList<>();
        ergebnis.wirkungen().stream()
                .filter(wirkung -> wirkung.anteiligerWert() != null)
                .forEach(wirkung ->
                        teile.add(Begruendung.von(wirkung(wirkung), Status.OHNE, wirkung.element(), List.of())));
        if (ergebnis.wert() != null) {
            teile.add(Begruendung.von(summe(ergebnis), Status.OHNE));
        }
        ergebnis.hinweise().forEach(hinweis -> teile.add(Begruendung.von(hinweis, Status.OHNE)));
        return Begruendung.von(
                ergebnis.element().anzeige() + ": " + kurz(ergebnis), Status.OHNE, ergebnis.element(), teile);
    }

    private static String kurz(Sroiergebnis ergebnis) {
        if (ergebnis.verhaeltnis() == null) {
            return ergebnis.barwert() == null
                    ? "Es lässt sich kein Ertrag rechnen, denn keine Wirkung hat Geldwert und Zurechnung."
                    : "Der Ertrag ist " + Satz.geld(ergebnis.barwert()) + "; was dafür eingesetzt ist, fehlt.";
        }
        BigDecimal rest = ergebnis.ueberschuss();
        return "Je eingesetztem Euro entstehen " + Satz.geld(ergebnis.verhaeltnis()) + " gesellschaftlicher Wert ("
                + Satz.geld(ergebnis.barwert()) + " ÷ " + Satz.geld(ergebnis.einsatz()) + "), "
                + (rest.signum() < 0
                        ? "das sind " + Satz.geld(rest.negate()) + " weniger als eingesetzt."
                        : rest.signum() == 0
                                ? "gerade so viel wie eingesetzt."
                                : "das sind " + Satz.geld(rest) + " mehr als eingesetzt.");
    }

    private static String wirkung(Wirkung wirkung) {
        List<String> kette = new ArrayList<>();
        if (!wirkung.output().isEmpty()) {
            kette.add(wirkung.output());
        }
        if (!wirkung.outcome().isEmpty()) {
            kette.add(wirkung.outcome());
        }
        return wirkung.element().anzeige()
                + (wirkung.gruppe().isEmpty() ? "" : " bei „" + wirkung.gruppe() + "“")
                + (kette.isEmpty() ? "" : " (" + String.join(" → ", kette) + ")") + ": "
                + Satz.geld(wirkung.wert()) + " × " + Satz.anteil(wirkung.zurechnung()) + " = "
                + Satz.geld(wirkung.anteiligerWert()) + ".";
    }

    private static String summe(Sroiergebnis ergebnis) {
        String summe = "Zusammen " + Satz.geld(ergebnis.wert());
        boolean abgezinst = ergebnis.zins() != null && ergebnis.jahre().signum() > 0;
        return abgezinst
                ? summe + "; mit " + Satz.prozent(ergebnis.zins().movePointRight(2)) + " über "
                        + (ergebnis.jahre().compareTo(BigDecimal.ONE) == 0
                                ? "ein Jahr"
                                : Satz.zahl(ergebnis.jahre()) + " Jahre")
                        + " abgezinst " + Satz.geld(ergebnis.barwert()) + "."
                : summe + ", nicht abgezinst.";
    }
}
