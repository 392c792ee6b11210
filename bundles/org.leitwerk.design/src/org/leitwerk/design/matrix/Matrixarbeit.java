package org.leitwerk.design.matrix;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.design.Ablageort;
import org.leitwerk.design.Textbau;
import org.leitwerk.steuerung.Massnahme;
import org.leitwerk.steuerung.Plandatei;
import org.leitwerk.steuerung.Wirkungsbeitrag;
import org.leitwerk.steuerung.Ziel;

/** What the tools and rules of the matrix of goals and measures ask before they change something. */
public final class Matrixarbeit {

    /** The file a new measure belongs to. */
    public Plandatei ablageMassnahme(EObject element) {
        return Ablageort.neben(element, Massnahme.class);
    }

    /** Goals a measure does not contribute to yet: what the selection offers. */
    public List<Ziel> matrixWeitereZiele(Massnahme massnahme) {
        return Matrixplan.von(massnahme).ziele().stream()
                .filter(ziel -> massnahme.getBeitraege().stream().noneMatch(beitrag -> beitrag.getZiel() == ziel))
                .toList();
    }

    /**
     * Whether a contribution may be drawn: there is none yet.
     *
     * @param ziel what the edge would lead to
     */
    public boolean massnahmeTraegtNochNichtBei(Massnahme massnahme, EObject ziel) {
        return ziel instanceof Ziel
                && massnahme.getBeitraege().stream().noneMatch(beitrag -> beitrag.getZiel() == ziel);
    }

    /** Whether a contribution may be dragged to this measure. */
    public boolean beitragDarfZu(Wirkungsbeitrag beitrag, EObject massnahme) {
        return massnahme instanceof Massnahme && beitrag.eContainer() != massnahme;
    }

    /** Title of a measure that a fix makes for a goal. */
    public String titelMassnahmeZuZiel(Ziel ziel) {
        return "Maßnahme zu: " + Textbau.gekuerzt(Textbau.titel(ziel), 60);
    }
}
