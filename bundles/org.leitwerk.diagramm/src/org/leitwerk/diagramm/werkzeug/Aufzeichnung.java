package org.leitwerk.diagramm.werkzeug;

import java.util.Collection;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;

/** Writes down what happens to a model from {@link #beginne} to {@link #beende}. */
public final class Aufzeichnung {

    private final ChangeRecorder schreiber;

    private Aufzeichnung(Collection<? extends Notifier> wurzeln) {
        schreiber = new ChangeRecorder(wurzeln) {
            @Override
            protected boolean shouldRecord(
                    org.eclipse.emf.ecore.EStructuralFeature feature, org.eclipse.emf.ecore.EObject element) {
                // derived values follow by themselves; setting them back would fail
                return !feature.isDerived() && super.shouldRecord(feature, element);
            }
        };
    }

    /**
     * Starts.
     *
     * @param wurzeln resources or elements; everything below them is watched, also what comes to it
     */
    public static Aufzeichnung beginne(Collection<? extends Notifier> wurzeln) {
        return new Aufzeichnung(wurzeln);
    }

    /** Stops; the model stays as it is now. */
    public Aenderung beende() {
        ChangeDescription beschreibung = schreiber.endRecording();
        schreiber.dispose();
        return new Aenderung(beschreibung);
    }
}
