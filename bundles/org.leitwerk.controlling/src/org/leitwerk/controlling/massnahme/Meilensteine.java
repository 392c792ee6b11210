package org.leitwerk.controlling.massnahme;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.leitwerk.controlling.Elementbezug;
import org.leitwerk.controlling.massnahme.Meilensteinstand.Lage;
import org.leitwerk.controlling.satz.Satz;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.steuerung.Massnahme;
import org.leitwerk.steuerung.Meilenstein;
import org.leitwerk.steuerung.werte.Datumwert;

/** Milestones of a measure on a day: due, reached, late. */
final class Meilensteine {

    private Meilensteine() {}

    /** The milestones in the order of the plan. */
    static List<Meilensteinstand> von(Massnahme massnahme, Planstand plan, LocalDate stichtag) {
        return massnahme.getMeilensteine().stream()
                .map(meilenstein -> stand(meilenstein, plan, stichtag))
                .toList();
    }

    private static Meilensteinstand stand(Meilenstein meilenstein, Planstand plan, LocalDate stichtag) {
        LocalDate termin =
                plan.fristen().ende(meilenstein.getBis(), meilenstein).orElse(null);
        LocalDate erreicht = meilenstein.getErreicht();
        if (erreicht != null && stichtag != null && erreicht.isAfter(stichtag)) {
            erreicht = null;
        }
        LocalDate bis = erreicht == null ? stichtag : erreicht;
        long tage = termin == null || bis == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(termin, bis));
        return new Meilensteinstand(
                Elementbezug.von(meilenstein), termin, erreicht, lage(termin, erreicht, stichtag, tage), tage);
    }

    private static Lage lage(LocalDate termin, LocalDate erreicht, LocalDate stichtag, long tage) {
        if (erreicht != null) {
            return tage > 0 ? Lage.SPAET_ERREICHT : Lage.ERREICHT;
        } else if (termin == null || stichtag == null) {
            return Lage.OHNE_TERMIN;
        }
        return tage > 0 ? Lage.UEBERFAELLIG : Lage.OFFEN;
    }

    /** A milestone in a sentence. */
    static String satz(Meilensteinstand stand) {
        String wer = "Meilenstein " + stand.element().anzeige();
        String termin = stand.termin() == null ? "" : Datumwert.anzeige(stand.termin());
        return switch (stand.lage()) {
            case ERREICHT ->
                wer + " ist am " + Datumwert.anzeige(stand.erreicht()) + " erreicht worden"
                        + (termin.isEmpty() ? "." : ", fällig war er am " + termin + ".");
            case SPAET_ERREICHT ->
                wer + " ist am " + Datumwert.anzeige(stand.erreicht()) + " erreicht worden, "
                        + Satz.anzahl((int) stand.tage(), "Tag", "Tage") + " nach seinem Termin am " + termin + ".";
            case OFFEN -> wer + " ist bis zum " + termin + " zu erreichen.";
            case UEBERFAELLIG ->
                wer + " war am " + termin + " fällig und ist seit "
                        + (stand.tage() == 1 ? "einem Tag" : stand.tage() + " Tagen") + " überfällig.";
            case OHNE_TERMIN ->
                wer + " ist nicht erreicht"
                        + (termin.isEmpty() ? "; einen Termin hat er nicht." : ", sein Termin ist der " + termin + ".");
        };
    }
}
