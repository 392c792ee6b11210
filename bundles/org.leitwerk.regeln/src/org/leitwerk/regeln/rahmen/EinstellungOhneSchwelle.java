package org.leitwerk.regeln.rahmen;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.REGELEINSTELLUNG__SCHWELLE;

import java.util.Optional;
import java.util.stream.Stream;
import org.leitwerk.regeln.Aenderung;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Korrektur;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.regeln.Regeleintrag;
import org.leitwerk.regeln.Regelwerk;
import org.leitwerk.steuerung.Regeleinstellung;
import org.leitwerk.steuerung.Regelstufe;

/** Eine Schwelle gilt für eine Regel, die eine hat. */
public final class EinstellungOhneSchwelle implements Regel<Regeleinstellung> {

    @Override
    public Stream<Befund> pruefe(Regeleinstellung einstellung, Planstand stand) {
        Optional<Regeleintrag<?>> regel = Regelwerk.standard().regel(einstellung.getRegel());
        boolean ohneWirkung = einstellung.getSchwelle() != null
                && regel.isPresent()
                && regel.get().schwelle().isEmpty();
        return ohneWirkung
                ? Stream.of(Befund.an(einstellung, REGELEINSTELLUNG__SCHWELLE)
                        .mit(regel.get().id())
                        .behebbarDurch(streichen(einstellung)))
                : Stream.empty();
    }

    // A setting that says nothing else goes as a whole.
    private static Korrektur streichen(Regeleinstellung einstellung) {
        return einstellung.getStufe() == Regelstufe.OFFEN
                ? Korrektur.loeschen("streichen", einstellung)
                : Korrektur.aus("streichen", new Aenderung.Setzen(einstellung, REGELEINSTELLUNG__SCHWELLE, null));
    }
}
