package org.leitwerk.design.netzwerk;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.design.Ablageort;
import org.leitwerk.design.Planwissen;
import org.leitwerk.steuerung.Akteur;
import org.leitwerk.steuerung.Beteiligter;
import org.leitwerk.steuerung.Netzwerk;
import org.leitwerk.steuerung.Netzwerkbeziehung;
import org.leitwerk.steuerung.Organisationseinheit;
import org.leitwerk.steuerung.Plandatei;
import org.leitwerk.steuerung.SteuerungFactory;
import org.leitwerk.steuerung.Vereinbarung;

/** What the tools and rules of the picture of actors ask, and what they change. */
public final class Netzarbeit {

    /** The file a new actor belongs to. */
    public Plandatei ablageAkteur(EObject element) {
        return Ablageort.neben(element, Akteur.class, Organisationseinheit.class);
    }

    /** The file a new network belongs to. */
    public Plandatei ablageNetzwerk(EObject element) {
        return Ablageort.neben(element, Netzwerk.class, Akteur.class);
    }

    /** The file a new agreement belongs to. */
    public Plandatei ablageVereinbarung(EObject element) {
        return Ablageort.neben(element, Vereinbarung.class, Netzwerk.class, Akteur.class);
    }

    /**
     * The network a new relation of somebody goes into: the first one both work in, else the first one this one works
     * in, else the first of the plan; a plan without any gets one.
     *
     * @param anderer the other end
     */
    public Netzwerk netzFuerBeziehung(Beteiligter einer, EObject anderer) {
        List<Netzwerk> alle = Planwissen.von(einer).stand().alle(Netzwerk.class);
        return Stream.of(
                        alle.stream()
                                .filter(netz -> netz.getPartner().contains(einer)
                                        && netz.getPartner().contains(anderer)),
                        alle.stream().filter(netz -> netz.getPartner().contains(einer)),
                        alle.stream())
                .flatMap(netze -> netze)
                .findFirst()
                .orElseGet(() -> neuesNetz(einer));
    }

    /** Whether a relation may join the two: nobody has one with himself. */
    public boolean istAnderer(EObject einer, EObject anderer) {
        return einer != anderer;
    }

    /** Rule: a relation joins two different ones. */
    public boolean beziehungHatZweiEnden(Netzwerkbeziehung beziehung) {
        return beziehung.getQuelle() != beziehung.getZiel();
    }

    /** Rule: a network has at least two who work in it. */
    public boolean netzwerkHatPartner(Netzwerk netzwerk) {
        return netzwerk.getPartner().size() > 1;
    }

    private Netzwerk neuesNetz(EObject element) {
        Netzwerk netz = SteuerungFactory.eINSTANCE.createNetzwerk();
        netz.setTitel("Neues Netzwerk");
        ablageNetzwerk(element).getElemente().add(netz);
        return netz;
    }
}
