package org.leitwerk.design.raum;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.leitwerk.design.Ablageort;
import org.leitwerk.design.Planwissen;
import org.leitwerk.design.Textbau;
import org.leitwerk.steuerung.Kommune;
import org.leitwerk.steuerung.Massnahme;
import org.leitwerk.steuerung.Messreihe;
import org.leitwerk.steuerung.Plandatei;
import org.leitwerk.steuerung.Raumgliederung;
import org.leitwerk.steuerung.Raumtyp;
import org.leitwerk.steuerung.Sozialraum;

/** What areas are, for styles, filters, rules and tools. */
public final class Raumlage {

    /** Whether something must be done in an area. */
    public boolean raumBrauchtHilfe(Sozialraum raum) {
        return raum.isHandlungsbedarf();
    }

    /** Whether a key figure is better than the mean of the areas. */
    public boolean raumWertIstBesser(Messreihe reihe) {
        return Raumvergleich.von(reihe).stand(reihe) > 0;
    }

    /** Whether a key figure is worse than the mean of the areas. */
    public boolean raumWertIstSchlechter(Messreihe reihe) {
        return Raumvergleich.von(reihe).stand(reihe) < 0;
    }

    /** Whether an area is no part of another area: for the filter that hides quarters. */
    public boolean raumIstGross(Sozialraum raum) {
        return !(raum.eContainer() instanceof Sozialraum) && raum.getRaumtyp() != Raumtyp.QUARTIER;
    }

    /** Whether a division is still in force: for the filter that hides those replaced by a newer one. */
    public boolean gliederungGilt(Raumgliederung gliederung) {
        return Planwissen.von(gliederung).stand().alle(Raumgliederung.class).stream()
                .noneMatch(andere -> andere.getVorgaenger() == gliederung);
    }

    /** Whether a division was replaced by a newer one. */
    public boolean gliederungIstErsetzt(Raumgliederung gliederung) {
        return !gliederungGilt(gliederung);
    }

    /** Rule: in an area where something must be done there is a measure. */
    public boolean raumHatMassnahme(Sozialraum raum) {
        if (!raum.isHandlungsbedarf()) {
            return true;
        }
        List<Massnahme> massnahmen = Planwissen.von(raum).stand().alle(Massnahme.class);
        return massnahmen.stream()
                .anyMatch(massnahme -> massnahme.getSozialraeume().contains(raum)
                        || massnahme.getSozialraeume().stream()
                                .anyMatch(anderer -> Planwissen.da(anderer)
                                        && anderer.getBestehtAus().contains(raum)));
    }

    /** Rule: the number of inhabitants of an area is known. */
    public boolean raumHatEinwohner(Sozialraum raum) {
        return raum.getEinwohner() != null || !raum.getRaeume().isEmpty();
    }

    /** Rule: a division has areas. */
    public boolean gliederungHatRaeume(Raumgliederung gliederung) {
        return !gliederung.getRaeume().isEmpty() || gliederungIstErsetzt(gliederung);
    }

    /** Title of a measure that a fix makes for an area. */
    public String titelMassnahmeImRaum(Sozialraum raum) {
        return "Maßnahme in " + Textbau.titel(raum);
    }

    /** The file a new division belongs to. */
    public Plandatei ablageRaum(EObject element) {
        return Ablageort.neben(element, Raumgliederung.class, Sozialraum.class, Kommune.class);
    }

    /** Whether an area may move: not into itself and not into what lies in it. */
    public boolean raumDarfIn(Sozialraum raum, EObject ziel) {
        return (ziel instanceof Sozialraum || ziel instanceof Raumgliederung)
                && !EcoreUtil.isAncestor(raum, ziel)
                && raum.eContainer() != ziel;
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
