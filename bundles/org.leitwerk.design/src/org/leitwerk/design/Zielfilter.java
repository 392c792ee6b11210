package org.leitwerk.design;

import java.util.EnumSet;
import java.util.Set;
import org.leitwerk.steuerung.Handlungsfeld;
import org.leitwerk.steuerung.Prioritaet;
import org.leitwerk.steuerung.Ziel;
import org.leitwerk.steuerung.Zielfeld;
import org.leitwerk.steuerung.Zielstatus;
import org.leitwerk.steuerung.modell.Ton;

/** Conditions of the filters on goals: each says which goals stay in the picture. */
public final class Zielfilter {

    private static final Set<Zielstatus> ABGETAN = EnumSet.of(Zielstatus.ERREICHT, Zielstatus.ENTFALLEN);
    private static final Set<Zielstatus> IN_ARBEIT = EnumSet.of(Zielstatus.ENTWURF, Zielstatus.VORGESCHLAGEN);
    private static final int ZWEITE = 2;
    private static final int DRITTE = 3;

    /** All but goals of effects. */
    public boolean keinWirkungsziel(Ziel ziel) {
        return ziel.getFeld() != Zielfeld.WIRKUNG;
    }

    /** All but goals of programmes. */
    public boolean keinProgrammziel(Ziel ziel) {
        return ziel.getFeld() != Zielfeld.PROGRAMM;
    }

    /** All but goals of processes. */
    public boolean keinProzessziel(Ziel ziel) {
        return ziel.getFeld() != Zielfeld.PROZESS;
    }

    /** All but goals of resources. */
    public boolean keinRessourcenziel(Ziel ziel) {
        return ziel.getFeld() != Zielfeld.RESSOURCEN;
    }

    /** All but goals that are reached or dropped. */
    public boolean nochOffen(Ziel ziel) {
        return !ABGETAN.contains(ziel.getStatus()) && Zielstand.ton(ziel) != Ton.GUT;
    }

    /** All but drafts and proposals. */
    public boolean keinEntwurf(Ziel ziel) {
        return !IN_ARBEIT.contains(ziel.getStatus());
    }

    /** Only what is amber or red. */
    public boolean gefaehrdet(Ziel ziel) {
        Ton ton = Zielstand.ton(ziel);
        return ton == Ton.ACHTUNG || ton == Ton.SCHLECHT;
    }

    /** Only the two upper levels. */
    public boolean obereZwei(Ziel ziel) {
        return Plan.zielschichten(ziel).ebene(ziel) <= ZWEITE;
    }

    /** Only the three upper levels. */
    public boolean obereDrei(Ziel ziel) {
        return Plan.zielschichten(ziel).ebene(ziel) <= DRITTE;
    }

    /** Only goals of a field of action. */
    public boolean mitHandlungsfeld(Ziel ziel) {
        return feld(ziel) != null;
    }

    /** Only goals of a field of action that the plan calls urgent or important. */
    public boolean vorrangigesHandlungsfeld(Ziel ziel) {
        Handlungsfeld feld = feld(ziel);
        return feld != null
                && (feld.getPrioritaet() == Prioritaet.UNBEDINGT || feld.getPrioritaet() == Prioritaet.WICHTIG);
    }

    /** The field of action of a goal, its own or that of the goal that contains it. */
    static Handlungsfeld feld(Ziel ziel) {
        Ziel ort = ziel;
        while (!Plan.da(ort.getHandlungsfeld()) && ort.eContainer() instanceof Ziel oben) {
            ort = oben;
        }
        return Plan.da(ort.getHandlungsfeld()) ? ort.getHandlungsfeld() : null;
    }
}
