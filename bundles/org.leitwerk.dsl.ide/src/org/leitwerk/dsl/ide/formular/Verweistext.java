package org.leitwerk.dsl.ide.formular;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.TreeSet;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.meldungen.Bezeichnung;
import org.leitwerk.dsl.verweise.Namensverzeichnis;
import org.leitwerk.steuerung.Planelement;
import org.leitwerk.steuerung.wort.Nachbarwort;

/** References as one types them: the name of the element. */
@Singleton
final class Verweistext {

    @Inject
    private Namensverzeichnis namen;

    @Inject
    private Bezeichnung bezeichnung;

    /** The name of a target; of one that was never found, what stands in the text. */
    String schreib(EObject von, EReference merkmal, EObject ziel, int stelle) {
        if (!ziel.eIsProxy()) {
            return ziel instanceof Planelement element && element.getName() != null ? element.getName() : "";
        }
        var knoten = NodeModelUtils.findNodesForFeature(von, merkmal);
        INode eigener = stelle < knoten.size() ? knoten.get(stelle) : null;
        return eigener == null ? "" : NodeModelUtils.getTokenText(eigener);
    }

    /**
     * The element of a name.
     *
     * @throws Eingabefehler if there is none of this kind
     */
    EObject finde(Stand stand, EClass typ, String eingabe) {
        String name = eingabe.strip();
        if (name.startsWith("^")) {
            name = name.substring(1);
        }
        Planelement gefunden = null;
        TreeSet<String> auswahl = new TreeSet<>();
        for (var datei : stand.dateinamen().keySet()) {
            for (var eintrag : namen.inDatei(datei).entrySet()) {
                for (Planelement element : eintrag.getValue()) {
                    if (typ.isInstance(element)) {
                        auswahl.add(eintrag.getKey());
                        if (eintrag.getKey().equals(name)) {
                            return element;
                        }
                    } else if (gefunden == null && eintrag.getKey().equals(name)) {
                        gefunden = element;
                    }
                }
            }
        }
        if (gefunden != null) {
            throw new Eingabefehler("'" + name + "' ist " + bezeichnung.ein(gefunden.eClass()) + "; hier wird "
                    + bezeichnung.ein(typ) + " gebraucht.");
        }
        String beispiel = auswahl.isEmpty() ? "" : " Beispiel: " + auswahl.first();
        throw new Eingabefehler(bezeichnung.einen(typ) + " namens '" + name + "' gibt es nicht"
                + Nachbarwort.zu(name, auswahl)
                        .map(n -> "; gemeint: " + n + "?")
                        .orElse("." + beispiel));
    }
}
