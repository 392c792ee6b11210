package org.leitwerk.dsl.meldungen;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.List;
import java.util.TreeSet;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.diagnostics.DiagnosticMessage;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.linking.impl.LinkingDiagnosticMessageProvider;
import org.leitwerk.dsl.verweise.Namensverzeichnis;
import org.leitwerk.steuerung.Planelement;
import org.leitwerk.steuerung.wort.Nachbarwort;

/** Says in German that a reference names nothing, or something of another kind, and which name was probably meant. */
@Singleton
public class Linkmeldungen extends LinkingDiagnosticMessageProvider {

    private final Namensverzeichnis namen;
    private final Bezeichnung bezeichnung;

    /**
     * Makes the provider.
     *
     * @param namen finds elements by name
     * @param bezeichnung names the classes of the model
     */
    @Inject
    public Linkmeldungen(Namensverzeichnis namen, Bezeichnung bezeichnung) {
        this.namen = namen;
        this.bezeichnung = bezeichnung;
    }

    @Override
    public DiagnosticMessage getUnresolvedProxyMessage(ILinkingDiagnosticContext verweis) {
        if (name(verweis).isBlank()) {
            return null; // a syntax error already says that the name is missing
        }
        return new DiagnosticMessage(
                text(verweis.getContext(), verweis.getReference().getEReferenceType(), name(verweis)),
                Severity.ERROR,
                Meldungscodes.VERWEIS);
    }

    private static String name(ILinkingDiagnosticContext verweis) {
        String text = verweis.getLinkText();
        return text == null ? "" : text.startsWith("^") ? text.substring(1) : text;
    }

    private String text(EObject von, EClass typ, String name) {
        List<Planelement> gleichnamige = namen.alle(von.eResource(), name);
        if (!gleichnamige.isEmpty()) {
            return "'" + name + "' ist " + bezeichnung.ein(gleichnamige.get(0).eClass()) + "; hier wird "
                    + bezeichnung.ein(typ) + " gebraucht.";
        }
        TreeSet<String> auswahl = new TreeSet<>();
        namen.alle(von.eResource()).filter(typ::isInstance).forEach(element -> auswahl.add(element.getName()));
        return bezeichnung.einen(typ) + " namens '" + name + "' gibt es nicht"
                + Nachbarwort.zu(name, auswahl)
                        .map(n -> "; gemeint: " + n + "?")
                        .orElse(".");
    }
}
