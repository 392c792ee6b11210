package org.leitwerk.regeln.raum;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.SOZIALRAUM__SCHLUESSEL;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.regeln.Texte;
import org.leitwerk.steuerung.Sozialraum;

/** Ein amtlicher Schlüssel gehört zu einem Raum. */
public final class RaumschluesselDoppelt implements Regel<Sozialraum> {

    @Override
    public Stream<Befund> pruefe(Sozialraum raum, Planstand stand) {
        if (Texte.fehlt(raum.getSchluessel())) {
            return Stream.empty();
        }
        Sozialraum erster = stand.einmal(RaumschluesselDoppelt.class, RaumschluesselDoppelt::erste)
                .get(raum.getSchluessel().strip());
        return erster == null || erster == raum
                ? Stream.empty()
                : Stream.of(Befund.an(raum, SOZIALRAUM__SCHLUESSEL)
                        .mit(raum.getSchluessel().strip(), erster));
    }

    /** The first area of each key. */
    private static Map<String, Sozialraum> erste(Planstand stand) {
        Map<String, Sozialraum> erste = new HashMap<>();
        for (Sozialraum raum : stand.alle(Sozialraum.class)) {
            if (!Texte.fehlt(raum.getSchluessel())) {
                erste.putIfAbsent(raum.getSchluessel().strip(), raum);
            }
        }
        return erste;
    }
}
