package org.leitwerk.controlling.massnahme;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.leitwerk.controlling.Indikatorergebnis;
import org.leitwerk.controlling.Zielvorgabe;
import org.leitwerk.controlling.satz.Satz;
import org.leitwerk.daten.reihe.Wert;
import org.leitwerk.steuerung.Indikator;
import org.leitwerk.steuerung.Massnahme;
import org.leitwerk.steuerung.Messtyp;
import org.leitwerk.steuerung.Polaritaet;
import org.leitwerk.steuerung.werte.Zeitart;

/**
 * Costs for what was achieved.
 *
 * <p>For an indicator that counts something (absolute, more is better): known costs of the newest year with costs and
 * value ÷ value of that year. For an indicator with a base: known costs from the year after the base to the year of the
 * last value ÷ change for the better in that time; if it got worse there is nothing to divide by, and if the costs of
 * that year are not known there is nothing to divide. Known costs are actual ones, else planned ones.
 *
 * <p>Source: cost-benefit questions of controlling (KGSt-Handbuch 2011, Kap. 6.7); the formulas are our proposal. They
 * do not tell what the measure itself has caused, and their sentence says so. Example: 130,900 € and 709 visits in
 * 2025: 184.63 € a visit.
 */
final class Wirkungsrechnung {

    private Wirkungsrechnung() {}

    /** Costs for the indicators of a measure, in their order; those that cannot be worked out are left out. */
    static List<Wirkungskosten> von(
            Massnahme massnahme,
            List<Jahresbetraege> jahre,
            Function<Indikator, Optional<Indikatorergebnis>> indikatoren) {
        Map<Integer, BigDecimal> kosten = new TreeMap<>();
        jahre.stream().filter(jahr -> jahr.bekannt() != null).forEach(jahr -> kosten.put(jahr.jahr(), jahr.bekannt()));
        List<Wirkungskosten> ergebnis = new ArrayList<>();
        for (Indikator indikator : massnahme.getIndikatoren()) {
            Indikatorergebnis stand = indikator.eIsProxy() || indikator.isVertraulich()
                    ? null
                    : indikatoren.apply(indikator).orElse(null);
            if (stand != null) {
                Optional<Wirkungskosten> jeEinheit = zaehlt(indikator) ? jeEinheit(stand, kosten) : Optional.empty();
                jeEinheit.ifPresent(ergebnis::add);
                jeVerbesserung(stand, kosten).ifPresent(ergebnis::add);
            }
        }
        return ergebnis;
    }

    private static boolean zaehlt(Indikator indikator) {
        return indikator.getMesstyp() == Messtyp.ABSOLUT
                && (indikator.getPolaritaet() == Polaritaet.HOEHER || indikator.getPolaritaet() == Polaritaet.OFFEN);
    }

    private static Optional<Wirkungskosten> jeEinheit(Indikatorergebnis stand, Map<Integer, BigDecimal> kosten) {
        for (int i = stand.reihe().anzahl() - 1; i >= 0; i--) {
            Wert wert = stand.reihe().wert(i);
            int jahr = wert.zeit().jahr();
            BigDecimal betrag = kosten.get(jahr);
            if (betrag != null
                    && betrag.signum() > 0
                    && wert.zeit().art() == Zeitart.JAHR
                    && brauchbar(wert)
                    && wert.zahl().signum() > 0) {
                BigDecimal je = betrag.divide(wert.zahl(), MathContext.DECIMAL64);
                return Optional.of(new Wirkungskosten(
                        stand.element(),
                        Wirkungskosten.Art.JE_EINHEIT,
                        jahr,
                        jahr,
                        betrag,
                        wert.zahl(),
                        stand.einheit(),
                        je,
                        "Indikator " + stand.element().anzeige() + " " + jahr + ": " + Satz.geld(betrag)
                                + " (Ist, sonst Plan) für "
                                + Satz.mit(Satz.zahl(wert.zahl()), stand.einheit()) + ", je Einheit " + Satz.geld(je)
                                + "."));
            }
        }
        return Optional.empty();
    }

    private static Optional<Wirkungskosten> jeVerbesserung(Indikatorergebnis stand, Map<Integer, BigDecimal> kosten) {
        Zielvorgabe ziel = stand.ziel();
        Wert letzter = stand.letzter();
        if (ziel == null
                || ziel.basiswert() == null
                || ziel.basisjahr() == 0
                || letzter == null
                || !brauchbar(letzter)) {
            return Optional.empty();
        }
        int von = ziel.basisjahr() + 1;
        int bis = letzter.zeit().jahr();
        BigDecimal aenderung = letzter.zahl().subtract(ziel.basiswert());
        BigDecimal menge = aenderung.abs();
        BigDecimal betrag = summe(kosten, jahr -> jahr >= von && jahr <= bis);
        boolean bezahlt = betrag.signum() > 0 && kosten.containsKey(bis);
        if (ziel.richtung().wertung(aenderung.signum()) <= 0 || !bezahlt) {
            return Optional.empty();
        }
        String einheit = einheit(stand.einheit());
        BigDecimal je = betrag.divide(menge, MathContext.DECIMAL64);
        return Optional.of(new Wirkungskosten(
                stand.element(),
                Wirkungskosten.Art.JE_VERBESSERUNG,
                von,
                bis,
                betrag,
                menge,
                einheit,
                je,
                "Indikator " + stand.element().anzeige() + " hat sich von " + ziel.basisjahr() + " bis " + bis + " um "
                        + Satz.mit(Satz.zahl(menge), einheit) + " verbessert, die Maßnahme hat seitdem "
                        + Satz.geld(betrag) + " (Ist, sonst Plan) gekostet: " + Satz.geld(je) + " je "
                        + (einheit.equals("Prozentpunkte") ? "Prozentpunkt" : "Einheit")
                        + "; was davon die Maßnahme bewirkt hat, sagt die Zahl nicht."));
    }

    private static BigDecimal summe(Map<Integer, BigDecimal> kosten, Predicate<Integer> imZeitraum) {
        return kosten.entrySet().stream()
                .filter(eintrag -> imZeitraum.test(eintrag.getKey()))
                .map(Map.Entry::getValue)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean brauchbar(Wert wert) {
        return wert.zahl() != null && !wert.unterdrueckt();
    }

    private static String einheit(String einheit) {
        return einheit.equals("%") || einheit.equals("Prozent") ? "Prozentpunkte" : einheit;
    }
}
