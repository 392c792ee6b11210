package org.leitwerk.design.gremien;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.design.Planwissen;
import org.leitwerk.design.zeit.Zeitarbeit;
import org.leitwerk.steuerung.Beratungsart;
import org.leitwerk.steuerung.Beratungsschritt;
import org.leitwerk.steuerung.Gremienrecht;
import org.leitwerk.steuerung.Gremium;
import org.leitwerk.steuerung.SteuerungFactory;
import org.leitwerk.steuerung.Vorlage;
import org.leitwerk.steuerung.werte.Datumwert;

/** What tools and rules ask and change on the way of drafts through the bodies. */
public final class Beratungsarbeit {

    /** Rule: the way of a draft through the bodies ends with a decision. */
    public boolean vorlageWirdEntschieden(Vorlage vorlage) {
        List<Beratungsschritt> folge = vorlage.getBeratungsfolge();
        return folge.isEmpty() || folge.stream().anyMatch(schritt -> schritt.getArt() == Beratungsart.ENTSCHEIDUNG);
    }

    /** The last step of a draft, which a fix turns into the decision. */
    public Beratungsschritt letzterBeratungsschritt(Vorlage vorlage) {
        List<Beratungsschritt> folge = vorlage.getBeratungsfolge();
        return folge.isEmpty() ? null : folge.get(folge.size() - 1);
    }

    /**
     * Adds the first step of a new draft: through the first body that prepares decisions, else through the first one.
     */
    public Vorlage ersteBeratung(Vorlage vorlage) {
        List<Gremium> gremien = Planwissen.von(vorlage).stand().alle(Gremium.class);
        gremien.stream()
                .filter(gremium -> gremium.getRechte().contains(Gremienrecht.VORBERATUNG))
                .findFirst()
                .or(() -> gremien.stream().findFirst())
                .filter(gremium -> naechsterTag(vorlage) != null)
                .ifPresent(gremium -> {
                    Beratungsschritt schritt = SteuerungFactory.eINSTANCE.createBeratungsschritt();
                    schritt.setGremium(gremium);
                    schritt.setArt(Beratungsart.VORBERATUNG);
                    schritt.setDatum(naechsterTag(vorlage));
                    vorlage.getBeratungsfolge().add(schritt);
                });
        return vorlage;
    }

    /**
     * The draft a new step belongs to: the one the line begins at; from a body on, the last draft that came there.
     *
     * @return null if there is none: then no step can be drawn
     */
    public Vorlage vorlageDerBeratung(EObject quelle) {
        if (quelle instanceof Vorlage vorlage) {
            return vorlage;
        }
        return Planwissen.von(quelle).stand().alle(Vorlage.class).stream()
                .filter(vorlage -> letztesGremium(vorlage) == quelle)
                .reduce((eine, spaetere) -> spaetere)
                .orElse(null);
    }

    /** The day of a step as people write it; what is edited in the picture. */
    public String beratungTag(Beratungsschritt schritt) {
        return schritt.getDatum() == null ? "" : Datumwert.anzeige(schritt.getDatum());
    }

    /**
     * Gives a step its day.
     *
     * @param tag as people write it, {@code 21.11.2012}
     * @throws IllegalArgumentException with a German message if the text is no day
     */
    public Beratungsschritt setzeBeratungTag(Beratungsschritt schritt, String tag) {
        schritt.setDatum(Datumwert.lies(tag));
        return schritt;
    }

    /** Whether a next step can be drawn from here: there is a draft, and a day for it. */
    public boolean kannBeraten(EObject quelle) {
        Vorlage vorlage = vorlageDerBeratung(quelle);
        return vorlage != null && naechsterTag(vorlage) != null;
    }

    /**
     * The day a new step begins with: that of the last step, else of the draft, else the day of the plan, else the end
     * of its period. A step has no place in the text without one.
     *
     * @return null if nothing of this is known
     */
    public LocalDate naechsterTag(Vorlage vorlage) {
        return vorlage.getBeratungsfolge().stream()
                .map(Beratungsschritt::getDatum)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .or(() -> Optional.ofNullable(vorlage.getDatum()))
                .or(() -> Optional.ofNullable(new Zeitarbeit().zeitHeute(vorlage)))
                .orElse(null);
    }

    private static Gremium letztesGremium(Vorlage vorlage) {
        return vorlage.getBeratungsfolge().stream()
                .map(Beratungsschritt::getGremium)
                .filter(Planwissen::da)
                .reduce((eines, spaeteres) -> spaeteres)
                .orElse(null);
    }
}
