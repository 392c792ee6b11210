package org.leitwerk.dsl.aenderung;

import com.google.inject.Inject;
import com.google.inject.Provider;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.serializer.ISerializationContext;
import org.eclipse.xtext.serializer.acceptor.ISemanticSequenceAcceptor;
import org.eclipse.xtext.serializer.analysis.SerializationContext;
import org.eclipse.xtext.serializer.diagnostic.ISerializationDiagnostic;
import org.eclipse.xtext.serializer.sequencer.ISemanticSequencer;
import org.eclipse.xtext.serializer.sequencer.ISyntacticSequencer;

/** Gets the pieces of the text of an object from the serializer of the language. */
@Singleton
final class Bausteinschreiber {

    @Inject
    private Provider<ISemanticSequencer> inhaltsfolge;

    @Inject
    private Provider<ISyntacticSequencer> textfolge;

    /**
     * The pieces of the text of an object.
     *
     * @param objekt a complete object
     * @param regel the rule that writes it
     * @throws Aenderungsfehler if the language has no text for it
     */
    List<Baustein> schreibe(EObject objekt, ParserRule regel) {
        List<Baustein> bausteine = new ArrayList<>();
        Bausteinsammler sammler = new Bausteinsammler(bausteine);
        List<ISerializationDiagnostic> fehler = new ArrayList<>();
        ISemanticSequencer inhalt = inhaltsfolge.get();
        ISyntacticSequencer text = textfolge.get();
        ISerializationContext zusammenhang = SerializationContext.fromEObject(regel, objekt);
        inhalt.init((ISemanticSequenceAcceptor) text, fehler::add);
        text.init(zusammenhang, objekt, sammler, fehler::add);
        try {
            inhalt.createSequence(zusammenhang, objekt);
        } catch (RuntimeException e) {
            throw unschreibbar(objekt, e.getMessage(), e);
        }
        if (!fehler.isEmpty()) {
            throw unschreibbar(objekt, fehler.get(0).getMessage(), fehler.get(0).getException());
        }
        return bausteine;
    }

    private static Aenderungsfehler unschreibbar(EObject objekt, String meldung, Throwable ursache) {
        return new Aenderungsfehler(Benennung.von(objekt) + " lässt sich so nicht schreiben: es fehlt eine Angabe, ohne die es nicht geht, "
            + "oder ein Wert hat keine Schreibweise (" + meldung.strip().lines().findFirst().orElse("") + ").", ursache);
    }
}
