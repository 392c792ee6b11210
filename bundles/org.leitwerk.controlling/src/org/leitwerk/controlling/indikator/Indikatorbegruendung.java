package org.leitwerk.controlling.indikator;

import java.util.ArrayList;
import java.util.List;
import org.leitwerk.controlling.Begruendung;
import org.leitwerk.controlling.Status;
import org.leitwerk.controlling.Statusanzeige;
import org.leitwerk.controlling.Vergleichswert;
import org.leitwerk.controlling.Zielwertergebnis;
import org.leitwerk.controlling.formel.Formelrechner;
import org.leitwerk.controlling.rechnen.Bruch;
import org.leitwerk.controlling.verfahren.Zahlform;
import org.leitwerk.daten.reihe.Wert;
import org.leitwerk.daten.reihe.Zeitreihe;
import org.leitwerk.steuerung.werte.Datumwert;

/**
 * The explanation of an indicator: the sentence of its method, then the steps of the calculation, where the last value
 * comes from or how it is worked out, what is missing since, the other targets, what a person has judged, and how an
 * area stands beside the whole.
 *
 * @param eingabe what the result rests on
 * @param werte the values
 * @param letzter the last one; null if there is none
 * @param kern what the method says
 * @param alle all targets
 * @param massgeblich the one that decides; null if there is none
 * @param vergleich beside the whole; null for the whole
 */
record Indikatorbegruendung(
        Indikatoreingabe eingabe,
        Zeitreihe werte,
        Wert letzter,
        Begruendung kern,
        List<Zielwertergebnis> alle,
        Zielwertergebnis massgeblich,
        Vergleichswert vergleich) {

    Begruendung fertig(Status status) {
        return Begruendung.spaeter(status, eingabe.element(), this::satz, () -> teile(status));
    }

    private String satz() {
        String ort = ort();
        return ort.isEmpty() ? kern.satz() : ort + ": " + kern.satz();
    }

    private String ort() {
        String raum = werte.schluessel().raum();
        String gruppe = werte.schluessel().gruppe();
        return gruppe.isEmpty() ? raum : raum.isEmpty() ? gruppe : raum + ", " + gruppe;
    }

    private List<Begruendung> teile(Status status) {
        List<Begruendung> teile = new ArrayList<>(kern.teile());
        List<String> saetze = new ArrayList<>();
        if (!eingabe.hindernis().isEmpty()) {
            saetze.add(eingabe.hindernis());
        }
        if (letzter != null) {
            saetze.add(herkunft());
            rechenweg(saetze);
            nachDemLetzten(saetze);
        }
        if (vergleich != null) {
            saetze.add(vergleichssatz());
        }
        saetze.forEach(satz -> teile.add(Begruendung.von(satz, status)));
        if (alle.size() > 1) {
            teile.add(Begruendung.von(
                    "Von " + alle.size()
                            + " Zielwerten zählt das nächste Zieljahr, davon der am schlechtesten erfüllte: „"
                            + massgeblich.vorgabe().text() + "“.",
                    status,
                    null,
                    alle.stream()
                            .filter(ergebnis -> ergebnis != massgeblich)
                            .map(Zielwertergebnis::begruendung)
                            .toList()));
        }
        if (eingabe.handbewertung() != null && werte.schluessel().istGesamt()) {
            handbewertung(teile);
        }
        return teile;
    }

    private String herkunft() {
        String ort = letzter.herkunft().anzeige();
        return "Letzter Wert: " + eingabe.form().mit(letzter.zahl()) + " ("
                + letzter.zeit().anzeige() + (letzter.vorlaeufig() ? ", vorläufig" : "") + ")"
                + (ort.isEmpty() ? "." : ", Herkunft: " + ort + ".");
    }

    private void rechenweg(List<String> saetze) {
        boolean eigen = !letzter.anmerkung().equals(Formelrechner.BERECHNET);
        for (String satz : eingabe.rechenweg().saetze(werte.schluessel(), letzter.zeit())) {
            saetze.add(
                    eigen
                            ? satz.replaceFirst("^Berechnet für", "Der Wert ist angegeben; berechnet wäre er für")
                            : satz);
        }
    }

    /** Says what is missing after the last value, so that nobody takes an old value for a new one. */
    private void nachDemLetzten(List<String> saetze) {
        for (int i = werte.anzahl() - 1; i >= 0 && !werte.hatZahl(i); i--) {
            Wert fehlt = werte.wert(i);
            String grund = fehlt.fehlgrund().wort();
            String anmerkung = fehlt.unterdrueckt() || fehlt.anmerkung().isEmpty() ? "" : ": " + fehlt.anmerkung();
            saetze.add("Für " + fehlt.zeit().anzeige() + " fehlt der Wert (" + grund + anmerkung + ").");
        }
    }

    private String vergleichssatz() {
        Zahlform form = eingabe.form();
        String rang = "Rang " + vergleich.rang() + " von " + vergleich.anzahl();
        if (vergleich.gesamt() == null) {
            return "Im Vergleich für " + vergleich.zeit() + ": " + rang + "; für das Ganze gibt es keinen Wert.";
        }
        String zeichen = vergleich.abstand().signum() > 0 ? "+" : "";
        boolean positiv = vergleich.verhaeltnis() != null
                && vergleich.gesamt().signum() > 0
                && letzter.zahl().signum() > 0;
        String anteil = !positiv ? "" : ", das " + Zahlform.zahl(Bruch.von(vergleich.verhaeltnis()), 2) + "-Fache";
        return "Im Vergleich für " + vergleich.zeit() + ": " + form.mit(letzter.zahl()) + " gegenüber "
                + form.mit(vergleich.gesamt()) + " im Ganzen (" + zeichen + form.ohne(vergleich.abstand()) + anteil
                + "), " + rang + ".";
    }

    private void handbewertung(List<Begruendung> teile) {
        var hand = eingabe.handbewertung();
        teile.add(Begruendung.von(
                "Ein Mensch hat bewertet: " + Statusanzeige.von(hand.status()).wort()
                        + (hand.datum() == null ? "" : " am " + Datumwert.anzeige(hand.datum()))
                        + (hand.grund().isEmpty() ? "." : ": " + hand.grund()),
                hand.status(),
                hand.element(),
                List.of()));
    }
}
