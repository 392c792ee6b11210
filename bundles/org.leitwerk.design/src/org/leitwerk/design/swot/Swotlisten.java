package org.leitwerk.design.swot;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.design.Planwissen;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.steuerung.Befund;
import org.leitwerk.steuerung.Handlungsempfehlung;
import org.leitwerk.steuerung.Massnahme;
import org.leitwerk.steuerung.Plandatei;
import org.leitwerk.steuerung.Planelement;
import org.leitwerk.steuerung.SteuerungPackage.Literals;
import org.leitwerk.steuerung.SwotQuadrant;
import org.leitwerk.steuerung.Ziel;

/**
 * What the picture of strengths, weaknesses, chances and risks shows. Its four fields are the literals of the
 * enumeration: they are there also where a plan has no finding yet.
 */
public final class Swotlisten {

    /** The four fields, and the one for findings that nobody has put into a field, if there are such. */
    public List<EEnumLiteral> swotFelder(Plandatei plan) {
        EEnum felder = Literals.SWOT_QUADRANT;
        Stream<SwotQuadrant> vier =
                Stream.of(SwotQuadrant.STAERKE, SwotQuadrant.SCHWAECHE, SwotQuadrant.CHANCE, SwotQuadrant.RISIKO);
        boolean offene = befunde(plan).stream().anyMatch(befund -> befund.getQuadrant() == SwotQuadrant.OFFEN);
        return Stream.concat(vier, offene ? Stream.of(SwotQuadrant.OFFEN) : Stream.empty())
                .map(quadrant -> felder.getEEnumLiteral(quadrant.getValue()))
                .toList();
    }

    /**
     * Findings of a field, the weightiest first.
     *
     * @param bild the diagram, which knows the plan
     */
    public List<Befund> swotBefunde(EEnumLiteral feld, EObject bild) {
        return befunde(bild).stream()
                .filter(befund -> befund.getQuadrant().getValue() == feld.getValue())
                .sorted(Comparator.comparing(Befund::getGewicht, Comparator.nullsLast(Comparator.reverseOrder())))
                .toList();
    }

    /** Goals, recommendations and measures that follow from findings. */
    public List<Planelement> swotFolgen(Plandatei plan) {
        Planstand stand = Planwissen.von(plan).stand();
        return befunde(plan).stream()
                .flatMap(befund -> folgen(stand, befund))
                .distinct()
                .toList();
    }

    /** Findings an element follows from. */
    public List<Befund> swotGrundlagen(Planelement folge) {
        List<? extends EObject> grundlagen = List.of();
        if (folge instanceof Ziel ziel) {
            grundlagen = ziel.getGrundlagen();
        } else if (folge instanceof Handlungsempfehlung empfehlung) {
            grundlagen = empfehlung.getGrundlagen();
        } else if (folge instanceof Massnahme massnahme) {
            grundlagen = massnahme.getBedarfe();
        }
        return grundlagen.stream()
                .filter(Befund.class::isInstance)
                .filter(Planwissen::da)
                .map(Befund.class::cast)
                .toList();
    }

    static Stream<Planelement> folgen(Planstand stand, Befund befund) {
        return stand.verweisende(befund, Planelement.class)
                .filter(element -> element instanceof Ziel
                        || element instanceof Handlungsempfehlung
                        || element instanceof Massnahme)
                .distinct();
    }

    private static List<Befund> befunde(EObject stelle) {
        return Planwissen.von(stelle).stand().alle(Befund.class);
    }
}
