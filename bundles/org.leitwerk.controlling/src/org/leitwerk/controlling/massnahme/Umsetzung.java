package org.leitwerk.controlling.massnahme;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.leitwerk.controlling.Auswertungsgang;
import org.leitwerk.controlling.Status;
import org.leitwerk.controlling.Statusanzeige;
import org.leitwerk.controlling.massnahme.Meilensteinstand.Lage;
import org.leitwerk.controlling.satz.Satz;
import org.leitwerk.steuerung.Fortschritt;
import org.leitwerk.steuerung.Massnahme;
import org.leitwerk.steuerung.Massnahmenstatus;
import org.leitwerk.steuerung.werte.Datumwert;

/**
 * Progress of a measure against time.
 *
 * <p>Formula: p = reported progress; t = days from the first day to the day of the report (both counted) ÷ days from
 * the first to the last day; p ÷ t against the borders of the plan's traffic light (95 % and 80 % if it says nothing).
 * The day of the report counts, not the reference day: an old report is not a late measure. Finished is green; past its
 * last day and not finished is red; a milestone overdue makes green yellow. Without report, beginning or end there is
 * no status.
 *
 * <p>Source: Soll-Ist comparison on a straight line as for indicators (KGSt-Handbuch 2011, Kap. 6.7); the rule for
 * milestones is our proposal. Example: 1.1.2025 to 31.12.2026 (730 days), 40 % on 31.12.2025 (365 days): t = 50 %, p ÷
 * t = 80 %, yellow.
 *
 * @param von first day; null if not stated
 * @param bis last day; null if not stated
 * @param fortschritt 0 to 1; null if none was reported
 * @param am day of the report; null if not stated
 * @param zeitanteil 0 to 1; null if unknown
 * @param status the status
 * @param satz why, without the name of the measure
 */
record Umsetzung(
        LocalDate von,
        LocalDate bis,
        BigDecimal fortschritt,
        LocalDate am,
        BigDecimal zeitanteil,
        Status status,
        String satz) {

    private static final Set<Massnahmenstatus> FERTIG =
            EnumSet.of(Massnahmenstatus.ABGESCHLOSSEN, Massnahmenstatus.EVALUIERT);
    private static final Comparator<Fortschritt> NACH_TAG =
            Comparator.comparing(Fortschritt::getAm, Comparator.nullsFirst(Comparator.naturalOrder()));

    /** How a measure stands on the reference day. */
    static Umsetzung von(
            Massnahme massnahme, Auswertungsgang gang, Ampelgrenzen grenzen, List<Meilensteinstand> meilensteine) {
        LocalDate stichtag = gang.stichtag();
        LocalDate von =
                gang.stand().fristen().beginn(massnahme.getVon(), massnahme).orElse(null);
        LocalDate bis =
                gang.stand().fristen().ende(massnahme.getBis(), massnahme).orElse(null);
        Fortschritt letzter = massnahme.getFortschritte().stream()
                .filter(stand -> stand.getProzent() != null)
                .filter(stand -> stichtag == null
                        || stand.getAm() == null
                        || !stand.getAm().isAfter(stichtag))
                .max(NACH_TAG)
                .orElse(null);
        BigDecimal fortschritt = letzter == null ? null : letzter.getProzent().movePointLeft(2);
        LocalDate am = letzter == null ? null : letzter.getAm();
        BigDecimal zeitanteil = zeitanteil(von, bis, am == null ? stichtag : am);
        Umsetzung roh = new Umsetzung(von, bis, fortschritt, am, zeitanteil, Status.OHNE, "");
        return roh.beurteilt(massnahme, stichtag, grenzen, meilensteine);
    }

    private static BigDecimal zeitanteil(LocalDate von, LocalDate bis, LocalDate tag) {
        if (von == null || bis == null || tag == null || bis.isBefore(von)) {
            return null;
        }
        BigDecimal vergangen = BigDecimal.valueOf(ChronoUnit.DAYS.between(von, tag) + 1);
        BigDecimal alle = BigDecimal.valueOf(ChronoUnit.DAYS.between(von, bis) + 1);
        return vergangen.max(BigDecimal.ZERO).min(alle).divide(alle, MathContext.DECIMAL64);
    }

    private Umsetzung beurteilt(
            Massnahme massnahme, LocalDate stichtag, Ampelgrenzen grenzen, List<Meilensteinstand> meilensteine) {
        boolean voll = fortschritt != null && fortschritt.compareTo(BigDecimal.ONE) >= 0;
        boolean widerlegt = fortschritt != null && !voll && stichtag != null && bis != null && !stichtag.isAfter(bis);
        if (massnahme.getStatus() == Massnahmenstatus.GESTOPPT) {
            return mit(Status.OHNE, "ist gestoppt und wird nicht bewertet");
        } else if (FERTIG.contains(massnahme.getStatus()) && !widerlegt) {
            return mit(Status.AUF_KURS, "ist abgeschlossen");
        } else if (voll) {
            return mit(Status.AUF_KURS, "ist zu 100 % umgesetzt" + stand());
        } else if (stichtag != null && von != null && stichtag.isBefore(von)) {
            return mit(Status.OHNE, "beginnt erst am " + Datumwert.anzeige(von));
        } else if (fortschritt == null) {
            return mit(Status.OHNE, "ist nicht bewertet: Ein Stand der Umsetzung (fortschritt) fehlt");
        } else if (stichtag != null && bis != null && stichtag.isAfter(bis)) {
            return mit(
                    Status.GEFAEHRDET,
                    "sollte am " + Datumwert.anzeige(bis) + " fertig sein, ist aber erst zu " + Satz.anteil(fortschritt)
                            + " umgesetzt" + stand());
        } else if (zeitanteil == null || zeitanteil.signum() == 0) {
            return mit(Status.OHNE, ohneZeit(massnahme));
        }
        return gegenZeit(grenzen, meilensteine);
    }

    private Umsetzung gegenZeit(Ampelgrenzen grenzen, List<Meilensteinstand> meilensteine) {
        BigDecimal prozent =
                fortschritt.divide(zeitanteil, MathContext.DECIMAL64).movePointRight(2);
        Status status = grenzen.status(prozent);
        boolean saeumig = meilensteine.stream().anyMatch(stand -> stand.lage() == Lage.UEBERFAELLIG);
        Status zusammen = saeumig ? status.schlechterer(Status.LEICHTE_ABWEICHUNG) : status;
        return mit(
                zusammen,
                "ist " + Statusanzeige.von(zusammen).wort() + ": zu " + Satz.anteil(fortschritt) + " umgesetzt"
                        + stand()
                        + ", während " + Satz.anteil(zeitanteil) + " der Zeit vergangen waren, das sind "
                        + Satz.prozent(prozent) + " des Solls (grün ab " + Satz.prozent(grenzen.gruen()) + ", gelb ab "
                        + Satz.prozent(grenzen.gelb()) + ")"
                        + (zusammen == status ? "" : "; ein überfälliger Meilenstein lässt nur gelb zu"));
    }

    private String ohneZeit(Massnahme massnahme) {
        String fehlt = von == null && bis == null
                ? "Beginn und Ende fehlen"
                : von == null ? "der Beginn fehlt" : bis == null ? "das Ende fehlt" : "ein Stichtag fehlt";
        String warum = massnahme.isDauerhaft() && bis == null ? "eine Daueraufgabe hat kein Ende" : fehlt;
        return "ist zu " + Satz.anteil(fortschritt) + " umgesetzt" + stand()
                + "; gegen die Zeit lässt sich das nicht halten, denn " + warum;
    }

    private String stand() {
        return am == null ? "" : " (Stand " + Datumwert.anzeige(am) + ")";
    }

    private Umsetzung mit(Status neu, String warum) {
        return new Umsetzung(von, bis, fortschritt, am, zeitanteil, neu, warum);
    }
}
