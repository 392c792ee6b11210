package org.leitwerk.design.gremien;

import java.util.Collection;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.leitwerk.design.Ablageort;
import org.leitwerk.design.Planwissen;
import org.leitwerk.steuerung.Beteiligter;
import org.leitwerk.steuerung.Gremium;
import org.leitwerk.steuerung.Organisationseinheit;
import org.leitwerk.steuerung.Plandatei;
import org.leitwerk.steuerung.Rolle;
import org.leitwerk.steuerung.Steuerungsebene;
import org.leitwerk.steuerung.Vorlage;

/** What the tools and rules of the picture of organisation and bodies ask before they change something. */
public final class Gremienarbeit {

    /** The file a new body belongs to. */
    public Plandatei ablageGremium(EObject element) {
        return Ablageort.neben(element, Gremium.class, Organisationseinheit.class);
    }

    /** The file a new unit belongs to. */
    public Plandatei ablageEinheit(EObject element) {
        return Ablageort.neben(element, Organisationseinheit.class, Gremium.class);
    }

    /** The file a new draft belongs to. */
    public Plandatei ablageVorlage(EObject element) {
        return Ablageort.neben(element, Vorlage.class);
    }

    /** Whether something is a unit: what is created on it goes into it. */
    public boolean istEinheit(EObject element) {
        return element instanceof Organisationseinheit;
    }

    /** Whether a unit may move: not into itself and not into what lies in it. */
    public boolean einheitDarfUnter(Organisationseinheit einheit, EObject ziel) {
        return !EcoreUtil.isAncestor(einheit, ziel) && einheit.eContainer() != ziel;
    }

    /** Whether a role may move to a unit. */
    public boolean rolleDarfZu(Rolle rolle, EObject ziel) {
        return ziel instanceof Organisationseinheit && rolle.eContainer() != ziel;
    }

    /** Whether a body may be put under another one: not under itself, no circle. */
    public boolean gremiumDarfUnter(Gremium gremium, Gremium ziel) {
        int rest = 100;
        for (Gremium ueber = ziel; ueber != null && rest > 0; ueber = ueber.getUebergeordnet(), rest--) {
            if (ueber == gremium) {
                return false;
            }
        }
        return rest > 0;
    }

    /** Rule: the body stands on a level of steering. */
    public boolean gremiumHatEbene(Gremium gremium) {
        return gremium.getEbene() != null && gremium.getEbene() != Steuerungsebene.OFFEN;
    }

    /** Rule: it is said what the body may do. */
    public boolean gremiumHatRechte(Gremium gremium) {
        return !gremium.getRechte().isEmpty();
    }

    /** Whether something is a body. */
    public boolean istGremium(EObject element) {
        return element instanceof Gremium;
    }

    /** Who may sit in a body: everybody of the plan but itself. */
    public List<Beteiligter> gremiumKandidaten(Gremium gremium) {
        return Planwissen.von(gremium).stand().alle(Beteiligter.class).stream()
                .filter(wer -> wer != gremium)
                .toList();
    }

    /** Who sits in a body. */
    public List<Beteiligter> gremiumMitglieder(Gremium gremium) {
        return gremium.getMitglieder().stream().filter(Planwissen::da).toList();
    }

    /**
     * Gives a body the members that were chosen.
     *
     * @param auswahl elements of the plan; those who cannot be members are left out
     */
    public Gremium setzeMitglieder(Gremium gremium, Collection<?> auswahl) {
        List<Beteiligter> neue = auswahl.stream()
                .filter(Beteiligter.class::isInstance)
                .map(Beteiligter.class::cast)
                .toList();
        gremium.getMitglieder().retainAll(neue);
        neue.stream().filter(wer -> !gremium.getMitglieder().contains(wer)).forEach(gremium.getMitglieder()::add);
        return gremium;
    }
}
