package org.leitwerk.design.matrix;

import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.design.Ablageort;
import org.leitwerk.design.Textbau;
import org.leitwerk.steuerung.Massnahme;
import org.leitwerk.steuerung.Plandatei;
import org.leitwerk.steuerung.Planelement;
import org.leitwerk.steuerung.Staerke;
import org.leitwerk.steuerung.SteuerungFactory;
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

    /** Strength of a contribution as people write it; what is edited in the picture. */
    public String beitragStaerke(Wirkungsbeitrag beitrag) {
        return beitrag.getStaerke() == Staerke.OFFEN ? "" : beitrag.getStaerke().getLiteral();
    }

    /**
     * Gives a contribution its strength.
     *
     * @param wort schwach, mittel or stark; also its first letters; empty takes the strength away
     * @throws IllegalArgumentException with a German message for another word
     */
    public Wirkungsbeitrag setzeBeitragStaerke(Wirkungsbeitrag beitrag, String wort) {
        String gesucht = wort.strip().toLowerCase(Locale.GERMAN);
        Staerke neu = gesucht.isEmpty()
                ? Staerke.OFFEN
                : Staerke.VALUES.stream()
                        .filter(staerke -> staerke != Staerke.OFFEN)
                        .filter(staerke -> staerke.getLiteral().startsWith(gesucht))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("Die Stärke „" + wort.strip()
                                + "“ gibt es nicht; möglich sind schwach, mittel und stark."));
        beitrag.setStaerke(neu);
        return beitrag;
    }

    /** Whether something is a measure. */
    public boolean istMassnahme(EObject element) {
        return element instanceof Massnahme;
    }

    /** Rule: something contributes to a goal, a measure contributes to something. */
    public boolean matrixIstVersorgt(Planelement kopf) {
        return !new Matrixlisten().matrixIstLuecke(kopf);
    }

    /** A new measure that contributes to a goal, named after it. */
    public Massnahme neueMassnahmeZuZiel(Ziel ziel) {
        Massnahme neu = SteuerungFactory.eINSTANCE.createMassnahme();
        neu.setTitel("Maßnahme zu: " + Textbau.gekuerzt(Textbau.titel(ziel), 60));
        Wirkungsbeitrag beitrag = SteuerungFactory.eINSTANCE.createWirkungsbeitrag();
        beitrag.setZiel(ziel);
        neu.getBeitraege().add(beitrag);
        ablageMassnahme(ziel).getElemente().add(neu);
        return neu;
    }
}
