package org.leitwerk.diagramm.plan;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.emf.common.util.URI;
import org.leitwerk.diagramm.dienst.Diagrammangebot;
import org.leitwerk.diagramm.dienst.Diagrammdienst;
import org.leitwerk.diagramm.dienst.Diagrammschluessel;
import org.leitwerk.diagramm.dienst.Diagrammsitzung;
import org.leitwerk.diagramm.spezifikation.Diagrammart;
import org.leitwerk.dsl.ide.arbeit.Stand;

/** The diagrams of plans by the built-in specification. May serve several plans; each thread reads it for itself. */
public final class Plandienst implements Diagrammdienst {

    private final AtomicReference<Steuerungsspezifikation> uebrige = new AtomicReference<>();
    private final ThreadLocal<Steuerungsspezifikation> spezifikation = ThreadLocal.withInitial(this::uebrigeOderNeue);

    private Steuerungsspezifikation uebrigeOderNeue() {
        Steuerungsspezifikation eine = uebrige.getAndSet(null);
        return eine != null ? eine : Steuerungsspezifikation.lade();
    }

    /** The present thread needs its specification no more: the next one that needs one takes it instead of reading. */
    void gibWeiter() {
        uebrige.set(spezifikation.get());
        spezifikation.remove();
    }

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
