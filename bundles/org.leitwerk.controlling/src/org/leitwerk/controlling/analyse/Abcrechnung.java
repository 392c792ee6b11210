package org.leitwerk.controlling.analyse;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.leitwerk.controlling.Begruendung;
import org.leitwerk.controlling.Elementbezug;
import org.leitwerk.controlling.Status;
import org.leitwerk.controlling.analyse.Abcergebnis.Klasse;
import org.leitwerk.controlling.analyse.Abcergebnis.Zeile;
import org.leitwerk.controlling.satz.Satz;
import org.leitwerk.regeln.Texte;
import org.leitwerk.steuerung.Abcanalyse;
import org.leitwerk.steuerung.Analysewert;

/**
 * ABC analysis: the few that make up most.
 *
 * <p>Objects in descending order of their values; share = value ÷ sum; cumulated share; class A until the cumulated
 * share reaches the border of A (the object that reaches it is in A), then B until that of B, then C. Equal values get
 * the same class. Values below 0 and missing ones do not count.
 *
 * <p>Source: KGSt-Handbuch 2011, Kap. 6.5 (rank, share, cumulate, form classes; it names no fixed borders, only the
 * 80:20 rule). Borders are settings of the analysis; without them 80 % and 95 % hold (our proposal). Example: 50, 30,
 * 15, 5 with 80 % and 95 %: cumulated 50 % A, 80 % A, 95 % B, 100 % C.
 */
final class Abcrechnung {

    private static final BigDecimal GRENZE_A = new BigDecimal("80");
    private static final BigDecimal GRENZE_B = new BigDecimal("95");

    private Abcrechnung() {}

    static Abcergebnis von(Abcanalyse analyse, Planwerte plan) {
        BigDecimal a = grenze(analyse.getGrenzeA(), GRENZE_A);
        BigDecimal b = grenze(analyse.getGrenzeB(), GRENZE_B);
        List<String> hinweise = new ArrayList<>();
        if (analyse.getGrenzeA() == null || analyse.getGrenzeB() == null) {
            hinweise.add("Die Grenzen sind nicht angegeben; gerechnet ist mit " + Satz.anteil(a) + " und "
                    + Satz.anteil(b) + ".");
        }
        boolean ausPlan = analyse.getObjekte().isEmpty();
        if (ausPlan && plan.jahr() > 0) {
            hinweise.add("Die Analyse nennt keine Werte; gerechnet ist mit den Kosten der Maßnahmen im Jahr "
                    + plan.jahr() + " (Ist, sonst Plan).");
        }
        List<Analysewert> objekte =
                brauchbare(ausPlan ? plan.kosten(analyse.getHandlungsfeld()) : analyse.getObjekte(), hinweise);
        BigDecimal gesamt = objekte.stream().map(Analysewert::getWert).reduce(BigDecimal.ZERO, BigDecimal::add);
        List<Zeile> zeilen = gesamt.signum() == 0 ? List.of() : zeilen(objekte, gesamt, a, b);
        if (zeilen.isEmpty()) {
            hinweise.add("Ohne Werte über 0 gibt es keine Einteilung.");
        }
        Elementbezug element = Elementbezug.von(analyse);
        String merkmal = !Texte.fehlt(analyse.getMerkmal())
                ? analyse.getMerkmal().strip()
                : ausPlan && plan.jahr() > 0 ? "Kosten " + plan.jahr() + " in Euro" : "";
        return new Abcergebnis(
                element, merkmal, a, b, gesamt, zeilen, hinweise, begruendung(element, gesamt, zeilen, hinweise));
    }

    private static BigDecimal grenze(BigDecimal prozent, BigDecimal vorgabe) {
        return (prozent == null ? vorgabe : prozent).movePointLeft(2);
    }

    private static List<Analysewert> brauchbare(List<Analysewert> objekte, List<String> hinweise) {
        List<Analysewert> brauchbar = new ArrayList<>();
        for (Analysewert objekt : objekte) {
            if (objekt.getElement() == null || objekt.getElement().eIsProxy()) {
                continue;
            }
            String wer = Elementbezug.von(objekt.getElement()).anzeige();
            if (objekt.getWert() == null) {
                hinweise.add(wer + " hat keinen Wert und zählt nicht mit.");
            } else if (objekt.getWert().signum() < 0) {
                hinweise.add(
                        wer + " hat einen negativen Wert (" + Satz.zahl(objekt.getWert()) + ") und zählt nicht mit.");
            } else {
                brauchbar.add(objekt);
            }
        }
        // Stable: equal values stay in the order of the plan.
        brauchbar.sort(Comparator.comparing(Analysewert::getWert).reversed());
        return brauchbar;
    }

    private static List<Zeile> zeilen(List<Analysewert> objekte, BigDecimal gesamt, BigDecimal a, BigDecimal b) {
        List<BigDecimal> werte = objekte.stream().map(Analysewert::getWert).toList();
        List<Zeile> zeilen = new ArrayList<>();
        BigDecimal summe = BigDecimal.ZERO;
        Klasse klasse = Klasse.A;
        BigDecimal voriger = null;
        for (Analysewert objekt : objekte) {
            BigDecimal wert = objekt.getWert();
            if (voriger == null || voriger.compareTo(wert) != 0) {
                klasse = erreicht(summe, b, gesamt) ? Klasse.C : erreicht(summe, a, gesamt) ? Klasse.B : Klasse.A;
            }
            voriger = wert;
            summe = summe.add(wert);
            zeilen.add(new Zeile(
                    Elementbezug.von(objekt.getElement()),
                    wert,
                    Rangfolge.von(wert, werte),
                    wert.divide(gesamt, MathContext.DECIMAL64),
                    summe.divide(gesamt, MathContext.DECIMAL64),
                    klasse));
        }
        return zeilen;
    }

    /** Whether a sum has reached a share of the whole; compares exactly. */
    private static boolean erreicht(BigDecimal summe, BigDecimal grenze, BigDecimal gesamt) {
        return summe.compareTo(grenze.multiply(gesamt)) >= 0;
    }

    private static Begruendung begruendung(
            Elementbezug element, BigDecimal gesamt, List<Zeile> zeilen, List<String> hinweise) {
        List<Begruendung> teile = new ArrayList<>();
        for (Zeile zeile : zeilen) {
            teile.add(Begruendung.von(
                    zeile.element().anzeige() + ": " + Satz.zahl(zeile.wert()) + " von " + Satz.zahl(gesamt) + " sind "
                            + Satz.anteil(zeile.anteil()) + ", mit den größeren zusammen "
                            + Satz.anteil(zeile.kumuliert()) + ": Klasse " + zeile.klasse() + ".",
                    Status.OHNE,
                    zeile.element(),
                    List.of()));
        }
        hinweise.forEach(hinweis -> teile.add(Begruendung.von(hinweis, Status.OHNE)));
        String satz = zeilen.isEmpty()
                ? element.anzeige() + " lässt sich nicht rechnen."
                : element.anzeige() + ": " + klassen(zeilen) + ".";
        return Begruendung.von(satz, Status.OHNE, element, teile);
    }

    private static String klassen(List<Zeile> zeilen) {
        List<String> worte = new ArrayList<>();
        for (Klasse klasse : Klasse.values()) {
            List<Zeile> darin =
                    zeilen.stream().filter(zeile -> zeile.klasse() == klasse).toList();
            if (!darin.isEmpty()) {
                BigDecimal anteil = darin.stream().map(Zeile::anteil).reduce(BigDecimal.ZERO, BigDecimal::add);
                worte.add(Satz.anzahl(darin.size(), "Objekt", "Objekte") + " in Klasse " + klasse + " mit "
                        + Satz.anteil(anteil));
            }
        }
        return Satz.liste(worte) + " des Ganzen";
    }
}
