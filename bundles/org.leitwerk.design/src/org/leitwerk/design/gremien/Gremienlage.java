package org.leitwerk.design.gremien;

import org.eclipse.emf.ecore.EObject;
import org.leitwerk.steuerung.Einheitsart;
import org.leitwerk.steuerung.Gremienrecht;
import org.leitwerk.steuerung.Gremium;
import org.leitwerk.steuerung.Gremiumsart;
import org.leitwerk.steuerung.Gremiumsstatus;
import org.leitwerk.steuerung.Organisationseinheit;
import org.leitwerk.steuerung.Rolle;
import org.leitwerk.steuerung.Steuerungsebene;
import org.leitwerk.steuerung.Vorlage;

/** Where elements stand in the picture of organisation and bodies, and what they are, for styles and filters. */
public final class Gremienlage {

    private static final int VERWALTUNG = 5;
    private static final int TIEFSTE = 5;
    private static final int BETEILIGTE = VERWALTUNG + TIEFSTE + 1;
    private static final String[] BAENDER = {
        "Vorlagen", "Normative Ebene", "Strategische Ebene", "Operative Ebene", "Gremien ohne Ebene"
    };

    /** Number of the band from the top: drafts, bodies by level of steering, units by their depth, others. */
    public int gremienSchicht(EObject element) {
        if (element instanceof Vorlage) {
            return 0;
        } else if (element instanceof Gremium gremium) {
            return gremium.getEbene() == Steuerungsebene.OFFEN || gremium.getEbene() == null
                    ? BAENDER.length - 1
                    : gremium.getEbene().getValue();
        } else if (element instanceof Rolle rolle) {
            EObject einheit = new Gremienlisten().einheitDerRolle(rolle);
            return VERWALTUNG + (einheit == null ? 0 : Math.min(tiefe(einheit) + 1, TIEFSTE));
        }
        return element instanceof Organisationseinheit ? VERWALTUNG + tiefe(element) : BETEILIGTE;
    }

    /** Name of that band. */
    public String gremienBand(EObject element) {
        int schicht = gremienSchicht(element);
        if (schicht < VERWALTUNG) {
            return BAENDER[schicht];
        } else if (schicht == BETEILIGTE) {
            return "Beteiligte";
        }
        return schicht == VERWALTUNG ? "Verwaltung" : "Verwaltung, " + (schicht - VERWALTUNG + 1) + ". Ebene";
    }

    private static int tiefe(EObject einheit) {
        int tiefe = 0;
        for (EObject ueber = einheit.eContainer(); ueber instanceof Organisationseinheit; ueber = ueber.eContainer()) {
            tiefe++;
        }
        return Math.min(tiefe, TIEFSTE);
    }

    /** Whether a body decides. */
    public boolean gremiumBeschliesst(Gremium gremium) {
        return gremium.getRechte().contains(Gremienrecht.BESCHLUSS)
                || gremium.getArt() == Gremiumsart.RAT
                || gremium.getArt() == Gremiumsart.KREISTAG;
    }

    /** Whether a body does not work yet. */
    public boolean gremiumIstGeplant(Gremium gremium) {
        return gremium.getStatus() == Gremiumsstatus.GEPLANT || gremium.getStatus() == Gremiumsstatus.NEU;
    }

    /** Whether a body does not work any more or rests. */
    public boolean gremiumRuht(Gremium gremium) {
        return gremium.getStatus() == Gremiumsstatus.AUSGESETZT || gremium.getStatus() == Gremiumsstatus.BEENDET;
    }

    /** Whether a body works: for the filter that hides all others. */
    public boolean gremiumIstAktiv(Gremium gremium) {
        return !gremiumRuht(gremium);
    }

    /** Whether a unit is one of the upper ones, above teams and groups. */
    public boolean einheitIstGross(Organisationseinheit einheit) {
        return einheit.getArt() != Einheitsart.TEAM && einheit.getArt() != Einheitsart.SACHGEBIET;
    }

    /** Whether a unit steers or helps to steer. */
    public boolean einheitSteuert(Organisationseinheit einheit) {
        return switch (einheit.getFunktion()) {
            case STEUERUNG, STEUERUNGSUNTERSTUETZUNG -> true;
            default -> false;
        };
    }

    static boolean besteht(Gremium gremium) {
        return gremium.getStatus() == Gremiumsstatus.OFFEN || gremium.getStatus() == Gremiumsstatus.BESTEHEND;
    }
}
