package org.leitwerk.regeln.leitbild;

import java.util.List;
import org.leitwerk.regeln.Regeleintrag;
import org.leitwerk.regeln.Regelgruppe;
import org.leitwerk.regeln.Stufung;
import org.leitwerk.steuerung.Leitbild;
import org.leitwerk.steuerung.Leitlinie;
import org.leitwerk.steuerung.Planung;

/** The rules about vision and mission statement. */
public final class Leitbildregeln implements Regelgruppe {

    @Override
    public List<Regeleintrag<?>> regeln() {
        return List.of(
                new Regeleintrag<>(Planung.class, new LeitbildFehlt(), Stufung.MAHNEND),
                new Regeleintrag<>(Leitbild.class, new LeitbildOhneLeitlinie(), Stufung.SANFT),
                new Regeleintrag<>(Leitlinie.class, new LeitlinieOhneZiel(), Stufung.MAHNEND),
                new Regeleintrag<>(Leitbild.class, new LeitbildOhnePromotor(), Stufung.HINWEISEND),
                new Regeleintrag<>(Leitbild.class, new LeitbildEinseitigBeteiligt(), Stufung.HINWEISEND),
                new Regeleintrag<>(Leitbild.class, new LeitbildOhneBeschluss(), Stufung.MAHNEND));
    }
}
