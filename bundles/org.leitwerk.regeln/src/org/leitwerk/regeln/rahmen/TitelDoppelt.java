package org.leitwerk.regeln.rahmen;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.PLANELEMENT__TITEL;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.regeln.Texte;
import org.leitwerk.steuerung.Planelement;
import org.leitwerk.steuerung.SteuerungPackage;

/** Zwei gleichartige Elemente mit demselben Titel sind leicht zu verwechseln. */
public final class TitelDoppelt implements Regel<Planelement> {

    @Override
    public Stream<Befund> pruefe(Planelement element, Planstand stand) {
        if (Texte.fehlt(element.getTitel())) {
            return Stream.empty();
        }
        Map<List<Object>, Planelement> erste = stand.einmal(TitelDoppelt.class, TitelDoppelt::erste);
        Planelement erstes = erste.get(schluessel(element));
        return erstes != element
                ? Stream.of(Befund.an(element, PLANELEMENT__TITEL).mit(element.eClass()))
                : Stream.empty();
    }

    private static Map<List<Object>, Planelement> erste(Planstand stand) {
        Map<List<Object>, Planelement> erste = new HashMap<>();
        for (Planelement element : stand.alle(Planelement.class)) {
            if (!Texte.fehlt(element.getTitel())) {
                erste.putIfAbsent(schluessel(element), element);
            }
        }
        return erste;
    }

    // Parts of different elements may have the same title (a phase "Planung" in each project), elements of different
    // files may not.
    private static List<Object> schluessel(Planelement element) {
        EObject ort = element.eContainer() instanceof Planelement ganzes ? ganzes : SteuerungPackage.eINSTANCE;
        return List.of(ort, element.eClass(), Texte.vergleichbar(element.getTitel()));
    }
}
