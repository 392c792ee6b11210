package org.leitwerk.diagramm.anordnung;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes room where something has grown or was pinned: what it covers is pushed to the right or down, the shorter way,
 * and only as far as needed. Pinned nodes are not pushed.
 */
final class Verdraenger {

    /** Distance to what was pushed, px; less than the usual one, so that a push soon ends. */
    private static final double ABSTAND = 8;

    private final Raster<Platz> raster = new Raster<>();
    private final Map<Platz, Integer> schuebe = new HashMap<>();
    private int uebrig;

    private Verdraenger() {}

    /**
     * Makes room among the children of a container.
     *
     * @param alle all children, placed
     * @param ursachen those which may cover others
     */
    static void raeume(List<Platz> alle, Collection<Platz> ursachen) {
        if (ursachen.isEmpty()) {
            return;
        }
        Verdraenger verdraenger = new Verdraenger();
        alle.forEach(p -> verdraenger.raster.fuege(p.flaeche(), p));
        verdraenger.uebrig = 20 * alle.size() + 100;
        Deque<Platz> offen = new ArrayDeque<>(ursachen);
        while (!offen.isEmpty() && verdraenger.uebrig > 0) {
            verdraenger.einer(offen.poll(), offen);
        }
    }

    private void einer(Platz ursache, Deque<Platz> offen) {
        for (Raster.Treffer<Platz> treffer : raster.treffer(ursache.flaeche())) {
            Platz anderer = treffer.wert();
            if (anderer == ursache || !anderer.flaeche().schneidet(ursache.flaeche())) {
                continue;
            }
            if (!anderer.fest()) {
                schiebe(anderer, ursache);
                offen.add(anderer);
            } else if (!ursache.fest()) {
                schiebe(ursache, anderer);
                offen.add(ursache);
                return;
            }
        }
    }

    private void schiebe(Platz platz, Platz vor) {
        uebrig--;
        int mal = schuebe.merge(platz, 1, Integer::sum);
        raster.entferne(platz.flaeche(), platz);
        double nachRechts = vor.x + vor.breite + ABSTAND - platz.x;
        double nachUnten = vor.y + vor.hoehe + ABSTAND - platz.y;
        // Who was pushed often leaves downwards: between wide pinned nodes the shorter way could lead to and fro for
        // long.
        if (nachRechts <= nachUnten && mal < 8) {
            platz.x += nachRechts;
        } else {
            platz.y += nachUnten;
        }
        raster.fuege(platz.flaeche(), platz);
    }
}
