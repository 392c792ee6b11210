package org.leitwerk.regeln.akteure;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.SCHNITTSTELLE__STRATEGIE;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.leitwerk.regeln.Aenderung;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Korrektur;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Bearbeitungsstrategie;
import org.leitwerk.steuerung.Schnittstelle;
import org.leitwerk.steuerung.Schnittstellentyp;

/** Zu jedem Typ einer Schnittstelle gehört eine Strategie (Kreis Recklinghausen, 2021, Kap. 2.1.2). */
public final class SchnittstellenstrategiePasstNicht implements Regel<Schnittstelle> {

    private static final Map<Schnittstellentyp, Bearbeitungsstrategie> PASSEND = Map.of(
            Schnittstellentyp.TRANSITION,
            Bearbeitungsstrategie.SUKZESSIV,
            Schnittstellentyp.INTERFERENZ,
            Bearbeitungsstrategie.SIMULTAN,
            Schnittstellentyp.DIFFUSION,
            Bearbeitungsstrategie.SENSIBEL);

    @Override
    public Stream<Befund> pruefe(Schnittstelle schnittstelle, Planstand stand) {
        Bearbeitungsstrategie passend = PASSEND.get(schnittstelle.getTyp());
        boolean falsch = passend != null
                && schnittstelle.getStrategie() != Bearbeitungsstrategie.OFFEN
                && schnittstelle.getStrategie() != passend;
        return falsch
                ? Stream.of(Befund.an(schnittstelle, SCHNITTSTELLE__STRATEGIE)
                        .mit(schnittstelle.getTyp(), passend, schnittstelle.getStrategie())
                        .behebbarDurch(new Korrektur(
                                "passend",
                                List.of(passend),
                                List.of(new Aenderung.Setzen(schnittstelle, SCHNITTSTELLE__STRATEGIE, passend)))))
                : Stream.empty();
    }
}
