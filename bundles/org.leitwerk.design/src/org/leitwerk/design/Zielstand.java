package org.leitwerk.design;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.BEWERTUNG__GEGENSTAND;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.leitwerk.steuerung.Ampel;
import org.leitwerk.steuerung.Bewertung;
import org.leitwerk.steuerung.Massnahme;
import org.leitwerk.steuerung.Planelement;
import org.leitwerk.steuerung.Ziel;
import org.leitwerk.steuerung.modell.Ton;

/**
 * How goals and measures stand, for the colours of their boxes: the traffic light of the newest rating by a person,
 * else what follows from values and targets, else their status. The tones are those of pages, tree and text hints.
 */
public final class Zielstand {

    /** Whether the element has reached what it shall. */
    public boolean istGut(Planelement element) {
        return ton(element) == Ton.GUT;
    }

    /** Whether the element needs attention: partly reached, adapted, amber. */
    public boolean istAchtung(Planelement element) {
        return ton(element) == Ton.ACHTUNG;
    }

    /** Whether the element has failed or stopped. */
    public boolean istSchlecht(Planelement element) {
        return ton(element) == Ton.SCHLECHT;
    }

    /** Whether the element is a draft or dropped: not of weight yet or any more. */
    public boolean istRuhig(Planelement element) {
        return ton(element) == Ton.RUHIG;
    }

    /** The tone of an element; worked out once, for each style condition asks. */
    static Ton ton(Planelement element) {
        Map<Planelement, Ton> bekannte =
                Planwissen.von(element).einmal("toene", stand -> new IdentityHashMap<Planelement, Ton>());
        Ton ton = bekannte.get(element);
        if (ton == null) {
            ton = ermittle(element);
            bekannte.put(element, ton);
        }
        return ton;
    }

    private static Ton ermittle(Planelement element) {
        Optional<Bewertung> bewertung = bewertung(element);
        if (bewertung.isPresent()) {
            return Ton.von(bewertung.get().getAmpel());
        }
        Optional<Ton> gerechnet =
                Auswertungsstand.zu(element).map(stand -> stand.anzeige().ton());
        if (gerechnet.isPresent()) {
            return gerechnet.get();
        } else if (element instanceof Ziel ziel) {
            return Ton.von(ziel.getStatus());
        }
        return element instanceof Massnahme massnahme ? Ton.von(massnahme.getStatus()) : Ton.NEUTRAL;
    }

    /** The newest rating of an element that says green, amber or red. */
    static Optional<Bewertung> bewertung(Planelement element) {
        Stream<Bewertung> eigene = element instanceof Ziel ziel ? ziel.getBewertungen().stream() : Stream.empty();
        Stream<Bewertung> andere = Plan.stand(element)
                .verweisende(element, BEWERTUNG__GEGENSTAND)
                .filter(Bewertung.class::isInstance)
                .map(Bewertung.class::cast);
        return Stream.concat(eigene, andere)
                .filter(bewertung -> bewertung.getAmpel() != Ampel.OFFEN)
                .max(Comparator.comparing(Zielstand::tag));
    }

    private static LocalDate tag(Bewertung bewertung) {
        if (bewertung.getDatum() != null) {
            return bewertung.getDatum();
        }
        return bewertung.getZeitraum() == null
                ? LocalDate.MIN
                : bewertung.getZeitraum().ende();
    }
}
