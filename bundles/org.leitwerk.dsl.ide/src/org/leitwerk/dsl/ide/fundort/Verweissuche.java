package org.leitwerk.dsl.ide.fundort;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.TextRegion;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.ide.gliederung.Elementworte;
import org.leitwerk.dsl.ide.textform.Zeilen;
import org.leitwerk.steuerung.Planelement;
import org.leitwerk.steuerung.beschriftung.Beschriftung;

/** Finds everything in a plan that refers to an element. */
public final class Verweissuche {

    /** A value of a reference with its node. */
    private record Treffer(EObject von, EReference merkmal, INode knoten) {}

    /**
     * What refers to the element whose name stands at a place.
     *
     * @param stand the plan
     * @param pfad the file
     * @param stelle offset in its text
     * @return empty if no name of an element stands there
     */
    public Optional<Verweisliste> bei(Stand stand, Path pfad, int stelle) {
        return Namensstelle.bei(stand, pfad, stelle).flatMap(Namensstelle::ziel).map(ziel -> liste(stand, ziel));
    }

    /**
     * What refers to an element.
     *
     * @param stand the plan
     * @param adresse its address, also from an earlier state
     * @return empty if the element is no longer there
     */
    public Optional<Verweisliste> auf(Stand stand, URI adresse) {
        return stand.element(adresse)
                .filter(Planelement.class::isInstance)
                .map(element -> liste(stand, (Planelement) element));
    }

    /**
     * The places of one file where the name of the element stands that is named at a place.
     *
     * @param stand the plan
     * @param pfad the file
     * @param stelle offset in its text
     * @return in the order of the text; empty if no name of an element stands there
     */
    public List<Hervorhebung> hervorhebungen(Stand stand, Path pfad, int stelle) {
        Optional<Namensstelle> name = Namensstelle.bei(stand, pfad, stelle);
        if (name.isEmpty()) {
            return List.of();
        }
        if (name.get().ziel().isEmpty()) {
            return List.of(new Hervorhebung(name.get().bereich(), false));
        }
        Planelement ziel = name.get().ziel().get();
        Path datei = pfad.toAbsolutePath().normalize();
        List<Hervorhebung> stellen = new ArrayList<>();
        if (stand.pfad(ziel).equals(datei)) {
            stand.kopf(ziel).ifPresent(kopf -> stellen.add(new Hervorhebung(kopf, true)));
        }
        for (Treffer treffer : treffer(stand, ziel)) {
            if (stand.pfad(treffer.von()).equals(datei)) {
                stellen.add(new Hervorhebung(bereich(treffer.knoten()), false));
            }
        }
        stellen.sort(Comparator.comparingInt(h -> h.bereich().getOffset()));
        return stellen;
    }

    private static Verweisliste liste(Stand stand, Planelement ziel) {
        Map<Path, Zeilen> zeilen = new HashMap<>();
        Map<Path, List<Verweisstelle>> nachDatei = new TreeMap<>(Comparator.comparing(Path::toString));
        for (Treffer treffer : treffer(stand, ziel)) {
            Path datei = stand.pfad(treffer.von());
            Planelement von = element(treffer.von());
            nachDatei
                    .computeIfAbsent(datei, neu -> new ArrayList<>())
                    .add(new Verweisstelle(
                            fundstelle(stand, datei, bereich(treffer.knoten()), zeilen),
                            merkmal(treffer),
                            stand.adresse(von),
                            von.eClass().getName(),
                            Elementworte.titel(von)));
        }
        List<Dateifunde> dateien = new ArrayList<>();
        nachDatei.forEach((datei, stellen) -> {
            stellen.sort(Comparator.comparingInt(s -> s.stelle().bereich().getOffset()));
            dateien.add(new Dateifunde(datei, stand.name(datei), stellen));
        });
        Path datei = stand.pfad(ziel);
        ITextRegion kopf = stand.kopf(ziel).orElseGet(() -> new TextRegion(0, 0));
        return new Verweisliste(
                stand.adresse(ziel),
                ziel.eClass().getName(),
                Elementworte.titel(ziel),
                fundstelle(stand, datei, kopf, zeilen),
                dateien);
    }

    private static Fundstelle fundstelle(Stand stand, Path datei, ITextRegion bereich, Map<Path, Zeilen> bekannt) {
        Zeilen zeilen = bekannt.computeIfAbsent(datei, neu -> Zeilen.von(stand.text(neu)));
        int zeile = zeilen.zeile(bereich.getOffset());
        return new Fundstelle(
                datei,
                stand.name(datei),
                bereich,
                zeile,
                bereich.getOffset() - zeilen.anfang(zeile) + 1,
                zeilen.text(zeile).strip());
    }

    private static List<Treffer> treffer(Stand stand, Planelement ziel) {
        List<Treffer> treffer = new ArrayList<>();
        stand.planstand().verweisende(ziel, EObject.class).distinct().forEach(von -> {
            for (EReference merkmal : von.eClass().getEAllReferences()) {
                if (!merkmal.isContainment() && !merkmal.isContainer() && !merkmal.isDerived() && von.eIsSet(merkmal)) {
                    sammle(von, merkmal, ziel, treffer);
                }
            }
        });
        return treffer;
    }

    private static void sammle(EObject von, EReference merkmal, Planelement ziel, List<Treffer> treffer) {
        Object wert = von.eGet(merkmal);
        List<?> werte = wert instanceof List<?> liste ? liste : List.of(wert);
        if (!werte.contains(ziel)) {
            return;
        }
        List<INode> knoten = NodeModelUtils.findNodesForFeature(von, merkmal);
        for (int i = 0; i < Math.min(knoten.size(), werte.size()); i++) {
            if (werte.get(i) == ziel) {
                treffer.add(new Treffer(von, merkmal, knoten.get(i)));
            }
        }
    }

    /** A part such as a derivation is named by what it is for its element. */
    private static String merkmal(Treffer treffer) {
        EStructuralFeature merkmal = treffer.merkmal();
        EObject von = treffer.von();
        while (!(von instanceof Planelement) && von.eContainingFeature() != null) {
            merkmal = von.eContainingFeature();
            von = von.eContainer();
        }
        return Beschriftung.merkmal(merkmal);
    }

    private static Planelement element(EObject objekt) {
        EObject element = objekt;
        while (!(element instanceof Planelement)) {
            element = element.eContainer();
        }
        return (Planelement) element;
    }

    private static ITextRegion bereich(INode knoten) {
        return new TextRegion(knoten.getOffset(), knoten.getLength());
    }
}
