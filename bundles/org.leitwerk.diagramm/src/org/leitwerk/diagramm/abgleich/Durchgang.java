package org.leitwerk.diagramm.abgleich;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.leitwerk.diagramm.ausdruck.Umgebung;
import org.leitwerk.diagramm.sicht.Diagramm;
import org.leitwerk.diagramm.sicht.Sicht;
import org.leitwerk.diagramm.sicht.Sichtobjekt;
import org.leitwerk.diagramm.spezifikation.Abbildung;

/** One refresh of one diagram: what all its parts need. */
final class Durchgang {

    private final Diagramm diagramm;
    private final Map<Abbildung, Abbildungsplan> plaene;
    private final Umgebung grund;
    private final EObject wurzel;
    private final Abbildungsauswahl auswahl;
    private final Stilanpassungen anpassungen;
    private final Ortsangaben orte;
    private final boolean modellreihenfolge;
    private final Kantenenden enden = new Kantenenden();
    private List<EObject> alleObjekte;

    Durchgang(
            Diagramm diagramm,
            Map<Abbildung, Abbildungsplan> plaene,
            Umgebung grund,
            EObject wurzel,
            Ortsangaben orte,
            boolean modellreihenfolge) {
        this.modellreihenfolge = modellreihenfolge;
        this.diagramm = diagramm;
        this.plaene = plaene;
        this.grund = grund;
        this.wurzel = wurzel;
        this.orte = orte;
        auswahl = new Abbildungsauswahl(diagramm);
        anpassungen = new Stilanpassungen(diagramm);
    }

    Diagramm diagramm() {
        return diagramm;
    }

    Abbildungsauswahl auswahl() {
        return auswahl;
    }

    Stilanpassungen anpassungen() {
        return anpassungen;
    }

    Ortsangaben orte() {
        return orte;
    }

    /** Whether views plainly follow the order of the model, and not by the steps of Sirius. */
    boolean modellreihenfolge() {
        return modellreihenfolge;
    }

    /** The views edges may start or end at, as far as this refresh has come. */
    Kantenenden enden() {
        return enden;
    }

    Abbildungsplan plan(Abbildung abbildung) {
        return plaene.computeIfAbsent(abbildung, Abbildungsplan::new);
    }

    /** The variables every expression sees, on an element. */
    Umgebung auf(Object element) {
        return grund.auf(element);
    }

    /** The element outermost candidates are looked for from. */
    EObject wurzel() {
        return wurzel;
    }

    /** Whether new views of a mapping appear by themselves. */
    boolean legtAn(Abbildung abbildung) {
        return abbildung.legtAn() && (diagramm.synchron() || abbildung.immerSynchron());
    }

    /** The element a view stands for, as candidates inside it are looked for from: for the diagram its root. */
    EObject kontext(Sichtobjekt sicht) {
        return sicht == diagramm ? wurzel : sicht.ziel();
    }

    /**
     * The elements a mapping may show in a view: candidates of its class with its condition, each once, in their order;
     * for a mapping that makes nothing by itself those shown already that are still candidates, in the order shown.
     *
     * @param gezeigte the elements shown there already by the mapping or one it shares imports with
     */
    List<EObject> kandidaten(Abbildungsplan plan, Sichtobjekt behaelter, Collection<EObject> gezeigte) {
        EObject kontext = kontext(behaelter);
        boolean alleObjekte = plan.kandidaten().text().isBlank();
        Collection<EObject> alle = alleObjekte
                ? alleObjekte()
                : Auswertung.elemente(plan.kandidaten(), auf(kontext).mit("containerView", behaelter));
        boolean nurGezeigte = !legtAn(plan.abbildung());
        if (nurGezeigte) {
            Collection<EObject> moegliche = alle;
            Set<EObject> menge = alleObjekte ? Set.of() : new HashSet<>(moegliche);
            alle = gezeigte.stream()
                    .filter(element -> alleObjekte || menge.contains(element))
                    .toList();
        }
        List<EObject> ergebnis = new ArrayList<>(alle.size());
        boolean ohneBedingung = plan.vorbedingung().text().isBlank();
        Umgebung umgebung = ohneBedingung
                ? null
                : auf(kontext).mit("containerView", behaelter).mit("container", kontext);
        for (EObject element : alle) {
            if (!element.eIsProxy()
                    && (nurGezeigte || plan.typ().passt(element))
                    && (ohneBedingung || Auswertung.gilt(plan.vorbedingung(), umgebung.auf(element), true))) {
                ergebnis.add(element);
            }
        }
        return ergebnis;
    }

    /** All objects of the resource, or of the tree, that the diagram's target stands in. */
    List<EObject> alleObjekte() {
        if (alleObjekte == null) {
            alleObjekte = new ArrayList<>();
            Resource ressource = diagramm.ziel().eResource();
            if (ressource == null) {
                EObject oben = diagramm.ziel();
                while (oben.eContainer() != null) {
                    oben = oben.eContainer();
                }
                alleObjekte.add(oben);
                oben.eAllContents().forEachRemaining(alleObjekte::add);
            } else {
                ressource.getAllContents().forEachRemaining(alleObjekte::add);
            }
        }
        return alleObjekte;
    }

    /** Whether the element of a view has been deleted from the model. */
    boolean verwaist(Sicht sicht) {
        EObject ziel = sicht.ziel();
        return ziel == null
                || ziel.eIsProxy()
                || ziel.eResource() == null && diagramm.ziel().eResource() != null;
    }
}
