package org.leitwerk.dsl.tests.aenderung;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.leitwerk.steuerung.Planelement;

/**
 * A copy of a plan on which operations are done with plain EMF: what the plan should be after its text was changed and
 * parsed again.
 */
final class Bezugsmodell {

    /** What goes when this goes, because it cannot be written alone. */
    private static final Map<String, Set<String>> ANHANG = Map.of(
            "einwohner",
            Set.of("einwohnerStand"),
            "groesse",
            Set.of("groesseStand"),
            "zeitraumVon",
            Set.of("zeitraumBis"),
            "zeitraumBis",
            Set.of("zeitraumVon"),
            "jaStimmen",
            Set.of("neinStimmen", "enthaltungen"),
            "kapazitaet",
            Set.of("einheit"),
            "menge",
            Set.of("einheit"),
            "ausmass",
            Set.of("einheit"),
            "grenzeA",
            Set.of("grenzeB"),
            "grenzeB",
            Set.of("grenzeA"));

    private static final Map<String, Set<String>> ANHANG_IN =
            Map.of("Netzwerkbeziehung", Set.of("quelle", "ziel"), "Wirkungszusammenhang", Set.of("ursache", "folge"));
    /** References without which the part of a statement that holds them makes no sense. */
    private static final Set<String> PFLICHT = Set.of(
            "Ableitung.von",
            "Zielbeziehung.ziel",
            "Messung.indikator",
            "Szenariowert.indikator",
            "Wertannahme.indikator",
            "Zielannahme.ziel",
            "Zielannahme.indikator",
            "Budgetannahme.budget",
            "Kostenannahme.massnahme",
            "Gewichtsannahme.ziel",
            "Indexkomponente.indikator",
            "Wirkungsbeitrag.ziel",
            "Beratungsschritt.gremium",
            "Finanzauswirkung.produkt",
            "Portfolioposition.element",
            "Analysewert.element",
            "Punktwert.kriterium",
            "Zielgewicht.ziel",
            "Beitragswert.element",
            "Beitragswert.ziel",
            "Formelindikator.indikator");

    private final Map<EObject, EObject> kopien = new HashMap<>();
    private final Map<EObject, EObject> echte = new HashMap<>();
    private final List<EObject> wurzeln = new ArrayList<>();

    /** A copy of a plan. */
    Bezugsmodell(Collection<EObject> plan) {
        EcoreUtil.Copier kopierer = new EcoreUtil.Copier();
        plan.forEach(w -> wurzeln.add(kopierer.copy(w)));
        kopierer.copyReferences();
        kopierer.forEach(this::verbinde);
    }

    private void verbinde(EObject echtes, EObject kopie) {
        kopien.put(echtes, kopie);
        echte.put(kopie, echtes);
    }

    /** The roots. */
    List<EObject> wurzeln() {
        return wurzeln;
    }

    /** All objects but the roots, in a stable order. */
    List<EObject> objekte() {
        List<EObject> objekte = new ArrayList<>();
        wurzeln.forEach(w -> w.eAllContents().forEachRemaining(objekte::add));
        return objekte;
    }

    /** The object of the plan, or the new object, for one of this model. */
    EObject echtes(EObject kopie) {
        return echte.get(kopie);
    }

    /** A new object like one of this model, with other names; in this model it is not yet anywhere. */
    EObject nachbildung(EObject vorbild, int nummer) {
        EcoreUtil.Copier hier = new EcoreUtil.Copier();
        EObject kopie = hier.copy(vorbild);
        hier.copyReferences();
        EcoreUtil.Copier dort = new EcoreUtil.Copier();
        dort.copy(kopie);
        int[] laufend = {0};
        dort.forEach((k, neu) -> {
            if (k instanceof Planelement element && element.getName() != null) {
                element.setName(element.getName() + "_" + nummer + "_" + laufend[0]++);
                ((Planelement) neu).setName(element.getName());
            }
            verbinde(neu, k);
        });
        dort.forEach((k, neu) -> uebertrageVerweise(k, neu));
        return kopie;
    }

    private void uebertrageVerweise(EObject kopie, EObject neu) {
        for (EReference verweis : kopie.eClass().getEAllReferences()) {
            if (!verweis.isContainment() && kopie.eIsSet(verweis)) {
                if (verweis.isMany()) {
                    liste(kopie, verweis).forEach(z -> liste(neu, verweis).add(echte.get(z)));
                } else {
                    neu.eSet(verweis, echte.get(kopie.eGet(verweis)));
                }
            }
        }
    }

    /** The values of a list. */
    @SuppressWarnings("unchecked")
    static EList<Object> liste(EObject objekt, EStructuralFeature merkmal) {
        return (EList<Object>) objekt.eGet(merkmal);
    }

    /** Sets or unsets a single feature. */
    void setze(EObject objekt, EStructuralFeature merkmal, Object wert) {
        if (wert == null || wert.equals(merkmal.getDefaultValue())) {
            objekt.eUnset(merkmal);
            nimmAnhangMit(objekt, merkmal);
        } else {
            objekt.eSet(merkmal, wert);
        }
    }

    private static void nimmAnhangMit(EObject objekt, EStructuralFeature merkmal) {
        Set<String> anhang =
                objekt instanceof Planelement ? ANHANG.getOrDefault(merkmal.getName(), Set.of()) : Set.of();
        Set<String> gemeinsam = ANHANG_IN.getOrDefault(objekt.eClass().getName(), Set.of());
        for (String name : gemeinsam.contains(merkmal.getName()) ? gemeinsam : anhang) {
            EStructuralFeature anderes = objekt.eClass().getEStructuralFeature(name);
            if (anderes != null) {
                objekt.eUnset(anderes);
            }
        }
    }

    /** Deletes an object and all that refers to it. */
    void loesche(EObject objekt) {
        List<EObject> weg = new ArrayList<>(List.of(objekt));
        objekt.eAllContents().forEachRemaining(weg::add);
        nimmHeraus(objekt);
        Map<EObject, Collection<Setting>> verweise = EcoreUtil.UsageCrossReferencer.findAll(weg, wurzeln);
        for (EObject ziel : weg) {
            for (Setting stelle : verweise.getOrDefault(ziel, List.of())) {
                entferne(stelle.getEObject(), stelle.getEStructuralFeature(), ziel);
            }
        }
    }

    private void entferne(EObject quelle, EStructuralFeature merkmal, EObject ziel) {
        if (merkmal.isMany()) {
            liste(quelle, merkmal).remove(ziel);
        } else {
            quelle.eUnset(merkmal);
            nimmAnhangMit(quelle, merkmal);
        }
        boolean leererBeleg = "Beleg".equals(quelle.eClass().getName()) && !quelle.eIsSet(merkmal);
        if (PFLICHT.contains(quelle.eClass().getName() + "." + merkmal.getName()) || leererBeleg) {
            nimmHeraus(quelle);
        }
    }

    private static void nimmHeraus(EObject objekt) {
        EObject vater = objekt.eContainer();
        EStructuralFeature platz = objekt.eContainingFeature();
        if (vater == null) {
            return;
        }
        if (platz.isMany()) {
            liste(vater, platz).remove(objekt);
        } else {
            vater.eUnset(platz);
        }
        boolean formel = "links".equals(platz.getName())
                || "rechts".equals(platz.getName())
                || "argumente".equals(platz.getName()) && liste(vater, platz).isEmpty();
        if (formel) {
            nimmHeraus(vater);
        }
    }
}
