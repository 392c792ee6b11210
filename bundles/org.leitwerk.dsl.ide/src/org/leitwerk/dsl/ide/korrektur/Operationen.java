package org.leitwerk.dsl.ide.korrektur;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.leitwerk.dsl.aenderung.Einfuegen;
import org.leitwerk.dsl.aenderung.Loeschen;
import org.leitwerk.dsl.aenderung.Operation;
import org.leitwerk.dsl.aenderung.Schreiber;
import org.leitwerk.dsl.aenderung.Setzen;
import org.leitwerk.dsl.aenderung.Transaktion;
import org.leitwerk.dsl.aenderung.Umbenennen;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.ide.bearbeitung.Ergebnis;
import org.leitwerk.regeln.Aenderung;
import org.leitwerk.steuerung.Planelement;
import org.leitwerk.steuerung.SteuerungPackage;

/** Turns the steps of a rule's correction into operations on the text. */
final class Operationen {

    private final List<Operation> operationen = new ArrayList<>();
    private final Set<EObject> geloescht = new LinkedHashSet<>();

    /** Lists as they are after the steps so far: later steps see earlier ones. */
    private final Listenstaende listen = new Listenstaende();

    /** Adds steps; a step on something that an earlier one deletes is left out. */
    void nimmAuf(List<Aenderung> aenderungen) {
        aenderungen.stream().filter(a -> !istWeg(a.objekt())).forEach(this::nimmAuf);
    }

    boolean istLeer() {
        return operationen.isEmpty();
    }

    Ergebnis plane() {
        return operationen.isEmpty()
                ? Ergebnis.unveraendert()
                : Ergebnis.versuche(() -> Stand.dienst(Schreiber.class).plane(new Transaktion(operationen)));
    }

    private void nimmAuf(Aenderung aenderung) {
        EObject objekt = aenderung.objekt();
        EStructuralFeature merkmal = aenderung.merkmal();
        if (aenderung instanceof Aenderung.Setzen setzen) {
            operationen.add(
                    umbenennen(setzen)
                            ? new Umbenennen(objekt, (String) setzen.wert())
                            : Setzen.auf(objekt, merkmal, setzen.wert()));
        } else if (aenderung instanceof Aenderung.Einfuegen einfuegen) {
            List<Object> liste = listen.von(objekt, merkmal);
            int stelle =
                    einfuegen.stelle() < 0 || einfuegen.stelle() > liste.size() ? liste.size() : einfuegen.stelle();
            liste.add(stelle, einfuegen.wert());
            operationen.add(new Einfuegen(objekt, merkmal, stelle, einfuegen.wert()));
        } else if (aenderung instanceof Aenderung.Entfernen entfernen) {
            entferne(objekt, merkmal, entfernen.wert());
        }
    }

    private void entferne(EObject objekt, EStructuralFeature merkmal, Object wert) {
        List<Object> liste = listen.von(objekt, merkmal);
        int stelle = liste.indexOf(wert);
        if (stelle < 0) {
            return;
        }
        liste.remove(stelle);
        if (merkmal instanceof EReference verweis && verweis.isContainment()) {
            geloescht.add((EObject) wert);
            operationen.add(new Loeschen((EObject) wert));
        } else {
            operationen.add(new org.leitwerk.dsl.aenderung.Entfernen(objekt, merkmal, stelle));
        }
    }

    private boolean istWeg(EObject objekt) {
        for (EObject o = objekt; o != null; o = o.eContainer()) {
            if (geloescht.contains(o)) {
                return true;
            }
        }
        return false;
    }

    private static boolean umbenennen(Aenderung.Setzen setzen) {
        return setzen.merkmal() == SteuerungPackage.Literals.PLANELEMENT__NAME
                && setzen.wert() != null
                && ((Planelement) setzen.objekt()).getName() != null;
    }
}
