package org.leitwerk.diagramm.abzug;

import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.leitwerk.diagramm.werkzeug.Klassensuche;

/** The steps that change the model directly, without a tool. */
final class Modellschritte {

    private static final Set<String> BEFEHLE = Set.of("setze", "nimm", "loesche", "verschiebe", "verlege", "neu");

    private final EObject wurzel;
    private final Klassensuche klassen;

    Modellschritte(EObject wurzel, Klassensuche klassen) {
        this.wurzel = wurzel;
        this.klassen = klassen;
    }

    boolean kennt(Schritt schritt) {
        return BEFEHLE.contains(schritt.befehl());
    }

    /**
     * Carries a step out.
     *
     * @throws Abzugsfehler when an element, feature, class or value is not there
     */
    void fuehreAus(Schritt schritt) {
        EObject element = element(schritt, schritt.wort(1));
        switch (schritt.befehl()) {
            case "setze" -> setze(schritt, element);
            case "nimm" -> nimm(schritt, element);
            case "loesche" -> EcoreUtil.delete(element, true);
            case "verschiebe" -> verschiebe(schritt, element);
            case "verlege" -> verlege(schritt, element);
            default -> neu(schritt, element);
        }
    }

    private void setze(Schritt schritt, EObject element) {
        EStructuralFeature merkmal = merkmal(schritt, element, schritt.wort(2));
        String text = schritt.wort(3);
        if (text.equals("-")) {
            element.eUnset(merkmal);
        } else if (merkmal.isMany()) {
            liste(element, merkmal).add(wert(schritt, merkmal, text));
        } else {
            element.eSet(merkmal, wert(schritt, merkmal, text));
        }
    }

    private void nimm(Schritt schritt, EObject element) {
        EStructuralFeature merkmal = merkmal(schritt, element, schritt.wort(2));
        if (!merkmal.isMany()) {
            throw schritt.fehler("Das Merkmal „" + merkmal.getName() + "“ hat nur einen Wert.");
        }
        liste(element, merkmal).remove(wert(schritt, merkmal, schritt.wort(3)));
    }

    private static void verschiebe(Schritt schritt, EObject element) {
        EReference enthaltung = element.eContainmentFeature();
        if (enthaltung == null || !enthaltung.isMany()) {
            throw schritt.fehler("Das Element steht in keiner Liste.");
        }
        List<Object> liste = liste(element.eContainer(), enthaltung);
        int stelle = schritt.zahl(2);
        if (stelle < 0 || stelle >= liste.size()) {
            throw schritt.fehler(
                    "Die Stelle " + stelle + " gibt es nicht; die Liste hat " + liste.size() + " Einträge.");
        }
        ((org.eclipse.emf.common.util.EList<Object>) liste).move(stelle, element);
    }

    private void verlege(Schritt schritt, EObject element) {
        EObject ziel = element(schritt, schritt.wort(2));
        haengeEin(ziel, merkmal(schritt, ziel, schritt.wort(3)), element, -1);
    }

    private void neu(Schritt schritt, EObject eltern) {
        EStructuralFeature merkmal = merkmal(schritt, eltern, schritt.wort(2));
        EClass klasse = klassen.suche(schritt.wort(3), eltern);
        if (klasse == null || klasse.isAbstract()) {
            throw schritt.fehler("Die Klasse „" + schritt.wort(3) + "“ gibt es nicht.");
        }
        EObject neu = EcoreUtil.create(klasse);
        if (schritt.anzahl() >= 4 && !schritt.wort(4).equals("-")) {
            neu.eSet(merkmal(schritt, neu, "name"), schritt.wort(4));
        }
        haengeEin(eltern, merkmal, neu, schritt.anzahl() >= 5 ? schritt.zahl(5) : -1);
    }

    private static void haengeEin(EObject ziel, EStructuralFeature merkmal, EObject element, int stelle) {
        if (!merkmal.isMany()) {
            ziel.eSet(merkmal, element);
        } else if (stelle < 0) {
            liste(ziel, merkmal).add(element);
        } else {
            liste(ziel, merkmal).add(stelle, element);
        }
    }

    private Object wert(Schritt schritt, EStructuralFeature merkmal, String text) {
        if (merkmal instanceof EAttribute attribut) {
            try {
                return EcoreUtil.createFromString(attribut.getEAttributeType(), text);
            } catch (RuntimeException unpassend) {
                throw schritt.fehler("„" + text + "“ passt nicht zum Merkmal „" + merkmal.getName() + "“.");
            }
        }
        return element(schritt, text);
    }

    private EObject element(Schritt schritt, String pfad) {
        EObject element = new Modellpfad(wurzel).suche(pfad);
        if (element == null) {
            throw schritt.fehler("Das Element „" + pfad + "“ gibt es nicht.");
        }
        return element;
    }

    private static EStructuralFeature merkmal(Schritt schritt, EObject element, String name) {
        EStructuralFeature merkmal = element.eClass().getEStructuralFeature(name);
        if (merkmal == null) {
            throw schritt.fehler("Die Klasse „" + element.eClass().getName() + "“ hat kein Merkmal „" + name + "“.");
        }
        return merkmal;
    }

    @SuppressWarnings("unchecked")
    private static List<Object> liste(EObject element, EStructuralFeature merkmal) {
        return (List<Object>) element.eGet(merkmal);
    }
}
