package org.leitwerk.diagramm.plan;

import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.leitwerk.diagramm.dienst.Diagrammangebot;
import org.leitwerk.diagramm.dienst.Diagrammdienst;
import org.leitwerk.diagramm.dienst.Diagrammschluessel;
import org.leitwerk.diagramm.dienst.Diagrammsitzung;
import org.leitwerk.diagramm.spezifikation.Diagrammart;
import org.leitwerk.dsl.ide.arbeit.Stand;

/** The diagrams of plans by the built-in specification. May serve several plans; each thread reads it for itself. */
public final class Plandienst implements Diagrammdienst {

    private final ThreadLocal<Steuerungsspezifikation> spezifikation =
            ThreadLocal.withInitial(Steuerungsspezifikation::lade);

    @Override
    public List<Diagrammangebot> angebote(Stand stand, URI ziel) {
        return new Diagrammangebote(spezifikation.get()).fuer(stand, ziel);
    }

    @Override
    public Diagrammsitzung oeffne(Stand stand, Diagrammschluessel schluessel) {
        Diagrammart art = spezifikation
                .get()
                .art(schluessel.art())
                .orElseThrow(() -> new IllegalArgumentException("Die Diagrammart „" + schluessel.art()
                        + "“ gibt es nicht. Bitte das Diagramm über „Diagramme“ neu öffnen."));
        return new Planzeichnung(spezifikation.get(), art, schluessel, stand);
    }
}
