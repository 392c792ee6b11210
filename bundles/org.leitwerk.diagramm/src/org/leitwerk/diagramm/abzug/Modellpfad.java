package org.leitwerk.diagramm.abzug;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.leitwerk.diagramm.sicht.Sichtobjekt;

/**
 * Names model elements by their way from the root: {@code /} is the root, else {@code /Klasse:name/Klasse:name}.
 * Without a name that can be written it is {@code Klasse#i}, with a name that occurs twice {@code Klasse:name#i}, where
 * i is the place among all contents of the container, from 0. Computes names once as long as the model stays; make a
 * new one after a change.
 */
public final class Modellpfad {

    private final EObject wurzel;
    private final Map<EObject, String> pfade = new IdentityHashMap<>();
    private final Map<EObject, Map<EObject, String>> glieder = new IdentityHashMap<>();

    /** Paths below a root. */
    public Modellpfad(EObject wurzel) {
        this.wurzel = wurzel;
    }

    /**
     * The path of an element; {@code -} for null, {@code unaufloesbar} for a reference into nowhere,
     * {@code geloescht(…)} for what is in no model, {@code fremd…} for what is in another one (a view too).
     */
    public String von(EObject element) {
        if (element == null) {
            return "-";
        }
        if (element.eIsProxy()) {
            return "unaufloesbar";
        }
        String pfad = pfade.get(element);
        if (pfad == null) {
            pfad = berechne(element);
            pfade.put(element, pfad);
        }
        return pfad;
    }

    private String berechne(EObject element) {
        if (element == wurzel) {
            return "/";
        }
        EObject behaelter = element.eContainer();
        if (behaelter == null) {
            boolean fremd = element.eResource() != null || element instanceof Sichtobjekt;
            return fremd ? "fremd" : "geloescht(" + glied(element, -1, false) + ")";
        }
        String oben = von(behaelter);
        String glied =
                glieder.computeIfAbsent(behaelter, Modellpfad::gliederVon).get(element);
        return oben.equals("/") ? "/" + glied : oben + "/" + glied;
    }

    /**
     * The element of a path.
     *
     * @return null if there is none
     */
    public EObject suche(String pfad) {
        if (pfad.equals("/")) {
            return wurzel;
        }
        if (!pfad.startsWith("/")) {
            return null;
        }
        EObject stelle = wurzel;
        for (String glied : pfad.substring(1).split("/")) {
            stelle = kind(stelle, glied);
            if (stelle == null) {
                return null;
            }
        }
        return stelle;
    }

    private EObject kind(EObject eltern, String glied) {
        for (Map.Entry<EObject, String> eintrag :
                glieder.computeIfAbsent(eltern, Modellpfad::gliederVon).entrySet()) {
            if (eintrag.getValue().equals(glied)) {
                return eintrag.getKey();
            }
        }
        return null;
    }

    private static Map<EObject, String> gliederVon(EObject behaelter) {
        List<EObject> inhalt = behaelter.eContents();
        Map<String, Integer> haeufigkeit = new HashMap<>();
        for (EObject kind : inhalt) {
            haeufigkeit.merge(glied(kind, 0, false), 1, Integer::sum);
        }
        Map<EObject, String> glieder = new IdentityHashMap<>();
        for (int i = 0; i < inhalt.size(); i++) {
            EObject kind = inhalt.get(i);
            boolean mehrfach = haeufigkeit.get(glied(kind, 0, false)) > 1;
            glieder.put(kind, glied(kind, i, mehrfach));
        }
        return glieder;
    }

    private static String glied(EObject element, int stelle, boolean mehrfach) {
        String klasse = element.eClass().getName();
        String name = name(element);
        if (name == null || name.isEmpty() || name.indexOf(' ') >= 0 || name.indexOf('/') >= 0) {
            return stelle < 0 ? klasse : klasse + "#" + stelle;
        }
        return mehrfach ? klasse + ":" + name + "#" + stelle : klasse + ":" + name;
    }

    private static String name(EObject element) {
        EStructuralFeature merkmal = element.eClass().getEStructuralFeature("name");
        return merkmal != null && !merkmal.isMany() && element.eGet(merkmal) instanceof String name ? name : null;
    }
}
