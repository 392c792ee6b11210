package org.leitwerk.diagramm.anordnung;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Places border nodes with their middle on the border of their parent: where edges come in on the side they come from,
 * where edges go out on the other one, the rest on the right; evenly along the side. Who sits on the border stays
 * there.
 */
final class Randordner {

    private final Richtung richtung;
    private final Set<Platz> mitAusgang = new HashSet<>();
    private final Set<Platz> mitEingang = new HashSet<>();

    Randordner(Netz netz, Richtung richtung) {
        this.richtung = richtung;
        for (Strang strang : netz.straenge) {
            if (strang.von != null) {
                mitAusgang.add(strang.von);
            }
            if (strang.nach != null) {
                mitEingang.add(strang.nach);
            }
        }
    }

    /** Places the border nodes of a node whose size is known. */
    void lege(Platz platz) {
        Map<Integer, List<Platz>> neue = new HashMap<>();
        for (Platz rand : platz.randkinder) {
            Flaeche bisher = rand.knoten.bisher();
            if (bisher != null) {
                haelt(platz, rand, bisher);
            } else {
                neue.computeIfAbsent(seite(rand), k -> new ArrayList<>()).add(rand);
            }
        }
        neue.forEach((seite, plaetze) -> verteile(platz, seite, plaetze));
    }

    /** Keeps a place; if the parent has shrunk or grown, the nearest point of its border. */
    private static void haelt(Platz platz, Platz rand, Flaeche bisher) {
        double x = Math.max(0, Math.min(platz.breite, bisher.mitte().x()));
        double y = Math.max(0, Math.min(platz.hoehe, bisher.mitte().y()));
        double[] abstaende = {y, platz.breite - x, platz.hoehe - y, x};
        int naechste = 0;
        for (int i = 1; i < 4; i++) {
            naechste = abstaende[i] < abstaende[naechste] ? i : naechste;
        }
        double mx = naechste == 1 ? platz.breite : naechste == 3 ? 0 : x;
        double my = naechste == 0 ? 0 : naechste == 2 ? platz.hoehe : y;
        rand.setze(mx - rand.breite / 2, my - rand.hoehe / 2);
    }

    /** 0 = top, 1 = right, 2 = bottom, 3 = left. */
    private int seite(Platz rand) {
        boolean ein = mitEingang.contains(rand);
        boolean aus = mitAusgang.contains(rand);
        if (ein == aus) {
            return richtung.quer() ? 2 : 1;
        }
        int eingang =
                switch (richtung) {
                    case AB -> 0;
                    case AUF -> 2;
                    case RECHTS -> 3;
                    case LINKS -> 1;
                };
        return ein ? eingang : (eingang + 2) % 4;
    }

    private static void verteile(Platz platz, int seite, List<Platz> plaetze) {
        boolean waagrecht = seite % 2 == 0;
        double laenge = waagrecht ? platz.breite : platz.hoehe;
        for (int i = 0; i < plaetze.size(); i++) {
            Platz rand = plaetze.get(i);
            double stelle = laenge * (i + 1) / (plaetze.size() + 1);
            double mx = waagrecht ? stelle : seite == 1 ? platz.breite : 0;
            double my = waagrecht ? seite == 0 ? 0 : platz.hoehe : stelle;
            rand.setze(mx - rand.breite / 2, my - rand.hoehe / 2);
        }
    }
}
