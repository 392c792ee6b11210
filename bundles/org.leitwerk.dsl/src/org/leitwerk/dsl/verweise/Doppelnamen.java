package org.leitwerk.dsl.verweise;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.leitwerk.dsl.meldungen.Bezeichnung;
import org.leitwerk.steuerung.Planelement;

/** Finds elements that bear the name of another one, in the same file or in another file of the plan. */
@Singleton
public class Doppelnamen {

    private final Namensverzeichnis namen;
    private final Bezeichnung bezeichnung;

    /**
     * Makes the check.
     *
     * @param namen finds elements by name
     * @param bezeichnung names their classes
     */
    @Inject
    public Doppelnamen(Namensverzeichnis namen, Bezeichnung bezeichnung) {
        this.namen = namen;
        this.bezeichnung = bezeichnung;
    }

    /**
     * What to tell about the name of an element.
     *
     * @param element an element of a plan
     * @return a message that names the place of the other one; empty if the name is its own
     */
    public Optional<String> meldung(Planelement element) {
        if (element.getName() == null || element.eResource() == null) {
            return Optional.empty();
        }
        List<Planelement> gleichnamige = namen.alle(element.eResource(), element.getName());
        return gleichnamige.stream()
                .filter(anderes -> anderes != element)
                .findFirst()
                .map(anderes -> "Den Namen '" + element.getName() + "' trägt auch " + bezeichnung.ein(anderes.eClass())
                        + " in " + ort(anderes) + ". Namen müssen im Plan eindeutig sein.");
    }

    private static String ort(Planelement element) {
        Resource datei = element.eResource();
        INode knoten = NodeModelUtils.findActualNodeFor(element);
        String name = datei.getURI() == null
                ? "dieser Datei"
                : URI.decode(datei.getURI().lastSegment());
        return name + (knoten == null ? "" : ", Zeile " + knoten.getStartLine());
    }
}
