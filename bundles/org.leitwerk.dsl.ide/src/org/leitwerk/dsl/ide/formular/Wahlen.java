package org.leitwerk.dsl.ide.formular;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.regeln.Regeltexte;
import org.leitwerk.regeln.Regelwerk;
import org.leitwerk.steuerung.Ableitung;
import org.leitwerk.steuerung.Planelement;
import org.leitwerk.steuerung.SteuerungPackage;
import org.leitwerk.steuerung.Ziel;
import org.leitwerk.steuerung.Zielgrundlage;
import org.leitwerk.steuerung.beschriftung.Beschriftung;
import org.leitwerk.steuerung.modell.Modelldokumentation;

/** What may be chosen in the fields of one form. Collected once for all fields of the same type. */
final class Wahlen {

    private static final String OFFEN = "offen";

    private final Stand stand;
    private final EObject objekt;
    private final Map<EClassifier, List<Wahl>> nachTyp = new HashMap<>();

    Wahlen(Stand stand, EObject objekt) {
        this.stand = stand;
        this.objekt = objekt;
    }

    /** The values for a field; empty if anything may be typed. */
    List<Wahl> zu(Sprachmerkmal merkmal) {
        EClassifier typ = merkmal.merkmal().getEType();
        if (merkmal.regel().equals("Regelkennung")) {
            return regeln();
        } else if (typ instanceof EEnum worte) {
            return nachTyp.computeIfAbsent(typ, neu -> worte(worte));
        } else if (merkmal.istVerweis()) {
            return nachTyp.computeIfAbsent(typ, neu -> elemente((EClass) typ));
        }
        return List.of();
    }

    private static List<Wahl> worte(EEnum typ) {
        List<Wahl> wahlen = new ArrayList<>();
        for (EEnumLiteral literal : typ.getELiterals()) {
            String wert = literal.getLiteral().equals(OFFEN) ? "" : literal.getLiteral();
            wahlen.add(new Wahl(wert, Beschriftung.wert(literal), Modelldokumentation.von(literal), null));
        }
        return wahlen;
    }

    private static List<Wahl> regeln() {
        Regeltexte texte = Regeltexte.deutsch();
        return Regelwerk.standard().regeln().stream()
                .map(regel -> new Wahl(regel.id(), texte.titel(regel), "", null))
                .toList();
    }

    private List<Wahl> elemente(EClass typ) {
        Set<EObject> nicht = new HashSet<>();
        EObject element = objekt;
        while (element != null && !(element instanceof Planelement)) {
            element = element.eContainer();
        }
        nicht.add(element);
        if (objekt instanceof Ableitung && element instanceof Ziel ziel) {
            nimmAbgeleitete(ziel, nicht);
        }
        List<Wahl> wahlen = new ArrayList<>();
        for (EObject o : stand.planstand().alle(instanz(typ))) {
            if (o instanceof Planelement ziel && ziel.getName() != null && !nicht.contains(ziel)) {
                wahlen.add(new Wahl(ziel.getName(), Beschriftung.text(ziel), "", stand.adresse(ziel)));
            }
        }
        return wahlen;
    }

    /** What is derived from a goal must not be what the goal is derived from. */
    private void nimmAbgeleitete(Zielgrundlage oben, Set<EObject> nicht) {
        for (Ziel unten : stand.planstand().ableitungen().unterziele(oben)) {
            if (nicht.add(unten)) {
                nimmAbgeleitete(unten, nicht);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends EObject> instanz(EClass typ) {
        return (Class<? extends EObject>)
                (typ == SteuerungPackage.Literals.PLANELEMENT ? Planelement.class : typ.getInstanceClass());
    }
}
