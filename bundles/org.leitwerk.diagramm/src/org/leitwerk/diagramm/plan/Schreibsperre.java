package org.leitwerk.diagramm.plan;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.diagnostics.ExceptionDiagnostic;
import org.eclipse.xtext.resource.XtextSyntaxDiagnostic;
import org.leitwerk.dsl.aenderung.Operation;
import org.leitwerk.dsl.aenderung.Transaktion;

/** Files in which nothing is changed at the moment: their text has a mistake, so the model may lack what it says. */
final class Schreibsperre {

    private Schreibsperre() {}

    /** Why a transaction cannot be written now; empty if it can. */
    static Optional<String> fuer(Transaktion transaktion) {
        for (Operation operation : transaktion.operationen()) {
            Optional<String> sperre = fuer(operation.objekt());
            if (sperre.isPresent()) {
                return sperre;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> fuer(EObject element) {
        Resource datei = element.eResource();
        return datei == null ? Optional.empty() : fuer(datei);
    }

    /** Why a file cannot be changed now; empty if it can. */
    static Optional<String> fuer(Resource datei) {
        return datei.getErrors().stream()
                .filter(fehler -> fehler instanceof XtextSyntaxDiagnostic || fehler instanceof ExceptionDiagnostic)
                .findFirst()
                .map(fehler -> "In „" + datei.getURI().lastSegment() + "“ steht ein Schreibfehler (Zeile "
                        + fehler.getLine() + "). Bitte zuerst dort berichtigen; im Diagramm wurde nichts geändert.");
    }
}
