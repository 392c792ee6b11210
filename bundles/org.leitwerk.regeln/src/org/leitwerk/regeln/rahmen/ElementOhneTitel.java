package org.leitwerk.regeln.rahmen;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.PLANELEMENT__TITEL;

import java.util.List;
import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.regeln.Texte;
import org.leitwerk.steuerung.Berichtspflicht;
import org.leitwerk.steuerung.Bewertung;
import org.leitwerk.steuerung.Netzwerkbeziehung;
import org.leitwerk.steuerung.Planelement;
import org.leitwerk.steuerung.Projektphase;
import org.leitwerk.steuerung.Prozessschritt;
import org.leitwerk.steuerung.Rechtsgrundlage;
import org.leitwerk.steuerung.Sitzung;
import org.leitwerk.steuerung.Wirkungszusammenhang;

/** In Listen, Diagrammen und Berichten erscheint der Titel. */
public final class ElementOhneTitel implements Regel<Planelement> {

    private static final List<Class<?>> OHNE_TITEL_VERSTAENDLICH = List.of(
            Rechtsgrundlage.class,
            Prozessschritt.class,
            Projektphase.class,
            Sitzung.class,
            Berichtspflicht.class,
            Bewertung.class,
            Netzwerkbeziehung.class,
            Wirkungszusammenhang.class);

    @Override
    public Stream<Befund> pruefe(Planelement element, Planstand stand) {
        boolean sprichtFuerSich = OHNE_TITEL_VERSTAENDLICH.stream().anyMatch(art -> art.isInstance(element));
        boolean fehlt = Texte.fehlt(element.getTitel()) && Texte.fehlt(element.getNummer());
        return fehlt && !sprichtFuerSich
                ? Stream.of(Befund.an(element, PLANELEMENT__TITEL).mit(element.eClass()))
                : Stream.empty();
    }
}
