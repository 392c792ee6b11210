package org.leitwerk.diagramm.abgleich;

import java.util.IdentityHashMap;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.diagramm.ausdruck.Ausdruck;
import org.leitwerk.diagramm.ausdruck.Dienste;
import org.leitwerk.diagramm.ausdruck.Umgebung;
import org.leitwerk.diagramm.sicht.Diagramm;
import org.leitwerk.diagramm.sicht.Flaechensicht;
import org.leitwerk.diagramm.sicht.Kante;
import org.leitwerk.diagramm.sicht.Kantenziel;
import org.leitwerk.diagramm.sicht.Sicht;
import org.leitwerk.diagramm.sicht.Sichtobjekt;
import org.leitwerk.diagramm.spezifikation.Abbildung;
import org.leitwerk.diagramm.spezifikation.Diagrammart;
import org.leitwerk.diagramm.spezifikation.Kantenabbildung;

/**
 * The synchroniser: makes diagrams and brings them into step with the model. Views keep their identity as long as
 * Sirius would let them; what they say and how they look is computed anew each time. Deterministic: the same model and
 * the same history give the same diagram. Used by one thread at a time; keep one instance for a specification, because
 * it remembers what it has parsed.
 */
public final class Abgleich {

    private final Dienste dienste;
    private final boolean modellreihenfolge;
    private final Map<Abbildung, Abbildungsplan> plaene = new IdentityHashMap<>();
    private final Map<Diagrammart, Ortsangaben> orte = new IdentityHashMap<>();

    /** A synchroniser whose expressions call the given services, and whose diagrams are exactly those of Sirius. */
    public Abgleich(Dienste dienste) {
        this(dienste, false);
    }

    private Abgleich(Dienste dienste, boolean modellreihenfolge) {
        this.dienste = dienste;
        this.modellreihenfolge = modellreihenfolge;
    }

    /**
     * A synchroniser whose views always follow the order of the model. Sirius orders by steps that sometimes need a
     * second refresh and leave free containers alone; what follows from the order, as a layout does, wants it plain.
     */
    public static Abgleich inModellreihenfolge(Dienste dienste) {
        return new Abgleich(dienste, true);
    }

    /** Whether a diagram of this kind can be made for an element: class and condition fit. */
    public boolean anlegbar(Diagrammart art, EObject ziel) {
        return ziel != null
                && new Typname(art.domaenenklasse()).passt(ziel)
                && Auswertung.gilt(Ausdruck.von(art.vorbedingung()), Umgebung.von(dienste, ziel), false);
    }

    /** A new diagram, in step with the model. Does not ask whether it {@link #anlegbar can be made}. */
    public Diagramm neu(Diagrammart art, EObject ziel) {
        Diagramm diagramm = new Diagramm(art, ziel);
        frische(diagramm);
        return diagramm;
    }

    /** Brings a diagram into step with the model. */
    public void frische(Diagramm diagramm) {
        Durchgang durchgang = durchgang(diagramm);
        Gestaltung gestaltung = new Gestaltung(durchgang);
        String titel = diagramm.art().titelausdruck();
        diagramm.setTitel(titel.isEmpty() ? "" : Auswertung.text(Ausdruck.von(titel), umgebung(diagramm)));
        diagramm.setSchmuck(durchgang.orte().fuerDiagramm(umgebung(diagramm)));
        new Flaechenabgleich(durchgang, gestaltung).gleicheAb();
        new Kantenabgleich(durchgang, gestaltung).gleicheAb();
        new Sichtbarkeit(durchgang).berechne();
    }

    private Durchgang durchgang(Diagramm diagramm) {
        return new Durchgang(
                diagramm,
                plaene,
                umgebung(diagramm),
                wurzel(diagramm),
                orte.computeIfAbsent(diagramm.art(), art -> new Ortsangaben(art.anordnung())),
                modellreihenfolge);
    }

    private EObject wurzel(Diagramm diagramm) {
        Ausdruck wurzel = Ausdruck.von(diagramm.art().wurzelausdruck());
        if (wurzel.text().isBlank()) {
            return diagramm.ziel();
        }
        return Auswertung.elemente(wurzel, umgebung(diagramm)).stream()
                .findFirst()
                .orElse(diagramm.ziel());
    }

    /** The variables every expression of a diagram sees, on its target. */
    public Umgebung umgebung(Diagramm diagramm) {
        return Umgebung.von(dienste, diagramm.ziel())
                .mit("diagram", diagramm)
                .mit("viewpoint", diagramm)
                .mit("viewPoint", diagramm);
    }

    /** The services expressions call. */
    public Dienste dienste() {
        return dienste;
    }

    /**
     * Shows an element where views do not appear by themselves, as {@code CreateView} does.
     *
     * @param ort diagram or view it shall stand in
     * @param abbildung mapping of nodes or containers
     * @param element what to show
     * @return the view, the one that is there already if there is one, {@code null} if the mapping does not belong
     *     there
     */
    public Sicht zeige(Diagramm diagramm, Sichtobjekt ort, Abbildung abbildung, EObject element) {
        return new Einzelsicht(durchgang(diagramm)).zeige(ort, abbildung, element);
    }

    /**
     * Draws one edge between two views, as {@code CreateEdgeView} does; the one that is there already if there is one.
     */
    public Kante zeigeKante(
            Diagramm diagramm, Kantenabbildung abbildung, EObject element, Kantenziel von, Kantenziel nach) {
        return new Einzelsicht(durchgang(diagramm)).zeigeKante(abbildung, element, von, nach);
    }

    /** Computes one view anew, without what is inside it. */
    public void frische(Sicht sicht) {
        Gestaltung gestaltung = new Gestaltung(durchgang(sicht.diagramm()));
        if (sicht instanceof Kante kante) {
            gestaltung.gestalte(kante);
        } else {
            gestaltung.gestalte((Flaechensicht) sicht, false);
        }
    }
}
