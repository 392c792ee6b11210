package org.leitwerk.regeln.akteure;

import java.util.List;
import org.leitwerk.regeln.Regeleintrag;
import org.leitwerk.regeln.Regelgruppe;
import org.leitwerk.regeln.Stufung;
import org.leitwerk.steuerung.Gremium;
import org.leitwerk.steuerung.Netzwerk;
import org.leitwerk.steuerung.Netzwerkbeziehung;
import org.leitwerk.steuerung.Organisationseinheit;
import org.leitwerk.steuerung.Planung;
import org.leitwerk.steuerung.Schnittstelle;
import org.leitwerk.steuerung.Vereinbarung;

/** The rules about bodies, stakeholders and agreements. */
public final class Akteursregeln implements Regelgruppe {

    @Override
    public List<Regeleintrag<?>> regeln() {
        return List.of(
                new Regeleintrag<>(Gremium.class, new GremiumOhneRhythmus(), Stufung.SANFT),
                new Regeleintrag<>(Gremium.class, new GremiumOhneMitglieder(), Stufung.HINWEISEND),
                new Regeleintrag<>(Gremium.class, new GremiumOhneLeitung(), Stufung.HINWEISEND),
                new Regeleintrag<>(Gremium.class, new GremiumOhneZustaendigkeit(), Stufung.HINWEISEND),
                new Regeleintrag<>(Gremium.class, new GremienDoppelt(), Stufung.MAHNEND),
                new Regeleintrag<>(Planung.class, new PolitikNichtBeteiligt(), Stufung.MAHNEND),
                new Regeleintrag<>(Planung.class, new StakeholdergruppeFehlt(), Stufung.HINWEISEND),
                new Regeleintrag<>(Vereinbarung.class, new VereinbarungOhneZiel(), Stufung.NACHZIEHEND),
                new Regeleintrag<>(Vereinbarung.class, new VereinbarungOhneZielwert(), Stufung.MAHNEND),
                new Regeleintrag<>(Vereinbarung.class, new VereinbarungOhnePartner(), Stufung.NACHZIEHEND),
                new Regeleintrag<>(Vereinbarung.class, new VereinbarungOhneLaufzeit(), Stufung.MAHNEND),
                new Regeleintrag<>(Organisationseinheit.class, new SozialplanungZuTiefAngesiedelt(), Stufung.WARNEND),
                new Regeleintrag<>(Schnittstelle.class, new SchnittstelleOhneRegelung(), Stufung.MAHNEND),
                new Regeleintrag<>(Schnittstelle.class, new SchnittstellenstrategiePasstNicht(), Stufung.WARNEND),
                new Regeleintrag<>(Netzwerk.class, new NetzwerkOhnePartner(), Stufung.MAHNEND),
                new Regeleintrag<>(Netzwerkbeziehung.class, new NetzwerkbeziehungAufSichSelbst(), Stufung.WIDERSPRUCH));
    }
}
