package org.leitwerk.diagramm.bild;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.leitwerk.diagramm.lage.Lage;
import org.leitwerk.diagramm.sicht.Behaeltersicht;
import org.leitwerk.diagramm.sicht.Diagramm;
import org.leitwerk.diagramm.sicht.Flaechensicht;
import org.leitwerk.diagramm.sicht.Kante;
import org.leitwerk.diagramm.sicht.Kantenziel;
import org.leitwerk.diagramm.sicht.Liste;
import org.leitwerk.diagramm.sicht.Sicht;

/**
 * Which views are drawn: those the specification shows, without what a person hid and without what hangs below a
 * collapsed one: its contents, and everything that edges reach only through it.
 */
final class Gezeigtes {

    private final Kennungen kennungen;
    private final Set<String> eingeklappte = new HashSet<>();
    private final Set<String> verborgene = new HashSet<>();
    private final List<Flaechensicht> flaechen = new ArrayList<>();
    private final List<Kante> kanten = new ArrayList<>();
    private final Set<Sicht> gezeigt = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Sicht, Integer> verdeckt = new IdentityHashMap<>();

    Gezeigtes(Diagramm diagramm, Kennungen kennungen, Lage lage) {
        this.kennungen = kennungen;
        merke(lage);
        Set<Sicht> abgehaengt = abgehaengt(diagramm);
        for (Sicht sicht : diagramm.elemente()) {
            if (sicht instanceof Flaechensicht flaeche) {
                nimm(flaeche, abgehaengt);
            }
        }
        // edges at edges: those that carry others come first, as the specification orders them
        for (Kante kante : diagramm.kanten()) {
            if (kante.sichtbar()
                    && !verborgene.contains(kennungen.id(kante))
                    && zeigt(kante.von())
                    && zeigt(kante.nach())) {
                kanten.add(kante);
                gezeigt.add(kante);
            }
        }
    }

    private void merke(Lage lage) {
        lage.knoten().forEach((id, knoten) -> {
            if (knoten.eingeklappt()) {
                eingeklappte.add(id);
            }
            if (knoten.verborgen()) {
                verborgene.add(id);
            }
        });
        lage.kanten().forEach((id, kante) -> {
            if (kante.verborgen()) {
                verborgene.add(id);
            }
        });
    }

    private void nimm(Flaechensicht sicht, Set<Sicht> abgehaengt) {
        if (!sicht.sichtbar() || abgehaengt.contains(sicht) || verborgene.contains(kennungen.id(sicht))) {
            return;
        }
        flaechen.add(sicht);
        gezeigt.add(sicht);
        sicht.randknoten().forEach(rand -> nimm(rand, abgehaengt));
        if (sicht instanceof Behaeltersicht behaelter) {
            if (zu(sicht)) {
                verdeckt.merge(sicht, behaelter.kinder().size(), Integer::sum);
            } else {
                behaelter.kinder().forEach(kind -> nimm((Flaechensicht) kind, abgehaengt));
            }
        }
    }

    private boolean zeigt(Kantenziel ende) {
        return ende != null && gezeigt.contains(ende.alsSicht());
    }

    /** What only collapsed views lead to: repeatedly, a view all of whose leaders are collapsed or taken out. */
    private Set<Sicht> abgehaengt(Diagramm diagramm) {
        Set<Sicht> weg = Collections.newSetFromMap(new IdentityHashMap<>());
        if (eingeklappte.isEmpty()) {
            return weg;
        }
        Deque<Sicht> offen = new ArrayDeque<>();
        for (Sicht sicht : diagramm.elemente()) {
            if (zu(sicht)) {
                offen.add(sicht);
            }
        }
        while (!offen.isEmpty()) {
            Sicht oben = offen.poll();
            for (Sicht unten : folgende(oben)) {
                boolean nurHier = !weg.contains(unten)
                        && unten != oben
                        && fuehrende(unten).stream().allMatch(f -> weg.contains(f) || zu(f));
                if (nurHier) {
                    weg.add(unten);
                    verdeckt.merge(oben, 1 + (zu(unten) ? 0 : verdeckt.getOrDefault(unten, 0)), Integer::sum);
                    offen.add(unten);
                }
            }
        }
        return weg;
    }

    private boolean zu(Sicht sicht) {
        return !eingeklappte.isEmpty() && eingeklappte.contains(kennungen.id(sicht));
    }

    private static List<Sicht> folgende(Sicht sicht) {
        List<Sicht> ergebnis = new ArrayList<>();
        if (sicht instanceof Kantenziel ziel) {
            Rangfolge.hinab(ziel).forEach(kante -> ergebnis.add(Rangfolge.unten(kante)));
        }
        return ergebnis;
    }

    private static List<Sicht> fuehrende(Sicht sicht) {
        List<Sicht> ergebnis = new ArrayList<>();
        if (sicht instanceof Kantenziel ziel) {
            Rangfolge.hinauf(ziel).forEach(kante -> ergebnis.add(Rangfolge.oben(kante)));
        }
        return ergebnis;
    }

    /** The boxes that are drawn, outer ones before inner ones. */
    List<Flaechensicht> flaechen() {
        return flaechen;
    }

    /** The lines that are drawn. */
    List<Kante> kanten() {
        return kanten;
    }

    /** Whether a view is drawn. */
    boolean zeigt(Sicht sicht) {
        return gezeigt.contains(sicht);
    }

    /** How many views a collapsed one hides; 0 if it is not collapsed. */
    int verdeckt(Sicht sicht) {
        return zu(sicht) ? Math.max(1, verdeckt.getOrDefault(sicht, 0)) : 0;
    }

    /** Whether a view is collapsed. */
    boolean istZu(Sicht sicht) {
        return zu(sicht);
    }

    /** Whether something hangs below a view that collapsing would hide. */
    boolean klappbar(Sicht sicht) {
        return sicht instanceof Behaeltersicht behaelter
                        && !(behaelter.kinder().isEmpty())
                        && !(behaelter instanceof Liste)
                || sicht instanceof Kantenziel ziel && Rangfolge.fuehrtHinab(ziel);
    }
}
