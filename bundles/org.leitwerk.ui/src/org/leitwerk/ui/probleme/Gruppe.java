package org.leitwerk.ui.probleme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.leitwerk.regeln.Stufe;

/**
 * Problems that belong together.
 *
 * @param schluessel what they have in common
 * @param titel as it is shown, without their number
 * @param stufe the level of the worst
 * @param probleme at least one
 */
record Gruppe(String schluessel, String titel, Stufe stufe, List<Problem> probleme) {

    private static final Comparator<Gruppe> ORDNUNG = Comparator.comparing(Gruppe::stufe)
            .reversed()
            .thenComparing(Gruppe::titel, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(Gruppe::schluessel);

    /**
     * Puts problems together.
     *
     * @param probleme in the order in which they are to stand in their groups
     * @return the groups, the worst first
     */
    static List<Gruppe> bilde(List<Problem> probleme, Gruppierung gruppierung) {
        Map<String, List<Problem>> nachSchluessel = new LinkedHashMap<>();
        for (Problem problem : probleme) {
            nachSchluessel
                    .computeIfAbsent(gruppierung.schluessel(problem), neu -> new ArrayList<>())
                    .add(problem);
        }
        List<Gruppe> gruppen = new ArrayList<>();
        nachSchluessel.forEach((schluessel, einige) -> gruppen.add(new Gruppe(
                schluessel,
                gruppierung.gruppentitel(einige.get(0)),
                einige.stream()
                        .map(problem -> problem.mangel().stufe())
                        .max(Comparator.naturalOrder())
                        .orElseThrow(),
                einige)));
        gruppen.sort(ORDNUNG);
        return gruppen;
    }
}
