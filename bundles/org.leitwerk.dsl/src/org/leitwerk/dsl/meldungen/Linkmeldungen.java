package org.leitwerk.dsl.meldungen;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.diagnostics.DiagnosticMessage;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.linking.impl.LinkingDiagnosticMessageProvider;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.leitwerk.dsl.verweise.Namensverzeichnis;
import org.leitwerk.steuerung.Planelement;
import org.leitwerk.steuerung.wort.Nachbarwort;

/** Says in German that a reference names nothing, or something of another kind, and which name was probably meant. */
@Singleton
public class Linkmeldungen extends LinkingDiagnosticMessageProvider {

    /** What the lexer cuts as a name or keyword. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{M}\\d_]*");

    private final Namensverzeichnis namen;
    private final Bezeichnung bezeichnung;
    private final Set<String> worte;

    /**
     * Makes the provider.
     *
     * @param namen finds elements by name
     * @param bezeichnung names the classes of the model
     * @param grammatik the grammar of the language
     */
    @Inject
    public Linkmeldungen(Namensverzeichnis namen, Bezeichnung bezeichnung, IGrammarAccess grammatik) {
        this.namen = namen;
        this.bezeichnung = bezeichnung;
        this.worte = GrammarUtil.getAllKeywords(grammatik.getGrammar());
    }

    @Override
    public DiagnosticMessage getUnresolvedProxyMessage(ILinkingDiagnosticContext verweis) {
        if (!NAME.matcher(name(verweis)).matches() || stehtBeiSyntaxfehler(verweis)) {
            return null; // a syntax error already says that a name is missing
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

    /** Whether a mistake is so near that what was read as a name may be none. */
    private boolean stehtBeiSyntaxfehler(ILinkingDiagnosticContext verweis) {
        for (INode knoten : NodeModelUtils.findNodesForFeature(verweis.getContext(), verweis.getReference())) {
            if (NodeModelUtils.getTokenText(knoten).equals(verweis.getLinkText())
                    && Fehlernaehe.beginntBei(knoten, worte.contains(verweis.getLinkText()))) {
                return true;
            }
        }
        return false;
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
