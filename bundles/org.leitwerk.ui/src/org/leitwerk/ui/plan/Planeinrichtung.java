package org.leitwerk.ui.plan;

import org.eclipse.core.filebuffers.IDocumentSetupParticipant;
import org.eclipse.jface.text.IDocument;

/** The first plan that is opened, in whichever product, starts the link between documents and model. */
public final class Planeinrichtung implements IDocumentSetupParticipant {

    @Override
    public void setup(IDocument dokument) {
        Planregister.das().starte();
    }
}
