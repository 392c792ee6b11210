package org.leitwerk.daten.schutz;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.leitwerk.daten.zuordnung.Plannamen;
import org.leitwerk.steuerung.Planelement;
import org.leitwerk.steuerung.Sozialraum;
import org.leitwerk.steuerung.Zielgruppe;

/**
 * How the areas and groups of a plan make up larger ones.
 *
 * @param raeume areas: contained ones, those a larger one consists of, and those of one kind and division that make up
 *     the whole
 * @param gruppen groups: contained ones, and those that are in none
 */
public record Zerlegungen(List<Zerlegung> raeume, List<Zerlegung> gruppen) {

    /** Nothing is divided. */
    public static final Zerlegungen KEINE = new Zerlegungen(List.of(), List.of());

    /**
     * The divisions of a plan.
     *
     * @param dateien the files of the plan
     * @return in the order of the plan
     */
    public static Zerlegungen von(Collection<? extends Resource> dateien) {
        Map<Object, List<String>> raeume = new LinkedHashMap<>();
        Map<Object, List<String>> gruppen = new LinkedHashMap<>();
        List<Zerlegung> zusammengesetzte = new ArrayList<>();
        for (Resource datei : dateien) {
            TreeIterator<EObject> alle = datei.getAllContents();
            while (alle.hasNext()) {
                EObject objekt = alle.next();
                if (objekt instanceof Sozialraum raum) {
                    nimm(raeume, raum, raum.getRaumtyp());
                    if (!raum.getBestehtAus().isEmpty()) {
                        zusammengesetzte.add(new Zerlegung(
                                Plannamen.kennung(raum),
                                raum.getBestehtAus().stream()
                                        .filter(teil -> !teil.eIsProxy())
                                        .map(Plannamen::kennung)
                                        .toList()));
                    }
                } else if (objekt instanceof Zielgruppe gruppe) {
                    nimm(gruppen, gruppe, "");
                }
            }
        }
        List<Zerlegung> alleRaeume = new ArrayList<>(zerlegungen(raeume));
        alleRaeume.addAll(zusammengesetzte);
        return new Zerlegungen(List.copyOf(alleRaeume), zerlegungen(gruppen));
    }

    /** Who divides: the element around, of one kind. */
    private record Rand(String ganzes, Object ort, Object art) {}

    private static void nimm(Map<Object, List<String>> alle, Planelement teil, Object art) {
        boolean oben = teil.eContainer() == null || teil.eContainer().eClass() != teil.eClass();
        String ganzes = oben ? "" : Plannamen.kennung((Planelement) teil.eContainer());
        Object ort = oben && teil instanceof Sozialraum ? teil.eContainer() : "";
        alle.computeIfAbsent(new Rand(ganzes, ort, art), neu -> new ArrayList<>())
                .add(Plannamen.kennung(teil));
    }

    private static List<Zerlegung> zerlegungen(Map<Object, List<String>> alle) {
        return alle.entrySet().stream()
                .map(eintrag -> new Zerlegung(((Rand) eintrag.getKey()).ganzes(), eintrag.getValue()))
                .toList();
    }
}
