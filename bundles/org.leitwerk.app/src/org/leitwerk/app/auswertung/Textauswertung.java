package org.leitwerk.app.auswertung;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.leitwerk.controlling.Analyseergebnis;
import org.leitwerk.controlling.Auswertung;
import org.leitwerk.controlling.Auswertungsmeldung;
import org.leitwerk.controlling.Begruendung;
import org.leitwerk.controlling.Indikatorergebnis;
import org.leitwerk.controlling.Statusanzeige;
import org.leitwerk.controlling.anzeige.Begruendungszeilen;
import org.leitwerk.controlling.anzeige.Elementanzeige;
import org.leitwerk.controlling.anzeige.Elementanzeigen;
import org.leitwerk.steuerung.werte.Zeitangabe;

/** Evaluations for reading: sign and word of the status, the element, and one sentence why; or all of why. */
public final class Textauswertung implements Auswertungsausgabe {

    private static final String EINZUG = "    ";

    private final boolean ausfuehrlich;
    private final StringBuilder text = new StringBuilder();

    /**
     * With one sentence or with all sentences.
     *
     * @param ausfuehrlich whether the whole explanation is told
     */
    public Textauswertung(boolean ausfuehrlich) {
        this.ausfuehrlich = ausfuehrlich;
    }

    @Override
    public byte[] inhalt(List<Planauswertung> plaene) {
        text.setLength(0);
        for (Planauswertung plan : plaene) {
            if (!text.isEmpty()) {
                zeile("");
            }
            plan(plan);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void plan(Planauswertung plan) {
        Auswertung auswertung = plan.auswertung();
        zeile(plan.titel() + " (" + plan.plan() + ")");
        zeile(auswertung
                        .stichtag()
                        .map(tag -> "Stichtag " + Zeitangabe.tag(tag).anzeige())
                        .orElse("Ohne Stichtag: Der Plan hat weder Werte noch einen Stichtag")
                + (auswertung.szenario().isEmpty() ? "" : " · Szenario " + auswertung.szenario()));
        if (plan.vergleich() != null) {
            plan.vergleich().saetze().forEach(this::zeile);
            return;
        }
        abschnitt("Indikatoren", auswertung, auswertung.indikatoren(), Elementanzeigen::von);
        abschnitt("Ziele", auswertung, auswertung.ziele(), Elementanzeigen::von);
        abschnitt("Maßnahmen", auswertung, auswertung.massnahmen(), Elementanzeigen::von);
        abschnitt("Budgets", auswertung, auswertung.budgets(), Elementanzeigen::von);
        abschnitt("Analysen", auswertung, auswertung.analysen(), Elementanzeigen::von);
        List<Auswertungsmeldung> meldungen = auswertung.meldungen();
        if (!meldungen.isEmpty()) {
            zeile("");
            zeile("Nicht ausgewertet");
            meldungen.forEach(this::meldung);
        }
    }

    private <T> void abschnitt(
            String titel, Auswertung auswertung, List<T> ergebnisse, Function<T, Elementanzeige> anzeige) {
        if (!ergebnisse.isEmpty()) {
            zeile("");
            zeile(titel);
            ergebnisse.forEach(ergebnis -> {
                element(anzeige.apply(ergebnis), !(ergebnis instanceof Analyseergebnis), auswertung);
                if (ausfuehrlich && ergebnis instanceof Indikatorergebnis indikator) {
                    indikator.teile().forEach(teil -> teil(teil, auswertung));
                }
            });
        }
    }

    private void element(Elementanzeige anzeige, boolean mitStatus, Auswertung auswertung) {
        String id = anzeige.element().id();
        String titel = anzeige.element().titel();
        String name =
                titel.isEmpty() ? "ohne Namen" : id.isEmpty() || id.equals(titel) ? titel : titel + " [" + id + "]";
        kopf("  ", mitStatus, anzeige, name, auswertung);
    }

    private void teil(Indikatorergebnis teil, Auswertung auswertung) {
        String name = (teil.schluessel().raum() + " " + teil.schluessel().gruppe()).strip();
        kopf(EINZUG, true, Elementanzeigen.von(teil), name, auswertung);
    }

    private void kopf(String einzug, boolean mitStatus, Elementanzeige anzeige, String name, Auswertung auswertung) {
        String status = mitStatus ? anzeige.anzeige().anzeige() + "  " : "";
        zeile(einzug + status + name + (anzeige.kurz().isEmpty() ? "" : ": " + anzeige.kurz()));
        Begruendungszeilen.von(anzeige.begruendung(), anzeige.element().adresse(), auswertung).stream()
                .filter(zeile -> ausfuehrlich || zeile.tiefe() == 0)
                .forEach(zeile -> zeile(einzug + EINZUG + "  ".repeat(zeile.tiefe()) + satz(zeile, anzeige)));
    }

    /** A part of the plan is told with its sign; a number on the way has none. */
    private static String satz(Begruendungszeilen.Zeile zeile, Elementanzeige anzeige) {
        Begruendung knoten = zeile.knoten();
        if (zeile.tiefe() == 0) {
            return einzeilig(knoten.satz());
        }
        boolean teil = knoten.element()
                .filter(element -> !element.equals(anzeige.element()))
                .isPresent();
        String zeichen = teil && knoten.status().bewertet()
                ? Statusanzeige.von(knoten.status()).zeichen() + " "
                : "";
        return "– " + zeichen + einzeilig(knoten.satz()) + (zeile.anderswo() ? " (siehe dort)" : "");
    }

    private void meldung(Auswertungsmeldung meldung) {
        String wo = meldung.element() == null ? "" : meldung.element().anzeige() + ": ";
        zeile("  " + wo + einzeilig(meldung.satz()) + (meldung.rat().isEmpty() ? "" : " " + einzeilig(meldung.rat())));
    }

    private static String einzeilig(String satz) {
        return satz.replaceAll("\\s*\\R\\s*", " ");
    }

    private void zeile(String zeile) {
        text.append(zeile).append(System.lineSeparator());
    }
}
