package org.leitwerk.dsl.tests.aenderung;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.leitwerk.dsl.aenderung.Einfuegen;
import org.leitwerk.dsl.aenderung.Entfernen;
import org.leitwerk.dsl.aenderung.Loeschen;
import org.leitwerk.dsl.aenderung.Operation;
import org.leitwerk.dsl.aenderung.Setzen;
import org.leitwerk.dsl.aenderung.Umbenennen;
import org.leitwerk.dsl.aenderung.Verschieben;
import org.leitwerk.dsl.tests.Zufallswerte;
import org.leitwerk.steuerung.Planelement;

/** Chooses random operations and does each on the reference model as well. */
final class Zufallsoperation {

    private final Bezugsmodell modell;
    private final Random zufall;
    private final Zufallswerte werte;
    private int nummer;

    Zufallsoperation(Bezugsmodell modell, long saat) {
        this.modell = modell;
        this.zufall = new Random(saat);
        this.werte = new Zufallswerte(zufall);
    }

    /** The next operation; never null. */
    Operation naechste() {
        for (int versuch = 0; versuch < 1000; versuch++) {
            Operation operation =
                    switch (zufall.nextInt(8)) {
                        case 0, 1 -> setze();
                        case 2 -> entferne();
                        case 3, 4 -> fuegeEin();
                        case 5 -> verschiebe();
                        case 6 -> loesche();
                        default -> benenneUm();
                    };
            if (operation != null) {
                return operation;
            }
        }
        throw new IllegalStateException("no operation found");
    }

    private <T> T eines(List<T> liste) {
        return liste.get(zufall.nextInt(liste.size()));
    }

    private Operation setze() {
        EObject objekt = eines(modell.objekte());
        EStructuralFeature merkmal = eines(objekt.eClass().getEAllStructuralFeatures());
        if (merkmal.isMany()
                || "name".equals(merkmal.getName())
                || merkmal instanceof EReference verweis && verweis.isContainment()) {
            return null;
        }
        EObject echtes = modell.echtes(objekt);
        if (merkmal instanceof EReference verweis) {
            EObject ziel = ziel(verweis);
            if (ziel == null) {
                return null;
            }
            modell.setze(objekt, merkmal, ziel);
            return Setzen.auf(echtes, merkmal, modell.echtes(ziel));
        }
        Object wert = werte.von(((EAttribute) merkmal).getEAttributeType());
        modell.setze(objekt, merkmal, wert);
        return Setzen.auf(echtes, merkmal, wert);
    }

    private EObject ziel(EReference verweis) {
        List<EObject> ziele = modell.objekte().stream()
                .filter(o ->
                        verweis.getEReferenceType().isInstance(o) && o instanceof Planelement e && e.getName() != null)
                .toList();
        return ziele.isEmpty() ? null : eines(ziele);
    }

    private Operation entferne() {
        EObject objekt = eines(modell.objekte());
        List<EStructuralFeature> gesetzte = objekt.eClass().getEAllStructuralFeatures().stream()
                .filter(m -> objekt.eIsSet(m)
                        && !"name".equals(m.getName())
                        && !(m instanceof EReference r && r.isContainment() && !r.isMany()))
                .toList();
        if (gesetzte.isEmpty()) {
            return null;
        }
        EStructuralFeature merkmal = eines(gesetzte);
        if (!merkmal.isMany()) {
            modell.setze(objekt, merkmal, null);
            return new Entfernen(modell.echtes(objekt), merkmal, 0);
        }
        if (merkmal instanceof EReference verweis
                && verweis.isContainment()
                && verweis.getEReferenceType().getEAllSuperTypes().stream()
                        .anyMatch(t -> "Planelement".equals(t.getName()))) {
            return null; // others may refer to it; deleting is another operation
        }
        int stelle = zufall.nextInt(Bezugsmodell.liste(objekt, merkmal).size());
        Bezugsmodell.liste(objekt, merkmal).remove(stelle);
        return new Entfernen(modell.echtes(objekt), merkmal, stelle);
    }

    private Operation fuegeEin() {
        EObject objekt = zufall.nextInt(10) == 0 ? eines(modell.wurzeln()) : eines(modell.objekte());
        List<EStructuralFeature> listen = objekt.eClass().getEAllStructuralFeatures().stream()
                .filter(EStructuralFeature::isMany)
                .toList();
        if (listen.isEmpty()) {
            return null;
        }
        EStructuralFeature merkmal = eines(listen);
        List<Object> liste = Bezugsmodell.liste(objekt, merkmal);
        int stelle = zufall.nextInt(liste.size() + 1);
        if (merkmal instanceof EReference verweis) {
            EObject ziel = verweis.isContainment() ? neues(verweis) : ziel(verweis);
            if (ziel == null || liste.contains(ziel)) {
                return null;
            }
            liste.add(stelle, ziel);
            return new Einfuegen(modell.echtes(objekt), merkmal, stelle, modell.echtes(ziel));
        }
        Object wert = werte.von(((EAttribute) merkmal).getEAttributeType());
        if (wert.equals(merkmal.getDefaultValue()) || liste.contains(wert)) {
            return null;
        }
        liste.add(stelle, wert);
        return new Einfuegen(modell.echtes(objekt), merkmal, stelle, wert);
    }

    private EObject neues(EReference verweis) {
        List<EObject> vorbilder = new ArrayList<>(modell.objekte().stream()
                .filter(verweis.getEReferenceType()::isInstance)
                .toList());
        return vorbilder.isEmpty()
                ? null
                : modell.nachbildung(eines(vorbilder), nummer++ * 1000 + zufall.nextInt(1000));
    }

    private Operation verschiebe() {
        EObject objekt = eines(modell.objekte());
        if (!objekt.eContainingFeature().isMany()) {
            return null;
        }
        boolean imSelben = zufall.nextInt(3) == 0;
        List<EObject> orte = new ArrayList<>(modell.objekte());
        orte.addAll(modell.wurzeln());
        EObject ort = imSelben ? objekt.eContainer() : eines(orte);
        List<EReference> plaetze = ort.eClass().getEAllContainments().stream()
                .filter(m -> m.isMany() && m.getEReferenceType().isInstance(objekt))
                .toList();
        if (plaetze.isEmpty() || EcoreUtil.isAncestor(objekt, ort)) {
            return null;
        }
        EReference platz = imSelben ? (EReference) objekt.eContainingFeature() : eines(plaetze);
        Bezugsmodell.liste(objekt.eContainer(), objekt.eContainingFeature()).remove(objekt);
        List<Object> liste = Bezugsmodell.liste(ort, platz);
        int stelle = zufall.nextInt(liste.size() + 1);
        liste.add(stelle, objekt);
        return new Verschieben(modell.echtes(objekt), modell.echtes(ort), platz, stelle);
    }

    private Operation loesche() {
        EObject objekt = eines(modell.objekte());
        if (!(objekt instanceof Planelement)) {
            return null;
        }
        EObject echtes = modell.echtes(objekt);
        modell.loesche(objekt);
        return new Loeschen(echtes);
    }

    private Operation benenneUm() {
        if (!(eines(modell.objekte()) instanceof Planelement element) || element.getName() == null) {
            return null;
        }
        String name = zufall.nextInt(5) == 0 ? "ziel" + zufall.nextInt(3) : "Neu_" + nummer++;
        if (modell.objekte().stream().anyMatch(o -> o instanceof Planelement e && name.equals(e.getName()))) {
            return null;
        }
        element.setName(name);
        return new Umbenennen(modell.echtes(element), name);
    }
}
