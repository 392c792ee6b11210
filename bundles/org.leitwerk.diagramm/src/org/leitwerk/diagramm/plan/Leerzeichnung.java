package org.leitwerk.diagramm.plan;

import java.util.List;
import java.util.Map;
import org.leitwerk.diagramm.bild.Leerbild;
import org.leitwerk.diagramm.dienst.Diagrammbild;
import org.leitwerk.diagramm.dienst.Diagrammschluessel;
import org.leitwerk.diagramm.dienst.Schwere;
import org.leitwerk.diagramm.spezifikation.Diagrammart;
import org.leitwerk.diagramm.szene.Szene;
import org.leitwerk.dsl.ide.arbeit.Stand;

/** What is shown while the element a diagram is of is not there. */
final class Leerzeichnung {

    private static final String GRUND =
            "Das Element dieses Diagramms gibt es im Plan nicht (mehr). Sobald es wieder da ist, erscheint das Diagramm.";

    private Leerzeichnung() {}

    static Diagrammbild von(Diagrammart art, Diagrammschluessel schluessel, Stand stand) {
        Szene leer = Leerbild.szene(art.beschriftung(), GRUND);
        return new Diagrammbild(
                schluessel,
                stand.version(),
                art.beschriftung(),
                art.beschriftung(),
                Diagrammangebote.symbol(art),
                false,
                leer,
                Map.of(),
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Diagrammbild.Hinweis(Schwere.WARNUNG, GRUND)),
                GRUND);
    }
}
