package org.leitwerk.regeln.ziele;

import java.util.List;
import org.leitwerk.regeln.Regeleintrag;
import org.leitwerk.regeln.Regelgruppe;
import org.leitwerk.regeln.Stufung;
import org.leitwerk.steuerung.Messung;
import org.leitwerk.steuerung.Planung;
import org.leitwerk.steuerung.Szenario;
import org.leitwerk.steuerung.Wirkungszusammenhang;
import org.leitwerk.steuerung.Ziel;
import org.leitwerk.steuerung.Zielannahme;
import org.leitwerk.steuerung.Zielbeitrag;
import org.leitwerk.steuerung.Zielbeziehung;
import org.leitwerk.steuerung.Zielstufe;
import org.leitwerk.steuerung.Zielsystem;

/** The rules about goals, their derivation and relations. */
public final class Zielregeln implements Regelgruppe {

    @Override
    public List<Regeleintrag<?>> regeln() {
        return List.of(
                new Regeleintrag<>(Ziel.class, new ZielOhneIndikator(), Stufung.NACHZIEHEND),
                new Regeleintrag<>(Messung.class, new ZielOhneZielwert(), Stufung.NACHZIEHEND),
                new Regeleintrag<>(Ziel.class, new ZielOhneTermin(), Stufung.MAHNEND),
                new Regeleintrag<>(Ziel.class, new FristOhneBeginn(), Stufung.SANFT),
                new Regeleintrag<>(Ziel.class, new ZielOhneVerantwortliche(), Stufung.NACHZIEHEND),
                new Regeleintrag<>(Ziel.class, new ZielOhneFederfuehrung(), Stufung.MAHNEND),
                new Regeleintrag<>(Ziel.class, new ZielOhneZielgruppe(), Stufung.MAHNEND),
                new Regeleintrag<>(Ziel.class, new ZielOhneEbene(), Stufung.MAHNEND),
                new Regeleintrag<>(Zielsystem.class, new ZielsystemOhneEbenen(), Stufung.MAHNEND),
                new Regeleintrag<>(Ziel.class, new ZielOhneZielfeld(), Stufung.HINWEISEND),
                new Regeleintrag<>(Ziel.class, new ZielOhneHandlungsfeld(), Stufung.HINWEISEND),
                new Regeleintrag<>(Planung.class, new ZieleOhnePrioritaet(), Stufung.HINWEISEND),
                new Regeleintrag<>(Ziel.class, new ZielOhneBegruendung(), Stufung.HINWEISEND),
                new Regeleintrag<>(Ziel.class, new ZielOhneRessource(), Stufung.HINWEISEND),
                new Regeleintrag<>(Ziel.class, new ZielSmartVerneint(), Stufung.MAHNEND),
                new Regeleintrag<>(Ziel.class, new ZielOhneOberziel(), Stufung.MAHNEND),
                new Regeleintrag<>(Ziel.class, new ZielOhneUnterbau(), Stufung.HINWEISEND),
                new Regeleintrag<>(Ziel.class, new ZielOhneMassnahme(), Stufung.MAHNEND),
                new Regeleintrag<>(Ziel.class, new AbleitungZyklisch(), Stufung.WIDERSPRUCH),
                new Regeleintrag<>(Ziel.class, new AbleitungFalscheEbene(), Stufung.STRENG),
                new Regeleintrag<>(Ziel.class, new AbleitungUeberspringtEbene(), Stufung.SANFT),
                new Regeleintrag<>(Zielstufe.class, new ZielstufeOhneZiel(), Stufung.MAHNEND),
                new Regeleintrag<>(Zielstufe.class, new ZielstufeNichtAusgestaltet(), Stufung.HINWEISEND),
                new Regeleintrag<>(Zielsystem.class, new ZielfeldNichtBesetzt(), Stufung.HINWEISEND),
                new Regeleintrag<>(Ziel.class, new ZielSpaeterAlsOberziel(), Stufung.MAHNEND),
                new Regeleintrag<>(Ziel.class, new ZielAlsTaetigkeit(), Stufung.HINWEISEND),
                new Regeleintrag<>(Ziel.class, new ZielHorizontPasstNicht(), Stufung.SANFT),
                new Regeleintrag<>(Ziel.class, new WirkungszielOhneWirkungsebene(), Stufung.MAHNEND),
                new Regeleintrag<>(Ziel.class, new WirkungszielOhneAnnahme(), Stufung.HINWEISEND),
                new Regeleintrag<>(Wirkungszusammenhang.class, new WirkungszusammenhangZyklisch(), Stufung.WARNEND),
                new Regeleintrag<>(Wirkungszusammenhang.class, new WirkungOhneBeleg(), Stufung.WARNEND),
                new Regeleintrag<>(Zielbeziehung.class, new ZielkonfliktUngeloest(), Stufung.NACHZIEHEND),
                new Regeleintrag<>(Zielbeziehung.class, new ZielbeziehungAufSichSelbst(), Stufung.WIDERSPRUCH),
                new Regeleintrag<>(Zielbeziehung.class, new ZielbeziehungWiderspruechlich(), Stufung.STRENG),
                new Regeleintrag<>(Zielbeitrag.class, new ZielbeitragOhneLeistung(), Stufung.MAHNEND),
                new Regeleintrag<>(Zielbeitrag.class, new ZielbeitragOhneStellungnahme(), Stufung.MAHNEND),
                new Regeleintrag<>(Zielbeitrag.class, new ZielbeitragKontrovers(), Stufung.STRENG),
                new Regeleintrag<>(Planung.class, new ZuVieleSchluesselziele(), Stufung.MAHNEND),
                new Regeleintrag<>(Szenario.class, new SzenarioOhneAnnahme(), Stufung.HINWEISEND),
                new Regeleintrag<>(Szenario.class, new SzenarioMitUndOhne(), Stufung.WIDERSPRUCH),
                new Regeleintrag<>(Zielannahme.class, new ZielannahmeOhneMessung(), Stufung.WARNEND),
                new Regeleintrag<>(Ziel.class, new UeberoertlichesZielUnverbunden(), Stufung.MAHNEND));
    }
}
