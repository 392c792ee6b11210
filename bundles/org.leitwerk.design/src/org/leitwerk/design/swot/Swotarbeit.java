package org.leitwerk.design.swot;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.design.Ablageort;
import org.leitwerk.design.Planwissen;
import org.leitwerk.design.Textbau;
import org.leitwerk.steuerung.Befund;
import org.leitwerk.steuerung.Befundherkunft;
import org.leitwerk.steuerung.Bestandsaufnahme;
import org.leitwerk.steuerung.Handlungsempfehlung;
import org.leitwerk.steuerung.Massnahme;
import org.leitwerk.steuerung.Planelement;
import org.leitwerk.steuerung.SteuerungFactory;
import org.leitwerk.steuerung.SwotQuadrant;
import org.leitwerk.steuerung.Ziel;

/** What the tools and rules of the SWOT picture ask, and what they change. */
public final class Swotarbeit {

    /**
     * The stocktaking a new finding goes into: the first one with findings, else the first one; a plan without any gets
     * one.
     *
     * @param stelle a view, the diagram or an element of the plan
     */
    public Bestandsaufnahme swotAblage(EObject stelle) {
        List<Bestandsaufnahme> alle = Planwissen.von(stelle).stand().alle(Bestandsaufnahme.class);
        return alle.stream()
                .filter(eine -> !eine.getBefunde().isEmpty())
                .findFirst()
                .or(() -> alle.stream().findFirst())
                .orElseGet(() -> neue(stelle));
    }

    /** Value of the field something is put into: what the feature of a finding takes. */
    public SwotQuadrant swotQuadrant(EObject stelle) {
        EObject feld = Planwissen.element(stelle);
        return feld instanceof EEnumLiteral wert ? SwotQuadrant.get(wert.getValue()) : SwotQuadrant.OFFEN;
    }

    /** Rule: a finding stands in one of the four fields. */
    public boolean befundIstEingeordnet(Befund befund) {
        return befund.getQuadrant() != SwotQuadrant.OFFEN;
    }

    /** Rule: a finding from statistics names its indicator. */
    public boolean befundNenntIndikator(Befund befund) {
        return befund.getHerkunft() != Befundherkunft.STATISTIK
                || !befund.getIndikatoren().isEmpty();
    }

    /** Rule: something follows from an urgent finding. */
    public boolean befundHatFolge(Befund befund) {
        return !new Swottexte().befundIstDringend(befund)
                || Swotlisten.folgen(Planwissen.von(befund).stand(), befund)
                        .findAny()
                        .isPresent();
    }

    /**
     * Gives a finding its weight.
     *
     * @param gewicht a whole number, 1 to 5
     */
    public Befund setzeGewicht(Befund befund, Object gewicht) {
        befund.setGewicht(new BigDecimal(gewicht.toString()));
        return befund;
    }

    /** A new recommendation that follows from a finding, named after it. */
    public Handlungsempfehlung neueEmpfehlung(Befund befund) {
        Handlungsempfehlung neu = SteuerungFactory.eINSTANCE.createHandlungsempfehlung();
        neu.setTitel("Empfehlung zu: " + Textbau.gekuerzt(Textbau.titel(befund), 60));
        neu.getGrundlagen().add(befund);
        Ablageort.neben(befund, Handlungsempfehlung.class, Bestandsaufnahme.class)
                .getElemente()
                .add(neu);
        return neu;
    }

    /** Lets a goal, a recommendation or a measure follow from a finding. */
    public EObject stuetzeAuf(EObject folge, Befund befund) {
        List<Planelement> grundlagen = grundlagen(folge);
        if (grundlagen != null && !grundlagen.contains(befund)) {
            grundlagen.add(befund);
        }
        return folge;
    }

    /**
     * Takes away that something follows from a finding.
     *
     * @param stelle the finding, or the line between them, which knows it
     */
    public EObject loeseVonBefund(EObject folge, EObject stelle) {
        List<Planelement> grundlagen = grundlagen(folge);
        EObject ziel = Planwissen.kantenziel(stelle);
        if (grundlagen != null) {
            grundlagen.remove(ziel == null ? stelle : ziel);
        }
        return folge;
    }

    private static List<Planelement> grundlagen(EObject folge) {
        if (folge instanceof Ziel ziel) {
            return ziel.getGrundlagen();
        } else if (folge instanceof Handlungsempfehlung empfehlung) {
            return empfehlung.getGrundlagen();
        }
        return folge instanceof Massnahme massnahme ? massnahme.getBedarfe() : null;
    }

    private static Bestandsaufnahme neue(EObject stelle) {
        Bestandsaufnahme neu = SteuerungFactory.eINSTANCE.createBestandsaufnahme();
        neu.setTitel("Neue Bestandsaufnahme");
        Ablageort.neben(stelle, Bestandsaufnahme.class).getElemente().add(neu);
        return neu;
    }
}
