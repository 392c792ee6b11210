package org.leitwerk.design.zeit;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.design.Ablageort;
import org.leitwerk.design.Planwissen;
import org.leitwerk.steuerung.Bericht;
import org.leitwerk.steuerung.Berichtspflicht;
import org.leitwerk.steuerung.Beschluss;
import org.leitwerk.steuerung.Massnahme;
import org.leitwerk.steuerung.Plandatei;
import org.leitwerk.steuerung.Prozessschritt;
import org.leitwerk.steuerung.Termin;
import org.leitwerk.steuerung.werte.Frist;
import org.leitwerk.steuerung.werte.Zeitangabe;
import org.leitwerk.steuerung.werte.Zeitart;

/** What the tools and rules of the timetable ask: files of new elements, terms moved by a step. */
public final class Zeitarbeit {

    /** The file a new date belongs to. */
    public Plandatei ablageTermin(EObject element) {
        return Ablageort.neben(element, Termin.class, Prozessschritt.class);
    }

    /** The file a new decision belongs to. */
    public Plandatei ablageBeschluss(EObject element) {
        return Ablageort.neben(element, Beschluss.class);
    }

    /** The file a new report belongs to. */
    public Plandatei ablageBericht(EObject element) {
        return Ablageort.neben(element, Bericht.class, Berichtspflicht.class);
    }

    /** The day of the plan, else the last day of its period; null if neither is known. */
    public LocalDate zeitHeute(EObject element) {
        return Planwissen.von(element)
                .stand()
                .stichtag()
                .or(() -> Planwissen.von(element)
                        .stand()
                        .planung()
                        .flatMap(plan -> Optional.ofNullable(plan.getZeitraumBis()))
                        .map(jahr -> LocalDate.of(jahr, 12, 31)))
                .orElse(null);
    }

    /** The day of the plan as a term. */
    public Frist zeitHeuteFrist(EObject element) {
        LocalDate heute = zeitHeute(element);
        return heute == null ? null : Frist.zu(Zeitangabe.tag(heute));
    }

    /** The beginning of something, one step later. */
    public Frist vonSpaeter(EObject element) {
        return geschoben(element, "von", 1);
    }

    /** The end of something, one step later. */
    public Frist bisSpaeter(EObject element) {
        return geschoben(element, "bis", 1);
    }

    /** The day of a date, one step later. */
    public Frist amSpaeter(EObject element) {
        return geschoben(element, "am", 1);
    }

    /** The beginning of something, one step earlier. */
    public Frist vonFrueher(EObject element) {
        return geschoben(element, "von", -1);
    }

    /** The end of something, one step earlier. */
    public Frist bisFrueher(EObject element) {
        return geschoben(element, "bis", -1);
    }

    /** The day of a date, one step earlier. */
    public Frist amFrueher(EObject element) {
        return geschoben(element, "am", -1);
    }

    /** Whether a term of this name is stated. */
    public boolean hatVon(EObject element) {
        return frist(element, "von") != null;
    }

    /** Whether an end is stated. */
    public boolean hatBis(EObject element) {
        return frist(element, "bis") != null;
    }

    /** Whether a measure may wait for another one: not for itself, and not the other for it. */
    public boolean massnahmeDarfNach(Massnahme massnahme, EObject andere) {
        return andere instanceof Massnahme vorher && vorher != massnahme && !wartetAuf(vorher, massnahme, 200);
    }

    private static boolean wartetAuf(Massnahme wer, Massnahme worauf, int rest) {
        return rest > 0
                && wer.getNach().stream()
                        .filter(Planwissen::da)
                        .anyMatch(vorher -> vorher == worauf || wartetAuf(vorher, worauf, rest - 1));
    }

    /** A term moved; all terms of an element by the same time, the longest of their kinds (a year, a quarter, a month). */
    private static Frist geschoben(EObject element, String merkmal, int richtung) {
        Frist frist = frist(element, merkmal);
        if (frist == null) {
            return null;
        }
        int monate = Stream.of("von", "bis", "am")
                .map(name -> frist(element, name))
                .filter(eine -> eine != null)
                .mapToInt(Zeitarbeit::monate)
                .max()
                .orElse(1);
        return frist.zeit()
                .map(zeit -> verschoben(zeit, richtung * monate))
                .map(zeit -> frist.teil().map(teil -> Frist.zu(teil, zeit)).orElseGet(() -> Frist.zu(zeit)))
                .orElse(frist);
    }

    private static Zeitangabe verschoben(Zeitangabe zeit, int monate) {
        return zeit.art() == Zeitart.TAG
                ? Zeitangabe.tag(zeit.beginn().plusMonths(monate))
                : zeit.plus(monate / monate(zeit.art()));
    }

    private static int monate(Frist frist) {
        return frist.zeit().map(zeit -> monate(zeit.art())).orElse(1);
    }

    private static int monate(Zeitart art) {
        return art == Zeitart.TAG ? 1 : 12 / art.teileImJahr();
    }

    private static Frist frist(EObject element, String name) {
        return Stream.ofNullable(element.eClass().getEStructuralFeature(name))
                .map(element::eGet)
                .filter(Frist.class::isInstance)
                .map(Frist.class::cast)
                .findFirst()
                .orElse(null);
    }
}
