package org.leitwerk.diagramm.werkzeug;

import org.eclipse.emf.ecore.change.ChangeDescription;

/** What happened to a model; can be taken back once. */
public final class Aenderung {

    private final ChangeDescription beschreibung;

    Aenderung(ChangeDescription beschreibung) {
        this.beschreibung = beschreibung;
    }

    /** Whether nothing happened. */
    public boolean leer() {
        return beschreibung.getObjectChanges().isEmpty()
                && beschreibung.getResourceChanges().isEmpty();
    }

    /** Makes the model what it was before; the same objects at the same places. */
    public void nimmZurueck() {
        beschreibung.apply();
    }

    /** The description itself: for each changed element the old values. */
    public ChangeDescription beschreibung() {
        return beschreibung;
    }
}
