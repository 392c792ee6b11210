package org.leitwerk.dsl.ide.kurzinfo;

import org.eclipse.emf.common.util.URI;
import org.leitwerk.controlling.Auswertung;
import org.leitwerk.controlling.Indikatorergebnis;
import org.leitwerk.controlling.Zielergebnis;
import org.leitwerk.controlling.anzeige.Elementanzeige;
import org.leitwerk.controlling.anzeige.Elementanzeigen;
import org.leitwerk.controlling.anzeige.Werttext;
import org.leitwerk.controlling.ziel.Zielteil;

/** How an element stands and why: status, numbers, the sentence behind them, and what a goal is put together from. */
final class Auswertungstext {

    private static final int MEISTE_TEILE = 6;

    private Auswertungstext() {}

    static void schreibe(URI adresse, Auswertung auswertung, Angabenliste text) {
        Elementanzeigen.zu(auswertung, adresse).ifPresent(anzeige -> schreibe(anzeige, text));
        auswertung.indikator(adresse).ifPresent(indikator -> indikator(indikator, text));
        auswertung.ziel(adresse).ifPresent(ziel -> teile(ziel, text));
    }

    private static void schreibe(Elementanzeige anzeige, Angabenliste text) {
        text.zeile("Auswertung", anzeige.mitStatus() ? anzeige.zeile() : "");
        text.zeile("Warum", anzeige.begruendung().satz());
    }

    private static void indikator(Indikatorergebnis indikator, Angabenliste text) {
        text.zeile("Trend", Werttext.trend(indikator));
        text.zeile("Zielwert", Werttext.ziel(indikator));
        text.zeile("Anteil am Weg", Werttext.anteil(indikator));
        text.zeile("Erwartet", Werttext.prognose(indikator));
    }

    private static void teile(Zielergebnis ziel, Angabenliste text) {
        ziel.teile().stream()
                .limit(MEISTE_TEILE)
                .forEach(teil -> text.zeile(kopf(teil), teil.begruendung().satz()));
        int weitere = ziel.teile().size() - MEISTE_TEILE;
        text.zeile("Außerdem", weitere > 0 ? weitere + " weitere Teile" : "");
    }

    private static String kopf(Zielteil teil) {
        return teil.art() == Zielteil.Art.INDIKATOR ? "Aus Indikator" : "Aus Ziel";
    }
}
