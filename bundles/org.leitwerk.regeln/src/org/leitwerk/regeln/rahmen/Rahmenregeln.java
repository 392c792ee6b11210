package org.leitwerk.regeln.rahmen;

import java.util.List;
import org.leitwerk.regeln.Regeleintrag;
import org.leitwerk.regeln.Regelgruppe;
import org.leitwerk.regeln.Stufung;
import org.leitwerk.steuerung.Ausnahme;
import org.leitwerk.steuerung.Handlungsfeld;
import org.leitwerk.steuerung.Planelement;
import org.leitwerk.steuerung.Planung;
import org.leitwerk.steuerung.Rechtsgrundlage;
import org.leitwerk.steuerung.Regeleinstellung;
import org.leitwerk.steuerung.Zeitraumelement;
import org.leitwerk.steuerung.Zielgruppe;

/** The rules about the plan as a whole, its settings and exceptions. */
public final class Rahmenregeln implements Regelgruppe {

    @Override
    public List<Regeleintrag<?>> regeln() {
        return List.of(
                new Regeleintrag<>(Planung.class, new PlanOhneKommune(), Stufung.MAHNEND),
                new Regeleintrag<>(Planung.class, new PlanOhneZeitraum(), Stufung.MAHNEND),
                new Regeleintrag<>(Planung.class, new ZeitraumVertauscht(), Stufung.WIDERSPRUCH),
                new Regeleintrag<>(Planung.class, new PlanOhneStichtag(), Stufung.HINWEISEND),
                new Regeleintrag<>(Planung.class, new PlanungMehrfach(), Stufung.WARNEND),
                new Regeleintrag<>(Zeitraumelement.class, new EndeVorBeginn(), Stufung.WIDERSPRUCH),
                new Regeleintrag<>(Planelement.class, new TitelDoppelt(), Stufung.MAHNEND),
                new Regeleintrag<>(Planelement.class, new ElementOhneTitel(), Stufung.HINWEISEND),
                new Regeleintrag<>(Handlungsfeld.class, new HandlungsfeldOhneZiel(), Stufung.HINWEISEND),
                new Regeleintrag<>(Zielgruppe.class, new ZielgruppeUngenutzt(), Stufung.HINWEISEND),
                new Regeleintrag<>(Zielgruppe.class, new ZielgruppeOhneAbgrenzung(), Stufung.HINWEISEND),
                new Regeleintrag<>(Rechtsgrundlage.class, new RechtsgrundlageUngenutzt(), Stufung.HINWEISEND),
                new Regeleintrag<>(Ausnahme.class, new AusnahmeOhneGrund(), Stufung.WARNEND),
                new Regeleintrag<>(Ausnahme.class, new AusnahmeUnbekannteRegel(), Stufung.WARNEND),
                new Regeleintrag<>(Ausnahme.class, new AusnahmeWirkungslos(), Stufung.WARNEND),
                new Regeleintrag<>(Regeleinstellung.class, new EinstellungUnbekannteRegel(), Stufung.WARNEND),
                new Regeleintrag<>(Regeleinstellung.class, new EinstellungOhneSchwelle(), Stufung.WARNEND));
    }
}
