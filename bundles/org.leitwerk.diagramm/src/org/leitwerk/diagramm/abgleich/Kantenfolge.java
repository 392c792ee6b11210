package org.leitwerk.diagramm.abgleich;

import java.util.ArrayList;
import java.util.List;
import org.leitwerk.diagramm.spezifikation.Abbildung;
import org.leitwerk.diagramm.spezifikation.Kantenabbildung;

/** Orders mappings of edges so that edges at edges come behind the edges they are at; otherwise nothing moves. */
final class Kantenfolge {

    private Kantenfolge() {}

    /** The mappings at nodes first, then again and again those all of whose ends are done; circles come last. */
    static List<Kantenabbildung> geordnet(List<Kantenabbildung> kanten) {
        List<Kantenabbildung> offen = new ArrayList<>(kanten);
        offen.removeIf(kante -> kante.grundlage() == null);
        List<Kantenabbildung> fertig = new ArrayList<>(offen.size());
        offen.stream().filter(kante -> !anKante(kante)).forEach(fertig::add);
        offen.removeAll(fertig);
        while (!offen.isEmpty()) {
            List<Kantenabbildung> naechste =
                    offen.stream().filter(kante -> bereit(kante, offen)).toList();
            if (naechste.isEmpty()) {
                naechste = List.copyOf(offen);
            }
            fertig.addAll(naechste);
            offen.removeAll(naechste);
        }
        return fertig;
    }

    /** Whether edges of a mapping may end at edges. */
    static boolean anKante(Kantenabbildung kante) {
        return !enden(kante.grundlage()).isEmpty();
    }

    private static boolean bereit(Kantenabbildung kante, List<Kantenabbildung> offen) {
        return enden(kante.grundlage()).stream().noneMatch(ende -> offen.stream()
                .anyMatch(andere -> Abbildungsplan.ursprung(andere) == Abbildungsplan.ursprung(ende)));
    }

    private static List<Abbildung> enden(Kantenabbildung kante) {
        List<Abbildung> enden = new ArrayList<>();
        kante.quellabbildungen().stream()
                .filter(Kantenabbildung.class::isInstance)
                .forEach(enden::add);
        kante.zielabbildungen().stream()
                .filter(Kantenabbildung.class::isInstance)
                .forEach(enden::add);
        return enden;
    }
}
