package org.leitwerk.design.swot;

import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.design.Planwissen;
import org.leitwerk.design.Textbau;
import org.leitwerk.steuerung.Befund;
import org.leitwerk.steuerung.Befundherkunft;
import org.leitwerk.steuerung.Plandatei;
import org.leitwerk.steuerung.Planelement;
import org.leitwerk.steuerung.Prioritaet;
import org.leitwerk.steuerung.SteuerungPackage.Literals;
import org.leitwerk.steuerung.SwotQuadrant;
import org.leitwerk.steuerung.beschriftung.Beschriftung;
import org.leitwerk.steuerung.werte.Zahlwert;

/** Labels of the four fields and of findings, and what findings are, for styles and filters. */
public final class Swottexte {

    /** Name of a field; an empty one says that something may be put there. */
    public String swotFeldText(EEnumLiteral feld, EObject bild) {
        String name =
                switch (SwotQuadrant.get(feld.getValue())) {
                    case STAERKE -> "Stärken";
                    case SCHWAECHE -> "Schwächen";
                    case CHANCE -> "Chancen";
                    case RISIKO -> "Risiken";
                    default -> "Noch nicht eingeordnet";
                };
        return new Swotlisten().swotBefunde(feld, bild).isEmpty() ? name + "\nnoch kein Befund" : name;
    }

    /** The question a field answers. */
    public String swotFeldKurzinfo(EEnumLiteral feld) {
        return switch (SwotQuadrant.get(feld.getValue())) {
            case STAERKE -> "Was gelingt uns gut, worauf können wir bauen?";
            case SCHWAECHE -> "Was fehlt uns, was gelingt nicht?";
            case CHANCE -> "Welche Entwicklung von außen hilft uns?";
            case RISIKO -> "Welche Entwicklung von außen gefährdet uns?";
            default -> "Befunde, die noch in keinem Feld stehen: in ein Feld ziehen, um sie einzuordnen.";
        };
    }

    /** Title of a finding, below it its weight, its priority and where it comes from. */
    public String befundText(Befund befund) {
        String gewicht = befund.getGewicht() == null ? "" : "Gewicht " + Zahlwert.anzeige(befund.getGewicht());
        return Textbau.zeilen(
                Textbau.titel(befund),
                Textbau.reihe(
                        gewicht,
                        Planwissen.wort(befund, Literals.BEFUND__PRIORITAET),
                        Planwissen.wort(befund, Literals.BEFUND__HERKUNFT)));
    }

    /** Everything that is known about a finding. */
    public String befundKurzinfo(Befund befund) {
        return Textbau.kurzinfo(
                befund,
                Literals.BEFUND__HERKUNFT,
                Literals.BEFUND__GEWICHT,
                Literals.BEFUND__PRIORITAET,
                Literals.BEFUND__INDIKATOREN,
                Literals.ORTSBEZOGEN__SOZIALRAEUME,
                Literals.ORTSBEZOGEN__ZIELGRUPPEN);
    }

    /** Kind and title of what follows from a finding. */
    public String folgeText(Planelement folge) {
        return Textbau.zeilen(Textbau.titel(folge), Beschriftung.klasse(folge.eClass()));
    }

    /**
     * Row of a field: inside above, outside below, what is in no field at the bottom; what follows beside its field.
     */
    public int swotZeile(EObject element) {
        return switch (quadrant(element)) {
            case STAERKE, SCHWAECHE -> 0;
            case CHANCE, RISIKO -> 1;
            default -> 2;
        };
    }

    /** Name of that row. */
    public String swotZeilenname(EObject element) {
        return switch (swotZeile(element)) {
            case 0 -> "innen";
            case 1 -> "außen";
            default -> "";
        };
    }

    /** Column of a field: helpful on the left, harmful on the right; what follows at its outer side. */
    public int swotSpalte(EObject element) {
        boolean hinderlich =
                switch (quadrant(element)) {
                    case SCHWAECHE, RISIKO -> true;
                    default -> false;
                };
        if (element instanceof EEnumLiteral) {
            return hinderlich ? 2 : 1;
        }
        return hinderlich ? 3 : 0;
    }

    /** Name of that column. */
    public String swotSpaltenname(EObject element) {
        return switch (swotSpalte(element)) {
            case 1 -> "hilfreich";
            case 2 -> "hinderlich";
            default -> "Was daraus folgt";
        };
    }

    /** The field, or the one of the first finding something follows from. */
    private static SwotQuadrant quadrant(EObject element) {
        if (element instanceof EEnumLiteral feld) {
            return SwotQuadrant.get(feld.getValue());
        }
        return element instanceof Planelement folge
                ? new Swotlisten()
                        .swotGrundlagen(folge).stream()
                                .map(Befund::getQuadrant)
                                .findFirst()
                                .orElse(SwotQuadrant.OFFEN)
                : SwotQuadrant.OFFEN;
    }

    /** Whether a field holds strengths. */
    public boolean swotIstStaerke(EEnumLiteral feld) {
        return feld.getValue() == SwotQuadrant.STAERKE_VALUE;
    }

    /** Whether a field holds weaknesses. */
    public boolean swotIstSchwaeche(EEnumLiteral feld) {
        return feld.getValue() == SwotQuadrant.SCHWAECHE_VALUE;
    }

    /** Whether a field holds chances. */
    public boolean swotIstChance(EEnumLiteral feld) {
        return feld.getValue() == SwotQuadrant.CHANCE_VALUE;
    }

    /** Whether a field holds risks. */
    public boolean swotIstRisiko(EEnumLiteral feld) {
        return feld.getValue() == SwotQuadrant.RISIKO_VALUE;
    }

    /** Whether a field looks inside: strengths and weaknesses; for the filter that hides what comes from outside. */
    public boolean swotIstInnen(EEnumLiteral feld) {
        return swotIstStaerke(feld) || swotIstSchwaeche(feld);
    }

    /** Whether a finding is indispensable to look at. */
    public boolean befundIstDringend(Befund befund) {
        return befund.getPrioritaet() == Prioritaet.UNBEDINGT;
    }

    /** Whether a finding is somebody's opinion, not a figure. */
    public boolean befundIstEinschaetzung(Befund befund) {
        return befund.getHerkunft() == Befundherkunft.EINSCHAETZUNG;
    }

    /** Whether a finding is indispensable or important: for the filter that hides the others. */
    public boolean befundIstWichtig(Befund befund) {
        return befund.getPrioritaet() == Prioritaet.UNBEDINGT || befund.getPrioritaet() == Prioritaet.WICHTIG;
    }

    /** Whether a finding rests on figures: for the filter that hides opinions. */
    public boolean befundIstBelegt(Befund befund) {
        return befund.getHerkunft() == Befundherkunft.STATISTIK
                || !befund.getIndikatoren().isEmpty();
    }

    /** Text of the picture of a plan without findings. */
    public String swotLeer(Plandatei plan) {
        return "Noch keine Befunde\nLegen Sie mit der Palette Stärken, Schwächen, Chancen und Risiken an.";
    }
}
