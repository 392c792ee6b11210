package org.leitwerk.dsl.ide.gliederung;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.ITextRegion;
import org.leitwerk.controlling.anzeige.Elementanzeige;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.ide.auswertung.Auswertungen;
import org.leitwerk.steuerung.Planelement;

/** The outline of a file: its elements as they stand inside each other. Works without recursion: plans may be deep. */
public final class Gliederung {

    /** An element whose children are being collected. */
    private record Offen(Planelement element, List<Offen> kinder) {}

    /**
     * The outline of a file.
     *
     * @param stand the plan
     * @param pfad a file of it
     * @return the top elements in the order of the text; empty for an unknown file
     */
    public List<Knoten> von(Stand stand, Path pfad) {
        Optional<XtextResource> datei = stand.datei(pfad);
        if (datei.isEmpty()) {
            return List.of();
        }
        List<Offen> oben = new ArrayList<>();
        List<Offen> alle = new ArrayList<>();
        Map<EObject, Offen> offene = new IdentityHashMap<>();
        for (TreeIterator<EObject> inhalt = datei.get().getAllContents(); inhalt.hasNext(); ) {
            if (inhalt.next() instanceof Planelement element) {
                Offen offen = new Offen(element, new ArrayList<>());
                Offen vater = offene.get(element.eContainer());
                (vater == null ? oben : vater.kinder()).add(offen);
                offene.put(element, offen);
                alle.add(offen);
            }
        }
        Map<Offen, Knoten> fertig = new IdentityHashMap<>();
        for (int i = alle.size() - 1; i >= 0; i--) { // what is inside comes after what it is inside of
            Offen offen = alle.get(i);
            knoten(stand, offen.element(), knoten(offen.kinder(), fertig)).ifPresent(k -> fertig.put(offen, k));
        }
        return knoten(oben, fertig);
    }

    private static List<Knoten> knoten(List<Offen> offene, Map<Offen, Knoten> fertig) {
        return offene.stream()
                .map(fertig::get)
                .filter(knoten -> knoten != null)
                .sorted((a, b) ->
                        Integer.compare(a.bereich().getOffset(), b.bereich().getOffset()))
                .toList();
    }

    private static Optional<Knoten> knoten(Stand stand, Planelement element, List<Knoten> kinder) {
        Optional<ITextRegion> bereich = stand.bereich(element);
        return bereich.map(ganzes -> new Knoten(
                stand.adresse(element),
                element.eClass().getName(),
                Elementworte.titel(element),
                Elementworte.zusatz(element),
                Auswertungen.zu(stand, element)
                        .filter(Elementanzeige::mitStatus)
                        .map(anzeige -> anzeige.anzeige().anzeige())
                        .orElse(""),
                ganzes,
                stand.kopf(element).orElse(ganzes),
                kinder));
    }
}
