package org.leitwerk.ui.cockpit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.leitwerk.controlling.Auswertung;
import org.leitwerk.controlling.Begruendung;
import org.leitwerk.controlling.Budgetergebnis;
import org.leitwerk.controlling.Elementbezug;
import org.leitwerk.controlling.Indikatorergebnis;
import org.leitwerk.controlling.Massnahmenergebnis;
import org.leitwerk.controlling.Statusanzeige;
import org.leitwerk.controlling.Zielergebnis;
import org.leitwerk.controlling.satz.Satz;
import org.leitwerk.steuerung.Planelement;
import org.leitwerk.ui.plan.Plansitzung;

/** Collects what is not as planned: goals, indicators, measures, budgets. Only for the thread of the plan. */
final class Abweichungen {

    private final Plansitzung sitzung;
    private final Zuordnungen zuordnungen;
    private final List<Abweichung> alle = new ArrayList<>();

    private Abweichungen(Plansitzung sitzung, Zuordnungen zuordnungen) {
        this.sitzung = sitzung;
        this.zuordnungen = zuordnungen;
    }

    /** All of an evaluation, the worst first. */
    static List<Abweichung> von(Plansitzung sitzung, Auswertung auswertung, Zuordnungen zuordnungen) {
        Abweichungen sammler = new Abweichungen(sitzung, zuordnungen);
        auswertung.ziele().forEach(sammler::ziel);
        auswertung.indikatoren().forEach(sammler::indikator);
        auswertung.massnahmen().forEach(sammler::massnahme);
        auswertung.budgets().forEach(sammler::budget);
        sammler.alle.sort(Abweichung.SCHLIMMSTE_ZUERST);
        return sammler.alle;
    }

    private void ziel(Zielergebnis ergebnis) {
        BigDecimal erfuellung = ergebnis.erfuellung();
        nimm(
                ergebnis.element(),
                Zielzeilen.anzeige(ergebnis),
                erfuellung == null ? "" : "Erfüllung " + Satz.anteil(erfuellung),
                erfuellung == null ? 0 : 1 - erfuellung.doubleValue(),
                ergebnis.begruendung());
    }

    private void indikator(Indikatorergebnis ergebnis) {
        nimm(
                ergebnis.element(),
                Wertworte.anzeige(ergebnis.anzeige(), ergebnis.status()),
                Wertworte.umWieviel(ergebnis),
                Wertworte.rueckstand(ergebnis),
                ergebnis.begruendung());
    }

    private void massnahme(Massnahmenergebnis ergebnis) {
        boolean beides = ergebnis.fortschritt() != null && ergebnis.zeitanteil() != null;
        nimm(
                ergebnis.element(),
                Wertworte.anzeige(Statusanzeige.von(ergebnis.status()), ergebnis.status()),
                beides
                        ? Satz.anteil(ergebnis.fortschritt()) + " getan nach " + Satz.anteil(ergebnis.zeitanteil())
                                + " der Zeit"
                        : "",
                beides ? ergebnis.zeitanteil().subtract(ergebnis.fortschritt()).doubleValue() : 0,
                ergebnis.begruendung());
    }

    private void budget(Budgetergebnis ergebnis) {
        nimm(
                ergebnis.element(),
                Wertworte.anzeige(Statusanzeige.von(ergebnis.status()), ergebnis.status()),
                ergebnis.ausschoepfung() == null ? "" : Satz.anteil(ergebnis.ausschoepfung()) + " ausgegeben",
                ergebnis.ausschoepfung() == null ? 0 : ergebnis.ausschoepfung().doubleValue() - 1,
                ergebnis.begruendung());
    }

    private void nimm(
            Elementbezug bezug, Anzeige status, String umWieviel, double rueckstand, Begruendung begruendung) {
        if (status.schwere() <= 0) {
            return;
        }
        URI adresse = bezug.adresse();
        Planelement element = zuordnungen.element(adresse).orElse(null);
        alle.add(new Abweichung(
                sitzung,
                adresse,
                element == null ? "" : element.eClass().getName(),
                element == null ? bezug.titel() : zuordnungen.titel(element),
                status,
                umWieviel,
                rueckstand,
                begruendung::satz,
                element == null ? Zuordnung.KEINE : zuordnungen.von(element, Zuordnung.KEINE)));
    }
}
