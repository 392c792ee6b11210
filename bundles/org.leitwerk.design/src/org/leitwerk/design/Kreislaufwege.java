package org.leitwerk.design;

import java.util.EnumSet;
import java.util.Set;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.steuerung.Plandatei;
import org.leitwerk.steuerung.Prozessschritt;
import org.leitwerk.steuerung.Schritt;
import org.leitwerk.steuerung.Schrittstatus;

/** Where the steps of the cycle lead, and what their tools do. */
public final class Kreislaufwege {

    private static final Set<Schritt> ZIELE = EnumSet.of(Schritt.LEITBILD, Schritt.ZIELBILDUNG);

    /** Whether a step opens the picture of bodies. */
    public boolean fuehrtZuOrganisation(EEnumLiteral schritt) {
        return wert(schritt) == Schritt.AUFTRAGSKLAERUNG;
    }

    /** Whether a step opens the picture of strengths and weaknesses. */
    public boolean fuehrtZuSwot(EEnumLiteral schritt) {
        return wert(schritt) == Schritt.BESTANDSAUFNAHME;
    }

    /** Whether a step opens the goal hierarchy. */
    public boolean fuehrtZuZielen(EEnumLiteral schritt) {
        return ZIELE.contains(wert(schritt));
    }

    /** Whether a step opens the matrix of goals and measures. */
    public boolean fuehrtZuMatrix(EEnumLiteral schritt) {
        return wert(schritt) == Schritt.MASSNAHMENPLANUNG;
    }

    /** Whether a step opens the time plan. */
    public boolean fuehrtZuZeitplan(EEnumLiteral schritt) {
        return wert(schritt) == Schritt.CONTROLLING;
    }

    /** Whether a step opens the network of actors. */
    public boolean fuehrtZuNetzwerk(EEnumLiteral schritt) {
        return wert(schritt) == Schritt.VERNETZUNG;
    }

    /** The file for a new process step. */
    public Plandatei ablageFuerProzessschritt(EObject stelle) {
        return Ablageort.neben(Sichten.planstelle(stelle), Prozessschritt.class);
    }

    /** Whether a process step is done. */
    public boolean istFertig(Prozessschritt schritt) {
        return schritt.getStatus() == Schrittstatus.ABGESCHLOSSEN;
    }

    /** Whether there is still something to do in a process step. */
    public boolean nichtFertig(Prozessschritt schritt) {
        return !istFertig(schritt);
    }

    /** Whether a process step is being worked on. */
    public boolean istInArbeit(Prozessschritt schritt) {
        return schritt.getStatus() == Schrittstatus.LAUFEND;
    }

    private static Schritt wert(EEnumLiteral schritt) {
        return schritt.getInstance() instanceof Schritt wert ? wert : Schritt.OFFEN;
    }
}
