package org.leitwerk.diagramm.plan;

import java.util.LinkedHashMap;
import java.util.Map;
import org.leitwerk.diagramm.anordnung.Flaeche;
import org.leitwerk.diagramm.lage.Knotenlage;
import org.leitwerk.diagramm.lage.Lage;
import org.leitwerk.diagramm.sicht.Kante;
import org.leitwerk.diagramm.sicht.Sicht;
import org.leitwerk.diagramm.szene.Kasten;
import org.leitwerk.diagramm.szene.Punkt;
import org.leitwerk.diagramm.szene.Rahmen;
import org.leitwerk.diagramm.szene.Szenenelement;
import org.leitwerk.steuerung.Planelement;

/** Places where a person wanted new elements; they are given once the elements are there. */
final class Platzwunsch {

    private static final int HOECHSTENS = 20;

    private final Plandiagramm plandiagramm;
    private final Map<String, Punkt> wuensche = new LinkedHashMap<>();

    Platzwunsch(Plandiagramm plandiagramm) {
        this.plandiagramm = plandiagramm;
    }

    /**
     * Remembers a place.
     *
     * @param name of the element that will be there
     */
    void merke(String name, Punkt ort) {
        if (ort != null && name != null) {
            wuensche.put(name, ort);
            // what was never written (refused, undone) must not be remembered for ever
            if (wuensche.size() > HOECHSTENS) {
                wuensche.remove(wuensche.keySet().iterator().next());
            }
        }
    }

    /** The positions with those of elements that have come. */
    Lage erfuelle(Lage lage, Map<String, Szenenelement> gezeichnet) {
        if (wuensche.isEmpty()) {
            return lage;
        }
        Map<String, Knotenlage> neue = new LinkedHashMap<>();
        for (Sicht sicht : plandiagramm.diagramm().alle()) {
            boolean gesucht = !(sicht instanceof Kante)
                    && sicht.ziel() instanceof Planelement element
                    && wuensche.containsKey(element.getName());
            if (gesucht) {
                Punkt ort = wuensche.remove(((Planelement) sicht.ziel()).getName());
                String eltern = sicht.eltern() instanceof Sicht aussen
                        ? plandiagramm.kennungen().id(aussen)
                        : null;
                Rahmen rahmen = eltern != null && gezeichnet.get(eltern) instanceof Kasten kasten
                        ? kasten.rahmen()
                        : Rahmen.LEER;
                String id = plandiagramm.kennungen().id(sicht);
                neue.put(
                        id,
                        lage.knotenlage(id)
                                .mitFlaeche(new Flaeche(ort.x() - rahmen.x(), ort.y() - rahmen.y(), 0, 0), eltern)
                                .mitFest(true));
            }
        }
        return lage.mitKnoten(neue);
    }
}
