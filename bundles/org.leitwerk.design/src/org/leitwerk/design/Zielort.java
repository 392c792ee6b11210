package org.leitwerk.design;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.steuerung.Ableitung;
import org.leitwerk.steuerung.Beteiligter;
import org.leitwerk.steuerung.Handlungsfeld;
import org.leitwerk.steuerung.Indikator;
import org.leitwerk.steuerung.Leitbild;
import org.leitwerk.steuerung.Massnahme;
import org.leitwerk.steuerung.Messung;
import org.leitwerk.steuerung.Planelement;
import org.leitwerk.steuerung.Produktelement;
import org.leitwerk.steuerung.Vision;
import org.leitwerk.steuerung.Wirkungsbeitrag;
import org.leitwerk.steuerung.Ziel;
import org.leitwerk.steuerung.Zielbeziehung;
import org.leitwerk.steuerung.Zielgrundlage;

/**
 * Where elements stand in the goal hierarchy: vision and mission statement above the levels of goals; measures, then
 * indicators below them, then who answers.
 */
public final class Zielort {

    private static final int HANDLUNGSFELD = 3;

    /** Number of the band, from 0 at the top. */
    public int zielschicht(Planelement element) {
        Zielschichten schichten = Plan.zielschichten(element);
        if (element instanceof Ziel ziel) {
            return schichten.schicht(ziel);
        } else if (element instanceof Zielgrundlage) {
            return element instanceof Vision ? 0 : element instanceof Leitbild ? 1 : 2;
        } else if (element instanceof Indikator) {
            return schichten.darunter() + 1;
        }
        return schichten.darunter()
                + (element instanceof Beteiligter ? 2 : element instanceof Handlungsfeld ? HANDLUNGSFELD : 0);
    }

    /** Name of the band; empty for goals without a level. */
    public String zielschichtname(Planelement element) {
        if (element instanceof Ziel ziel) {
            return Plan.zielschichten(ziel).name(ziel);
        } else if (element instanceof Zielgrundlage) {
            return element instanceof Vision ? "Vision" : element instanceof Leitbild ? "Leitbild" : "Leitlinien";
        } else if (element instanceof Indikator) {
            return "Indikatoren";
        }
        if (element instanceof Handlungsfeld) {
            return "Handlungsfelder";
        }
        return element instanceof Beteiligter ? "Verantwortliche" : "Maßnahmen und Produkte";
    }

    /**
     * Whether the line of an element decides where boxes stand. A goal stands below its upper goal, without one below
     * the guideline it comes from; a measure below the first goal it contributes to, an indicator below the first goal
     * it measures. Other lines run across the hierarchy and must not bend it.
     */
    public boolean ordnetZiele(EObject element) {
        if (element instanceof Ableitung ableitung && !(ableitung.getVon() instanceof Ziel)) {
            return ableitung.eContainer() instanceof Ziel ziel
                    && Plan.stand(ziel).ableitungen().oberziele(ziel).isEmpty()
                    && erste(ziel.getAbleitungen(), ableitung);
        } else if (element instanceof Wirkungsbeitrag beitrag) {
            return beitrag.eContainer() instanceof Massnahme massnahme
                    ? erste(massnahme.getBeitraege(), beitrag)
                    : beitrag.eContainer() instanceof Produktelement produkt && erste(produkt.getBeitraege(), beitrag);
        } else if (element instanceof Messung messung) {
            return Plan.da(messung.getIndikator())
                    && Plan.stand(messung)
                            .verweisende(messung.getIndikator(), Messung.class)
                            .findFirst()
                            .filter(erste -> erste == messung)
                            .isPresent();
        }
        return !(element instanceof Zielbeziehung
                || element instanceof Beteiligter
                || element instanceof Handlungsfeld);
    }

    /**
     * Whether the line from somebody, or from a field of action, to a goal decides where its box stands: below the last
     * of its goals, which is the lowest one where goals stand below each other.
     *
     * @param kante the view of the line
     * @return {@code umgekehrt} for the one line that decides, for the box stands below the goal; else {@code false}
     */
    public String ordnetUnterZiel(EObject element, EObject kante) {
        List<Ziel> ziele = element instanceof Beteiligter wer
                ? new Zielkandidaten().verantworteteZiele(wer)
                : element instanceof Handlungsfeld feld ? new Zielkandidaten().zieleDesHandlungsfelds(feld) : List.of();
        boolean letztes = !ziele.isEmpty() && Sichten.kantenziel(kante) == ziele.get(ziele.size() - 1);
        return letztes ? "umgekehrt" : "false";
    }

    private static boolean erste(List<? extends EObject> alle, EObject eines) {
        return alle.get(0) == eines;
    }
}
