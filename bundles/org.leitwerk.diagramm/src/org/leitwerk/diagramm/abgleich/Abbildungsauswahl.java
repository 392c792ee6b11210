package org.leitwerk.diagramm.abgleich;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.leitwerk.diagramm.sicht.Diagramm;
import org.leitwerk.diagramm.spezifikation.Abbildung;
import org.leitwerk.diagramm.spezifikation.Behaelterabbildung;
import org.leitwerk.diagramm.spezifikation.Ebene;
import org.leitwerk.diagramm.spezifikation.Flaechenabbildung;
import org.leitwerk.diagramm.spezifikation.Kantenabbildung;
import org.leitwerk.diagramm.spezifikation.Knotenabbildung;

/**
 * The mappings of the layers that are on, in the order in which Sirius carries them out: nodes, containers, edges; the
 * additional layers as they are written, then the default layer; imports before what they import.
 */
final class Abbildungsauswahl {

    private final Set<Abbildung> oben = new LinkedHashSet<>();
    private final Map<Abbildung, List<Abbildung>> einfuhren = new IdentityHashMap<>();
    private final Map<Abbildung, List<Knotenabbildung>> rand = new IdentityHashMap<>();
    private final Map<Abbildung, List<Flaechenabbildung>> innen = new IdentityHashMap<>();
    private final Set<Abbildung> verborgen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Flaechenabbildung> flaechen = new ArrayList<>();
    private final List<Kantenabbildung> kanten;
    private final boolean kantenAnKanten;

    Abbildungsauswahl(Diagramm diagramm) {
        List<Ebene> ebenen = new ArrayList<>(diagramm.art().zusatzebenen());
        if (diagramm.art().grundebene() != null) {
            ebenen.add(diagramm.art().grundebene());
        }
        ebenen.removeIf(ebene -> !diagramm.aktiv(ebene));
        ebenen.forEach(ebene -> oben.addAll(ebene.abbildungen()));
        oben.addAll(diagramm.art().abbildungenOhneEbene());
        oben.forEach(this::merkeEinfuhr);
        flaechen.addAll(mitEinfuhren(oben, Knotenabbildung.class));
        flaechen.addAll(mitEinfuhren(oben, Behaelterabbildung.class));
        kanten = Kantenfolge.geordnet(mitEinfuhren(oben, Kantenabbildung.class));
        kantenAnKanten = kanten.stream().anyMatch(Kantenfolge::anKante);
    }

    private void merkeEinfuhr(Abbildung abbildung) {
        if (abbildung.istEinfuhr() && abbildung.eingefuehrte() != null) {
            einfuhren
                    .computeIfAbsent(abbildung.eingefuehrte(), neu -> new ArrayList<>())
                    .add(abbildung);
            if (abbildung.verbirgtUnterabbildungen()) {
                Abbildung stufe = abbildung.eingefuehrte();
                for (int tiefe = 0; stufe != null && tiefe < 50; tiefe++) {
                    verborgen.add(stufe);
                    stufe = stufe.istEinfuhr() ? stufe.eingefuehrte() : null;
                }
            }
        }
    }

    private <T extends Abbildung> List<T> mitEinfuhren(Iterable<? extends Abbildung> abbildungen, Class<T> art) {
        Set<T> ergebnis = new LinkedHashSet<>();
        for (Abbildung abbildung : abbildungen) {
            if (art.isInstance(abbildung)) {
                LinkedList<Abbildung> folge = new LinkedList<>();
                folge.add(abbildung);
                stelleEinfuhrenVoran(abbildung, folge, 0);
                folge.stream().filter(art::isInstance).map(art::cast).forEach(ergebnis::add);
            }
        }
        return new ArrayList<>(ergebnis);
    }

    /** The order among several imports of one mapping looks odd, but it is the one in which they take elements. */
    private void stelleEinfuhrenVoran(Abbildung abbildung, LinkedList<Abbildung> folge, int tiefe) {
        List<Abbildung> alle = einfuhren.getOrDefault(abbildung, List.of());
        if (alle.isEmpty() || tiefe > 50) {
            return;
        }
        List<Abbildung> gereiht = new ArrayList<>();
        gereiht.add(alle.get(alle.size() - 1));
        gereiht.addAll(alle.subList(0, alle.size() - 1));
        for (Abbildung einfuhr : gereiht) {
            folge.addFirst(einfuhr);
            stelleEinfuhrenVoran(einfuhr, folge, tiefe + 1);
        }
    }

    /** The mappings of the outermost nodes and containers. */
    List<Flaechenabbildung> flaechen() {
        return flaechen;
    }

    /** The mappings of edges; those of edges at edges behind those of the edges. */
    List<Kantenabbildung> kanten() {
        return kanten;
    }

    /** Whether some edges may end at edges. */
    boolean kantenAnKanten() {
        return kantenAnKanten;
    }

    /** The mappings of the nodes on the border of views of a mapping. */
    List<Knotenabbildung> rand(Flaechenabbildung abbildung) {
        return rand.computeIfAbsent(abbildung, neu -> mitEinfuhren(abbildung.randabbildungen(), Knotenabbildung.class));
    }

    /**
     * The mappings of the views inside views of a mapping: containers first, then nodes; in a list only nodes, in a
     * stack only containers.
     */
    List<Flaechenabbildung> innen(Flaechenabbildung abbildung) {
        return innen.computeIfAbsent(abbildung, neu -> {
            List<Flaechenabbildung> ergebnis = new ArrayList<>();
            if (abbildung instanceof Behaelterabbildung behaelter) {
                if (!behaelter.istListe()) {
                    ergebnis.addAll(mitEinfuhren(behaelter.behaelterabbildungen(), Behaelterabbildung.class));
                }
                if (!behaelter.istStapel()) {
                    ergebnis.addAll(mitEinfuhren(behaelter.knotenabbildungen(), Knotenabbildung.class));
                }
            }
            return ergebnis;
        });
    }

    /** Whether outermost views of a mapping are seen: it belongs to a layer that is on. */
    boolean sichtbar(Abbildung abbildung) {
        return oben.contains(abbildung);
    }

    /** Whether an import hides the views of a mapping. */
    boolean verborgen(Abbildung abbildung) {
        return verborgen.contains(abbildung);
    }
}
