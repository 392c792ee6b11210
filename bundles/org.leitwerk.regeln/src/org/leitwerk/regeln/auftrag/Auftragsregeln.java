package org.leitwerk.regeln.auftrag;

import java.util.List;
import org.leitwerk.regeln.Regeleintrag;
import org.leitwerk.regeln.Regelgruppe;
import org.leitwerk.regeln.Stufung;
import org.leitwerk.steuerung.Auftrag;
import org.leitwerk.steuerung.Planung;

/** The rules about the mandate of a plan. */
public final class Auftragsregeln implements Regelgruppe {

    @Override
    public List<Regeleintrag<?>> regeln() {
        return List.of(
                new Regeleintrag<>(Planung.class, new PlanOhneAuftrag(), Stufung.NACHZIEHEND),
                new Regeleintrag<>(Auftrag.class, new AuftragOhneBeschluss(), Stufung.MAHNEND),
                new Regeleintrag<>(Auftrag.class, new AuftragOhneAuftraggeber(), Stufung.MAHNEND),
                new Regeleintrag<>(Auftrag.class, new AuftragOhneHandlungsfeld(), Stufung.MAHNEND),
                new Regeleintrag<>(Auftrag.class, new AuftragOhneAufgabe(), Stufung.HINWEISEND),
                new Regeleintrag<>(Auftrag.class, new AuftragOhneKoordination(), Stufung.MAHNEND),
                new Regeleintrag<>(Auftrag.class, new AuftragUeberfaellig(), Stufung.MAHNEND),
                new Regeleintrag<>(Auftrag.class, new AuftragsinstanzZuNiedrig(), Stufung.MAHNEND),
                new Regeleintrag<>(Auftrag.class, new ZuVieleHandlungsfelder(), Stufung.HINWEISEND));
    }
}
