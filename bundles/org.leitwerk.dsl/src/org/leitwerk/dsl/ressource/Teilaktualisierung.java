package org.leitwerk.dsl.ressource;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.leitwerk.dsl.lesen.Leseergebnis;
import org.leitwerk.dsl.lesen.PlanParser;
import org.leitwerk.dsl.lesen.Teilergebnis;
import org.leitwerk.dsl.verweise.Namensverzeichnis;
import org.leitwerk.steuerung.Plandatei;
import org.leitwerk.steuerung.Planelement;

/**
 * Brings a file in line with a small edit of its text: parses the elements around it, puts them in the place of the old
 * ones and links the plan. All other objects stay the same objects. Those taken away become proxies with their last
 * address.
 */
final class Teilaktualisierung {

    private final LeitwerkResource datei;
    private final Namensverzeichnis namen;

    Teilaktualisierung(LeitwerkResource datei, Namensverzeichnis namen) {
        this.datei = datei;
        this.namen = namen;
    }

    /**
     * Tries to do with a part of the file.
     *
     * @param stelle offset of the edit
     * @param laenge number of characters that it takes away
     * @param ersatz what it puts in
     * @return false if the whole file must be parsed; then nothing has been changed
     */
    boolean versuche(int stelle, int laenge, String ersatz) {
        if (!(datei.getParseResult() instanceof Leseergebnis bisher)
                || !(datei.getParser() instanceof PlanParser parser)
                || !(bisher.getRootASTElement() instanceof Plandatei wurzel)
                || datei.getContents().size() != 1
                || wurzel.eResource() != datei
                || datei.isTrackingModification()) {
            return false;
        }
        List<LeitwerkResource> plan = plan();
        String alt = bisher.getRootNode().getText();
        if (plan.isEmpty() || stelle < 0 || laenge < 0 || stelle + laenge > alt.length()) {
            return false;
        }
        String neu = alt.substring(0, stelle) + ersatz + alt.substring(stelle + laenge);
        Teilergebnis teil =
                parser.liesTeil(bisher, neu, stelle, laenge, ersatz.length()).orElse(null);
        if (teil == null) {
            return false;
        }
        tausche(parser, teil, plan);
        return true;
    }

    /** The files of the plan; none if there is one among them that is no text. */
    private List<LeitwerkResource> plan() {
        if (datei.getResourceSet() == null) {
            return List.of(datei);
        }
        List<LeitwerkResource> plan = new ArrayList<>();
        for (Resource andere : datei.getResourceSet().getResources()) {
            if (!(andere instanceof LeitwerkResource text) || !text.isLoaded()) {
                return List.of();
            }
            plan.add(text);
        }
        return plan;
    }

    private void tausche(PlanParser parser, Teilergebnis teil, List<LeitwerkResource> plan) {
        Map<EObject, URI> adressen = adressen(teil.alte());
        List<String> alteNamen = namen(teil.alte());
        datei.uebernimm(parser.setzeEin(teil));
        adressen.forEach((objekt, adresse) -> {
            objekt.eAdapters().clear();
            ((InternalEObject) objekt).eSetProxyURI(adresse);
        });
        List<String> neueNamen = namen(teil.neue());
        Set<EObject> weg = Collections.newSetFromMap(new IdentityHashMap<>());
        weg.addAll(adressen.keySet());
        teil.neue().forEach(datei.elementlinker()::bereiteVor);
        Umverlinkung umverlinkung =
                new Umverlinkung(namen, weg, einzelne(alteNamen, neueNamen), !alteNamen.equals(neueNamen));
        plan.forEach(text -> umverlinkung.verlinke(text, text == datei));
    }

    private static Map<EObject, URI> adressen(List<? extends EObject> elemente) {
        Map<EObject, URI> adressen = new LinkedHashMap<>();
        for (EObject element : elemente) {
            adressen.put(element, EcoreUtil.getURI(element));
            element.eAllContents().forEachRemaining(teil -> adressen.put(teil, EcoreUtil.getURI(teil)));
        }
        return adressen;
    }

    /** Names with their classes, as {@code Ziel Z1}, in the order of the text. */
    private static List<String> namen(List<? extends EObject> elemente) {
        List<String> namen = new ArrayList<>();
        for (EObject element : elemente) {
            merke(element, namen);
            element.eAllContents().forEachRemaining(teil -> merke(teil, namen));
        }
        return namen;
    }

    private static void merke(EObject objekt, List<String> namen) {
        if (objekt instanceof Planelement element && element.getName() != null) {
            namen.add(element.eClass().getName() + " " + element.getName());
        }
    }

    private static Set<String> einzelne(List<String> einige, List<String> andere) {
        Set<String> namen = new HashSet<>();
        einige.forEach(name -> namen.add(name.substring(name.indexOf(' ') + 1)));
        andere.forEach(name -> namen.add(name.substring(name.indexOf(' ') + 1)));
        return namen;
    }
}
