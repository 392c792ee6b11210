package org.leitwerk.regeln.auftrag;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.AUFTRAG__FRIST;
import static org.leitwerk.steuerung.SteuerungPackage.Literals.AUFTRAG__STATUS;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Korrektur;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.regeln.Texte;
import org.leitwerk.steuerung.Auftrag;
import org.leitwerk.steuerung.Auftragsstatus;

/** Ein Auftrag ist zur Frist erledigt oder seine Verzögerung begründet (Stadt Münster, V/0715/2012, Ziffer 1). */
public final class AuftragUeberfaellig implements Regel<Auftrag> {

    private static final Set<Auftragsstatus> ERLEDIGT =
            EnumSet.of(Auftragsstatus.ERLEDIGT, Auftragsstatus.FORTGESCHRIEBEN);

    @Override
    public Stream<Befund> pruefe(Auftrag auftrag, Planstand stand) {
        Optional<LocalDate> ende = stand.fristen().ende(auftrag.getFrist(), auftrag);
        boolean offen = !ERLEDIGT.contains(auftrag.getStatus())
                && auftrag.getErledigtDurch() == null
                && Texte.fehlt(auftrag.getVerzoegerung());
        boolean verstrichen = ende.isPresent()
                && stand.stichtag().filter(tag -> tag.isAfter(ende.get())).isPresent();
        return offen && verstrichen
                ? Stream.of(Befund.an(auftrag, AUFTRAG__FRIST)
                        .mit(auftrag.getFrist(), stand.stichtag().get())
                        .behebbarDurch(Korrektur.setzen("erledigt", auftrag, AUFTRAG__STATUS, Auftragsstatus.ERLEDIGT)))
                : Stream.empty();
    }
}
