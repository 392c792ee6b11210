package org.leitwerk.design.raum;

import org.eclipse.emf.ecore.EObject;
import org.leitwerk.design.Planwissen;
import org.leitwerk.steuerung.Gremium;
import org.leitwerk.steuerung.Kommune;
import org.leitwerk.steuerung.Massnahme;
import org.leitwerk.steuerung.Messreihe;
import org.leitwerk.steuerung.Raumgliederung;
import org.leitwerk.steuerung.Raumtyp;
import org.leitwerk.steuerung.Sozialraum;
import org.leitwerk.steuerung.SteuerungPackage.Literals;

/** What areas are and where they stand, for styles, filters, rules and the layout. */
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

    /** Rule: in an area where something must be done there is a measure, in it or in what is put together of it. */
    public boolean raumHatMassnahme(Sozialraum raum) {
        return !raum.isHandlungsbedarf()
                || hatMassnahme(raum)
                || Planwissen.von(raum)
                        .stand()
                        .verweisende(raum, Literals.SOZIALRAUM__BESTEHT_AUS)
                        .anyMatch(Raumlage::hatMassnahme);
    }

    private static boolean hatMassnahme(EObject raum) {
        return Planwissen.von(raum)
                .stand()
                .verweisende(raum, Literals.ORTSBEZOGEN__SOZIALRAEUME)
                .anyMatch(Massnahme.class::isInstance);
    }

    /** Rule: the number of inhabitants of an area is known. */
    public boolean raumHatEinwohner(Sozialraum raum) {
        return raum.getEinwohner() != null || !raum.getRaeume().isEmpty();
    }

    /** Rule: a division has areas. */
    public boolean gliederungHatRaeume(Raumgliederung gliederung) {
        return !gliederung.getRaeume().isEmpty() || gliederungIstErsetzt(gliederung);
    }

    /**
     * Band from the top: municipalities, then divisions, then areas by how deep they lie; what belongs to areas below.
     */
    public int raumSchicht(EObject element) {
        if (element instanceof Kommune kommune) {
            return kommune.eContainer() instanceof Kommune ? 1 : 0;
        } else if (element instanceof Raumgliederung) {
            return 2;
        } else if (element instanceof Sozialraum) {
            int tiefe = 0;
            for (EObject ueber = element.eContainer(); ueber instanceof Sozialraum; ueber = ueber.eContainer()) {
                tiefe++;
            }
            return 3 + Math.min(tiefe, 5);
        }
        return element instanceof Gremium ? 9 : 10;
    }

    /** Name of that band. */
    public String raumBand(EObject element) {
        return switch (raumSchicht(element)) {
            case 0 -> "Planungsraum";
            case 1 -> "Kommunen";
            case 2 -> "Gliederungen";
            case 3 -> "Räume";
            case 9 -> "Gremien";
            case 10 -> "Maßnahmen";
            default -> "Teilräume";
        };
    }
}
