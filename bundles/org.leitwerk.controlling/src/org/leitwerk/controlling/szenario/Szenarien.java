package org.leitwerk.controlling.szenario;

import java.util.List;
import java.util.Optional;
import org.leitwerk.controlling.Annahmen;
import org.leitwerk.controlling.Auswertungsmeldung;
import org.leitwerk.controlling.Elementbezug;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.steuerung.Szenario;

/** The scenarios of a plan. */
public final class Szenarien {

    private Szenarien() {}

    /**
     * The scenarios that can be chosen.
     *
     * @param stand the plan
     * @return in the order of the plan
     */
    public static List<Elementbezug> alle(Planstand stand) {
        return stand.alle(Szenario.class).stream().map(Elementbezug::von).toList();
    }

    /**
     * A scenario by its name, else by its title; case does not matter if only one fits.
     *
     * @param stand the plan
     * @param bezeichnung name or title
     * @return empty if there is none
     */
    public static Optional<Szenario> finde(Planstand stand, String bezeichnung) {
        List<Szenario> alle = stand.alle(Szenario.class);
        return alle.stream()
                .filter(szenario -> bezeichnung.equals(szenario.getName()))
                .findFirst()
                .or(() -> einziges(alle.stream()
                        .filter(szenario -> bezeichnung.equalsIgnoreCase(szenario.getName())
                                || bezeichnung.equalsIgnoreCase(szenario.getTitel()))
                        .toList()));
    }

    private static Optional<Szenario> einziges(List<Szenario> passende) {
        return passende.size() == 1 ? Optional.of(passende.get(0)) : Optional.empty();
    }

    /**
     * Says so if a scenario that is asked for does not exist: then the plan is evaluated as it stands.
     *
     * @param stand the plan
     * @param bezeichnung name or title; empty for none
     */
    public static Optional<Auswertungsmeldung> fehlt(Planstand stand, String bezeichnung) {
        if (bezeichnung.isEmpty() || finde(stand, bezeichnung).isPresent()) {
            return Optional.empty();
        }
        List<String> namen = alle(stand).stream()
                .map(szenario -> szenario.id().isEmpty() ? szenario.titel() : szenario.id())
                .toList();
        return stand.planung()
                .map(Elementbezug::von)
                .map(planung -> new Auswertungsmeldung(
                        planung,
                        "Das Szenario „" + bezeichnung + "“ gibt es nicht; ausgewertet ist der Plan, wie er steht.",
                        namen.isEmpty()
                                ? "Der Plan hat keine Szenarien."
                                : "Möglich sind: " + String.join(", ", namen) + "."));
    }

    /**
     * What holds when a plan is evaluated.
     *
     * @param stand the plan
     * @param bezeichnung name or title of a scenario; empty for the plan as it is: then only measures that belong to
     *     scenarios alone are left out. So they are if the plan has no such scenario.
     */
    public static Annahmen annahmen(Planstand stand, String bezeichnung) {
        Optional<Szenario> szenario = bezeichnung.isEmpty() ? Optional.empty() : finde(stand, bezeichnung);
        Massnahmenauswahl auswahl = new Massnahmenauswahl(stand, szenario.orElse(null));
        return szenario.isEmpty() && auswahl.alleZaehlen()
                ? Annahmen.KEINE
                : new Szenarioannahmen(stand, szenario.orElse(null), auswahl);
    }

    /**
     * What a scenario assumes, one sentence each, with the element it is about.
     *
     * @param szenario a scenario
     * @return in the order of the reference page; free text assumptions come first and name no element
     */
    public static List<Annahmesatz> saetze(Szenario szenario) {
        return new Annahmesaetze(szenario).alle();
    }
}
