package org.leitwerk.design.zeit;

import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.design.Planwissen;
import org.leitwerk.regeln.Fristen;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.steuerung.Beratungsschritt;
import org.leitwerk.steuerung.Bericht;
import org.leitwerk.steuerung.Berichtspflicht;
import org.leitwerk.steuerung.Beschluss;
import org.leitwerk.steuerung.Massnahme;
import org.leitwerk.steuerung.Meilenstein;
import org.leitwerk.steuerung.Planung;
import org.leitwerk.steuerung.Sitzung;
import org.leitwerk.steuerung.Termin;
import org.leitwerk.steuerung.Zeitraumelement;

/**
 * When something is, as days.
 *
 * @param von first day; null if nothing is stated
 * @param bis last day of something that lasts; null for a moment
 */
record Zeitraum(LocalDate von, LocalDate bis) {

    private static final Zeitraum OHNE = new Zeitraum(null, null);

    /** When an element is; without days if it says nothing about time. */
    static Zeitraum von(EObject element) {
        Planstand stand = Planwissen.von(element).stand();
        Fristen fristen = stand.fristen();
        if (element instanceof Zeitraumelement dauer) {
            return dauer(dauer, stand, fristen);
        } else if (element instanceof Meilenstein meilenstein) {
            return punkt(
                    meilenstein.getErreicht() != null
                            ? Optional.of(meilenstein.getErreicht())
                            : fristen.ende(meilenstein.getBis(), meilenstein));
        } else if (element instanceof Termin termin) {
            return punkt(fristen.ende(termin.getAm(), termin));
        } else if (element instanceof Berichtspflicht pflicht) {
            return punkt(
                    fristen.ende(pflicht.getFaellig(), pflicht).or(() -> Optional.ofNullable(pflicht.getStichtag())));
        } else if (element instanceof Bericht bericht) {
            return punkt(Optional.ofNullable(bericht.getStichtag())
                    .or(() -> Optional.ofNullable(bericht.getZeitraum()).map(zeit -> zeit.ende())));
        }
        return punkt(Optional.ofNullable(tag(element)));
    }

    /** The last day: the end of what lasts, else the day itself. */
    LocalDate ende() {
        return bis == null ? von : bis;
    }

    private static Zeitraum dauer(Zeitraumelement element, Planstand stand, Fristen fristen) {
        Optional<LocalDate> beginn = fristen.beginn(element.getVon(), element);
        Optional<LocalDate> ende = fristen.ende(element.getBis(), element);
        if (beginn.isPresent() && ende.isEmpty()) {
            // What does not end is drawn to the end of the plan.
            ende = stand.planung()
                    .map(Planung::getZeitraumBis)
                    .filter(jahr -> jahr > 0 && jahr < 9999)
                    .map(jahr -> LocalDate.of(jahr, 12, 31))
                    .filter(tag -> dauerhaft(element) && tag.isAfter(beginn.get()));
        }
        if (beginn.isEmpty()) {
            return punkt(ende);
        }
        LocalDate von = beginn.get();
        return new Zeitraum(von, ende.filter(tag -> tag.isAfter(von)).orElse(null));
    }

    private static boolean dauerhaft(Zeitraumelement element) {
        return element instanceof Massnahme massnahme && massnahme.isDauerhaft();
    }

    private static Zeitraum punkt(Optional<LocalDate> tag) {
        return tag.map(t -> new Zeitraum(t, null)).orElse(OHNE);
    }

    private static LocalDate tag(EObject element) {
        if (element instanceof Beschluss beschluss) {
            return beschluss.getDatum();
        } else if (element instanceof Beratungsschritt schritt) {
            return schritt.getDatum();
        }
        return element instanceof Sitzung sitzung ? sitzung.getDatum() : null;
    }
}
