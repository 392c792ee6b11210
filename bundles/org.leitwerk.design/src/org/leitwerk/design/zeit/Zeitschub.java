package org.leitwerk.design.zeit;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.leitwerk.steuerung.werte.Frist;
import org.leitwerk.steuerung.werte.Zeitangabe;
import org.leitwerk.steuerung.werte.Zeitart;

/**
 * Moves things in the timetable by a step: by a month where days or months are stated, by a quarter or a year where
 * only those are. Beginning and end move by the same time, so that nothing becomes longer or shorter. Terms that count
 * from a decision stay: they have no place of their own.
 */
public final class Zeitschub {

    private static final List<String> MERKMALE = List.of("von", "bis", "am", "faellig", "datum", "stichtag");

    /** Moves something one step later. */
    public EObject schiebeSpaeter(EObject element) {
        return schiebe(element, MERKMALE, 1);
    }

    /** Moves something one step earlier. */
    public EObject schiebeFrueher(EObject element) {
        return schiebe(element, MERKMALE, -1);
    }

    /** Moves the end of something one step later. */
    public EObject endeSpaeter(EObject element) {
        return schiebe(element, List.of("bis"), 1);
    }

    /** Moves the end of something one step earlier. */
    public EObject endeFrueher(EObject element) {
        return schiebe(element, List.of("bis"), -1);
    }

    private static EObject schiebe(EObject element, List<String> namen, int richtung) {
        List<EStructuralFeature> merkmale = namen.stream()
                .map(element.eClass()::getEStructuralFeature)
                .filter(Objects::nonNull)
                .filter(merkmal -> !merkmal.isMany() && element.eGet(merkmal) != null)
                .toList();
        int monate = richtung
                * merkmale.stream()
                        .map(element::eGet)
                        .mapToInt(Zeitschub::monate)
                        .max()
                        .orElse(1);
        merkmale.forEach(merkmal -> element.eSet(merkmal, geschoben(element.eGet(merkmal), monate)));
        return element;
    }

    private static Object geschoben(Object wert, int monate) {
        if (wert instanceof LocalDate tag) {
            return tag.plusMonths(monate);
        }
        if (wert instanceof Frist frist && !frist.istRelativ()) {
            Zeitangabe zeit = geschoben(frist.zeit().orElseThrow(), monate);
            return frist.teil().map(teil -> Frist.zu(teil, zeit)).orElseGet(() -> Frist.zu(zeit));
        }
        return wert;
    }

    private static Zeitangabe geschoben(Zeitangabe zeit, int monate) {
        return zeit.art() == Zeitart.TAG
                ? Zeitangabe.tag(zeit.beginn().plusMonths(monate))
                : zeit.plus(monate / monate(zeit.art()));
    }

    private static int monate(Object wert) {
        return wert instanceof Frist frist
                ? frist.zeit().map(zeit -> monate(zeit.art())).orElse(1)
                : 1;
    }

    private static int monate(Zeitart art) {
        return art == Zeitart.TAG ? 1 : 12 / art.teileImJahr();
    }
}
