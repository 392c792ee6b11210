package org.leitwerk.dsl.ide.formular;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.ITextRegion;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.ide.korrektur.Befundsuche;
import org.leitwerk.dsl.ide.mangel.Mangel;
import org.leitwerk.steuerung.Planelement;

/** The problems of an element, sorted to its features. */
final class Feldbefunde {

    /** Key of the problems that belong to no feature. */
    static final String OHNE = "";

    private static final Comparator<Feldmeldung> SCHLIMME_ZUERST =
            Comparator.comparing(Feldmeldung::stufe).reversed().thenComparing(Feldmeldung::text);

    private final Map<String, List<Feldmeldung>> nachMerkmal = new LinkedHashMap<>();

    private Feldbefunde() {}

    /** Sorts the problems that were found last. */
    static Feldbefunde an(EObject objekt, Stand stand) {
        Feldbefunde befunde = new Feldbefunde();
        ITextRegion bereich = stand.bereich(objekt).orElse(null);
        String adresse = stand.adresse(objekt).toString();
        for (Mangel mangel : stand.maengel()) {
            // Findings keep to the address: their places may be those of a text before the last change.
            boolean zugehoerig = mangel.regel()
                    ? mangel.element() != null && liegtIn(mangel.element().toString(), adresse)
                    : bereich != null
                            && liegtIn(mangel, bereich)
                            && mangel.datei().equals(stand.pfad(objekt));
            if (zugehoerig) {
                befunde.nimmAuf(objekt, mangel, stand);
            }
        }
        befunde.nachMerkmal.values().forEach(liste -> liste.sort(SCHLIMME_ZUERST));
        return befunde;
    }

    private static boolean liegtIn(String adresse, String umgebende) {
        return adresse.startsWith(umgebende)
                && (adresse.length() == umgebende.length() || adresse.charAt(umgebende.length()) == '/');
    }

    private static boolean liegtIn(Mangel mangel, ITextRegion bereich) {
        int stelle = mangel.bereich().getOffset();
        return stelle >= bereich.getOffset() && stelle <= bereich.getOffset() + bereich.getLength();
    }

    /** The problems of a feature, or of none, the worst first. */
    List<Feldmeldung> zu(String merkmal) {
        return nachMerkmal.getOrDefault(merkmal, List.of());
    }

    private void nimmAuf(EObject objekt, Mangel mangel, Stand stand) {
        EObject stelle = stand.element(mangel.element()).orElse(null);
        String merkmal = null;
        if (mangel.regel() && stelle == objekt) {
            merkmal = Befundsuche.zu(stand, mangel)
                    .map(meldung -> meldung.befund().merkmal())
                    .map(EStructuralFeature::getName)
                    .orElse(OHNE);
        } else if (mangel.regel() && stelle != null) {
            merkmal = ueber(objekt, stelle);
        } else if (!mangel.regel() && stelle == element(objekt)) {
            merkmal = anStelle(objekt, mangel.bereich().getOffset());
        }
        if (merkmal != null) {
            nachMerkmal
                    .computeIfAbsent(merkmal, neu -> new ArrayList<>())
                    .add(new Feldmeldung(mangel.stufe(), mangel.code(), mangel.meldung(), mangel.hinweis()));
        }
    }

    /** The feature of an object that holds a part of it; null if the part belongs to an element inside it. */
    private static String ueber(EObject objekt, EObject teil) {
        for (EObject o = teil; o != null && !(o instanceof Planelement); o = o.eContainer()) {
            if (o.eContainer() == objekt) {
                return o.eContainingFeature().getName();
            }
        }
        return null;
    }

    private static EObject element(EObject objekt) {
        EObject o = objekt;
        while (o != null && !(o instanceof Planelement)) {
            o = o.eContainer();
        }
        return o;
    }

    private static String anStelle(EObject objekt, int stelle) {
        for (EStructuralFeature merkmal : objekt.eClass().getEAllStructuralFeatures()) {
            for (INode knoten : NodeModelUtils.findNodesForFeature(objekt, merkmal)) {
                if (knoten.getOffset() <= stelle && stelle < knoten.getEndOffset()) {
                    return merkmal.getName();
                }
            }
        }
        return OHNE;
    }
}
