package org.leitwerk.dsl.ide.server;

import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.xtext.util.ITextRegion;
import org.leitwerk.dsl.ide.mangel.Mangel;
import org.leitwerk.regeln.Stufe;

/** A problem as the protocol writes it. */
final class Maengelanzeige {

    private static final String QUELLE = "Leitwerk";

    private Maengelanzeige() {}

    static Diagnostic von(Mangel mangel, ITextRegion bereich, Positionen positionen) {
        String hinweis = mangel.hinweis().isEmpty() ? "" : "\n" + mangel.hinweis();
        return new Diagnostic(
                positionen.bereich(bereich),
                mangel.meldung() + hinweis,
                gewicht(mangel.stufe()),
                QUELLE,
                mangel.code());
    }

    private static DiagnosticSeverity gewicht(Stufe stufe) {
        return switch (stufe) {
            case FEHLER -> DiagnosticSeverity.Error;
            case WARNUNG -> DiagnosticSeverity.Warning;
            case HINWEIS, AUS -> DiagnosticSeverity.Information;
        };
    }
}
