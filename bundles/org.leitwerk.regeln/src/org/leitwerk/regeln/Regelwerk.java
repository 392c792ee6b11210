package org.leitwerk.regeln;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leitwerk.regeln.akteure.Akteursregeln;
import org.leitwerk.regeln.auftrag.Auftragsregeln;
import org.leitwerk.regeln.bestand.Bestandsregeln;
import org.leitwerk.regeln.controlling.Controllingregeln;
import org.leitwerk.regeln.haushalt.Haushaltsregeln;
import org.leitwerk.regeln.leitbild.Leitbildregeln;
import org.leitwerk.regeln.massnahmen.Massnahmenregeln;
import org.leitwerk.regeln.messung.Messregeln;
import org.leitwerk.regeln.prozess.Prozessregeln;
import org.leitwerk.regeln.rahmen.Rahmenregeln;
import org.leitwerk.regeln.raum.Raumregeln;
import org.leitwerk.regeln.ziele.Zielregeln;

/** A set of rules, in the order in which they are documented and reported. */
public final class Regelwerk {

    private static final List<Regelgruppe> BEREICHE = List.of(
            new Rahmenregeln(),
            new Auftragsregeln(),
            new Prozessregeln(),
            new Akteursregeln(),
            new Raumregeln(),
            new Bestandsregeln(),
            new Leitbildregeln(),
            new Zielregeln(),
            new Messregeln(),
            new Massnahmenregeln(),
            new Haushaltsregeln(),
            new Controllingregeln());

    private final Map<String, Regeleintrag<?>> regeln = new LinkedHashMap<>();

    private Regelwerk(List<Regeleintrag<?>> eintraege) {
        for (Regeleintrag<?> eintrag : eintraege) {
            if (regeln.put(eintrag.id(), eintrag) != null) {
                throw new IllegalArgumentException("Die Regel " + eintrag.id() + " ist zweimal eingetragen");
            }
        }
    }

    /** All rules of Leitwerk. */
    public static Regelwerk standard() {
        return Alle.REGELWERK;
    }

    /** Some rules only, for instance one in a test. */
    public static Regelwerk aus(List<Regeleintrag<?>> eintraege) {
        return new Regelwerk(eintraege);
    }

    /** The rules in their order. */
    public List<Regeleintrag<?>> regeln() {
        return List.copyOf(regeln.values());
    }

    /** A rule by its id as a person writes it: case and umlauts do not matter. */
    public Optional<Regeleintrag<?>> regel(String geschrieben) {
        return Optional.ofNullable(regeln.get(Kennung.gemeint(geschrieben)));
    }

    // Built when first asked for: rules about exceptions ask for the other rules, but only when they run.
    private static final class Alle {
        static final Regelwerk REGELWERK = baue();

        private static Regelwerk baue() {
            List<Regeleintrag<?>> alle = new ArrayList<>();
            BEREICHE.forEach(bereich -> alle.addAll(bereich.regeln()));
            return new Regelwerk(alle);
        }
    }
}
