package org.leitwerk.controlling.ziel;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.Map;
import org.leitwerk.controlling.Elementbezug;
import org.leitwerk.controlling.Status;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Texte;
import org.leitwerk.steuerung.Ampel;
import org.leitwerk.steuerung.Bewertung;
import org.leitwerk.steuerung.Planelement;
import org.leitwerk.steuerung.Ziel;

/**
 * What people have judged, by what they have judged. Of several the last one up to the reference day holds; one without
 * a day is older than all with one.
 */
public final class Handbewertungen {

    private static final Comparator<Bewertung> NACH_TAG =
            Comparator.comparing(Bewertung::getDatum, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final Map<Planelement, Bewertung> letzte = new IdentityHashMap<>();

    /**
     * The assessments of a plan.
     *
     * @param stand the plan
     * @param stichtag reference day; null if there is none
     */
    public Handbewertungen(Planstand stand, LocalDate stichtag) {
        for (Bewertung bewertung : stand.alle(Bewertung.class)) {
            Planelement gegenstand = gegenstand(bewertung);
            if (gegenstand != null && bewertung.getAmpel() != Ampel.OFFEN && bekannt(bewertung, stichtag)) {
                letzte.merge(
                        gegenstand, bewertung, (eine, andere) -> NACH_TAG.compare(eine, andere) <= 0 ? andere : eine);
            }
        }
    }

    /** The last assessment of an element; null if there is none. */
    public Handbewertung zu(Planelement element) {
        Bewertung bewertung = letzte.get(element);
        return bewertung == null
                ? null
                : new Handbewertung(
                        Elementbezug.von(bewertung),
                        status(bewertung.getAmpel()),
                        bewertung.getZeitraum() == null
                                ? ""
                                : bewertung.getZeitraum().anzeige(),
                        bewertung.getDatum(),
                        bewertung.getBewerter() == null
                                ? ""
                                : Elementbezug.von(bewertung.getBewerter()).titel(),
                        Texte.fehlt(bewertung.getGrund())
                                ? ""
                                : bewertung.getGrund().strip());
    }

    private static Planelement gegenstand(Bewertung bewertung) {
        Planelement genannt = bewertung.getGegenstand();
        if (genannt != null) {
            return genannt.eIsProxy() ? null : genannt;
        }
        return bewertung.eContainer() instanceof Ziel ziel ? ziel : null;
    }

    private static boolean bekannt(Bewertung bewertung, LocalDate stichtag) {
        if (stichtag == null) {
            return true;
        } else if (bewertung.getDatum() != null) {
            return !bewertung.getDatum().isAfter(stichtag);
        }
        return bewertung.getZeitraum() == null
                || !bewertung.getZeitraum().beginn().isAfter(stichtag);
    }

    private static Status status(Ampel ampel) {
        return switch (ampel) {
            case GRUEN -> Status.AUF_KURS;
            case GELB -> Status.LEICHTE_ABWEICHUNG;
            case ROT -> Status.GEFAEHRDET;
            case OFFEN -> Status.OHNE;
        };
    }
}
