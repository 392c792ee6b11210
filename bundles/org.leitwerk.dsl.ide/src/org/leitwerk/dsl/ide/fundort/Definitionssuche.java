package org.leitwerk.dsl.ide.fundort;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.TextRegion;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.ide.verknuepfung.Dateiangabe;

/** Leads from a name to what it names: from a reference to its element, from the name of a file to the file. */
public final class Definitionssuche {

    private static final ITextRegion ANFANG = new TextRegion(0, 0);

    /**
     * What the name at a place leads to.
     *
     * @param stand the plan
     * @param pfad the file
     * @param stelle offset in its text
     * @return the element that is referred to, or declared, there; the file, if the name of one that exists stands
     *     there; empty for anything else
     */
    public Optional<Sprungziel> bei(Stand stand, Path pfad, int stelle) {
        Optional<Namensstelle> name = Namensstelle.bei(stand, pfad, stelle);
        return name.isPresent()
                ? name.get().ziel().flatMap(ziel -> ziel(stand, ziel, name.get().bereich()))
                : Namensstelle.knotenBei(stand, pfad, stelle).flatMap(knoten -> datei(stand, knoten));
    }

    /**
     * Where an element is.
     *
     * @param stand the plan
     * @param adresse its address, also from an earlier state
     * @return empty if it is no longer there
     */
    public Optional<Sprungziel> zu(Stand stand, URI adresse) {
        return stand.element(adresse).flatMap(element -> ziel(stand, element, ANFANG));
    }

    private static Optional<Sprungziel> ziel(Stand stand, EObject element, ITextRegion quelle) {
        return stand.bereich(element)
                .map(bereich -> new Sprungziel(
                        quelle,
                        stand.adresse(element),
                        stand.pfad(element),
                        bereich,
                        stand.kopf(element).orElse(bereich)));
    }

    private static Optional<Sprungziel> datei(Stand stand, INode knoten) {
        EObject objekt = NodeModelUtils.findActualSemanticObjectFor(knoten);
        EStructuralFeature merkmal = objekt == null
                ? null
                : objekt.eClass()
                        .getEStructuralFeature(GrammarUtil.containingAssignment(knoten.getGrammarElement())
                                .getFeature());
        if (merkmal == null || !Dateiangabe.steht(merkmal)) {
            return Optional.empty();
        }
        ITextRegion quelle = new TextRegion(knoten.getOffset(), knoten.getLength());
        return Dateiangabe.von(stand, objekt, merkmal)
                .filter(Dateiangabe::vorhanden)
                .flatMap(Dateiangabe::pfad)
                .map(datei -> new Sprungziel(quelle, null, datei, ANFANG, ANFANG));
    }
}
