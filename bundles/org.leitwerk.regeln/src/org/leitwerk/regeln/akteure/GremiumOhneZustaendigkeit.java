package org.leitwerk.regeln.akteure;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.GREMIUM__RECHTE;

import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.regeln.Texte;
import org.leitwerk.steuerung.Gremium;

/** Ein Gremium weiß, was es entscheiden darf (Gutachten Sozialraumbudgets, Kap. 6.4). */
public final class GremiumOhneZustaendigkeit implements Regel<Gremium> {

    @Override
    public Stream<Befund> pruefe(Gremium gremium, Planstand stand) {
        boolean geklaert = !gremium.getRechte().isEmpty()
                || !gremium.getHandlungsfelder().isEmpty()
                || !Texte.fehlt(gremium.getBeschreibung());
        return Gremien.derPlanung(gremium) && !geklaert
                ? Stream.of(Befund.an(gremium, GREMIUM__RECHTE))
                : Stream.empty();
    }
}
