package org.leitwerk.design.raum;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.leitwerk.design.Ablageort;
import org.leitwerk.design.Textbau;
import org.leitwerk.steuerung.Kommune;
import org.leitwerk.steuerung.Massnahme;
import org.leitwerk.steuerung.Plandatei;
import org.leitwerk.steuerung.Raumgliederung;
import org.leitwerk.steuerung.Sozialraum;
import org.leitwerk.steuerung.SteuerungFactory;

/** What the tools and fixes of the picture of areas ask, and what they change. */
public final class Raumarbeit {

    /** A new measure in an area, named after it. */
    public Massnahme neueMassnahmeImRaum(Sozialraum raum) {
        Massnahme neu = SteuerungFactory.eINSTANCE.createMassnahme();
        neu.setTitel("Maßnahme in " + Textbau.titel(raum));
        neu.getSozialraeume().add(raum);
        Ablageort.neben(raum, Massnahme.class).getElemente().add(neu);
        return neu;
    }

    /** The file a new division, area or municipality belongs to. */
    public Plandatei ablageRaum(EObject element) {
        return Ablageort.neben(element, Raumgliederung.class, Sozialraum.class, Kommune.class);
    }

    /** Whether an area may move: not into itself and not into what lies in it. */
    public boolean raumDarfIn(Sozialraum raum, EObject ziel) {
        return nimmtRaeumeAuf(ziel) && !EcoreUtil.isAncestor(raum, ziel) && raum.eContainer() != ziel;
    }

    /** Whether something holds areas: what is created on it goes into it. */
    public boolean nimmtRaeumeAuf(EObject element) {
        return element instanceof Sozialraum || element instanceof Raumgliederung;
    }

    /** Whether something is a municipality. */
    public boolean istKommune(EObject element) {
        return element instanceof Kommune;
    }
}
