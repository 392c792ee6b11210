package org.leitwerk.design;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.steuerung.Ableitung;
import org.leitwerk.steuerung.Beteiligter;
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
        return schichten.darunter() + (element instanceof Beteiligter ? 2 : 0);
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
        return !(element instanceof Zielbeziehung || element instanceof Beteiligter);
    }

    private static boolean erste(List<? extends EObject> alle, EObject eines) {
        return alle.get(0) == eines;
    }
}
