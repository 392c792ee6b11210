package org.leitwerk.design.gremien;

import java.util.Collection;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.leitwerk.design.Ablageort;
import org.leitwerk.design.Planwissen;
import org.leitwerk.steuerung.Beratungsart;
import org.leitwerk.steuerung.Beratungsschritt;
import org.leitwerk.steuerung.Beteiligter;
import org.leitwerk.steuerung.Gremienrecht;
import org.leitwerk.steuerung.Gremium;
import org.leitwerk.steuerung.Organisationseinheit;
import org.leitwerk.steuerung.Plandatei;
import org.leitwerk.steuerung.Rolle;
import org.leitwerk.steuerung.Steuerungsebene;
import org.leitwerk.steuerung.SteuerungFactory;
import org.leitwerk.steuerung.Vorlage;
import org.leitwerk.steuerung.werte.Datumwert;

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

    /** Rule: the way of a draft through the bodies ends with a decision. */
    public boolean vorlageWirdEntschieden(Vorlage vorlage) {
        List<Beratungsschritt> folge = vorlage.getBeratungsfolge();
        return folge.isEmpty() || folge.stream().anyMatch(schritt -> schritt.getArt() == Beratungsart.ENTSCHEIDUNG);
    }

    /** The last step of a draft, which a fix turns into the decision. */
    public Beratungsschritt letzterBeratungsschritt(Vorlage vorlage) {
        List<Beratungsschritt> folge = vorlage.getBeratungsfolge();
        return folge.isEmpty() ? null : folge.get(folge.size() - 1);
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

    /** Adds the first step of a new draft: through the first body that prepares decisions, else through the first one. */
    public Vorlage ersteBeratung(Vorlage vorlage) {
        List<Gremium> gremien = Planwissen.von(vorlage).stand().alle(Gremium.class);
        gremien.stream()
                .filter(gremium -> gremium.getRechte().contains(Gremienrecht.VORBERATUNG))
                .findFirst()
                .or(() -> gremien.stream().findFirst())
                .ifPresent(gremium -> {
                    Beratungsschritt schritt = SteuerungFactory.eINSTANCE.createBeratungsschritt();
                    schritt.setGremium(gremium);
                    schritt.setArt(Beratungsart.VORBERATUNG);
                    vorlage.getBeratungsfolge().add(schritt);
                });
        return vorlage;
    }

    /**
     * The draft a new step belongs to: the one the line begins at; from a body on, the last draft that came there.
     *
     * @return null if there is none: then no step can be drawn
     */
    public Vorlage vorlageDerBeratung(EObject quelle) {
        if (quelle instanceof Vorlage vorlage) {
            return vorlage;
        }
        return Planwissen.von(quelle).stand().alle(Vorlage.class).stream()
                .filter(vorlage -> letztesGremium(vorlage) == quelle)
                .reduce((eine, spaetere) -> spaetere)
                .orElse(null);
    }

    /** The day of a step as people write it; what is edited in the picture. */
    public String beratungTag(Beratungsschritt schritt) {
        return schritt.getDatum() == null ? "" : Datumwert.anzeige(schritt.getDatum());
    }

    /**
     * Gives a step its day.
     *
     * @param tag as people write it, {@code 21.11.2012}; empty takes the day away
     * @throws IllegalArgumentException with a German message if the text is no day
     */
    public Beratungsschritt setzeBeratungTag(Beratungsschritt schritt, String tag) {
        schritt.setDatum(tag.isBlank() ? null : Datumwert.lies(tag));
        return schritt;
    }

    private static Gremium letztesGremium(Vorlage vorlage) {
        return vorlage.getBeratungsfolge().stream()
                .map(Beratungsschritt::getGremium)
                .filter(Planwissen::da)
                .reduce((eines, spaeteres) -> spaeteres)
                .orElse(null);
    }
}
