package org.leitwerk.dsl.ide.korrektur;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.ide.bearbeitung.Neuanlage;
import org.leitwerk.dsl.ide.mangel.Mangel;
import org.leitwerk.steuerung.Planelement;
import org.leitwerk.steuerung.SteuerungPackage;
import org.leitwerk.steuerung.SteuerungPackage.Literals;
import org.leitwerk.steuerung.beschriftung.Beschriftung;
import org.leitwerk.steuerung.modell.Planteil;
import org.leitwerk.steuerung.wort.Nachbarwort;

/** A reference that names nothing: the names that are near, or the element that is missing. */
final class Verweiskorrekturen {

    private static final int NACHBARN = 3;
    private static final int NEUE = 5;

    private Verweiskorrekturen() {}

    static List<Korrekturangebot> zu(Stand stand, Mangel mangel) {
        INode knoten = knoten(stand, mangel);
        if (knoten == null) {
            return List.of();
        }
        EClass typ = typ(knoten);
        String name = NodeModelUtils.getTokenText(knoten);
        Textstelle stelle = Textstelle.von(stand, mangel, knoten.getOffset(), knoten.getEndOffset());
        List<Korrekturangebot> angebote = new ArrayList<>();
        for (String nachbar : nachbarn(stand, typ, name)) {
            angebote.add(stelle.angebot("In ‚" + nachbar + "‘ ändern", nachbar));
        }
        if (stand.mitNamen(name).isEmpty()) {
            for (EClass art : arten(typ)) {
                angebote.add(new Korrekturangebot(
                        Beschriftung.klasse(art) + " ‚" + name + "‘ anlegen",
                        Korrekturart.BEHEBEN,
                        false,
                        mangel,
                        s -> Neuanlage.legeMitNamen(s, art, name)));
            }
        }
        return angebote;
    }

    private static INode knoten(Stand stand, Mangel mangel) {
        INode knoten = NodeModelUtils.findLeafNodeAtOffset(
                stand.datei(mangel.datei()).orElseThrow().getParseResult().getRootNode(),
                mangel.bereich().getOffset());
        while (knoten != null && !(knoten.getGrammarElement() instanceof CrossReference)) {
            knoten = knoten.getParent();
        }
        return knoten;
    }

    private static EClass typ(INode knoten) {
        EObject von = NodeModelUtils.findActualSemanticObjectFor(knoten);
        Assignment zuweisung = GrammarUtil.containingAssignment(knoten.getGrammarElement());
        return ((EReference) von.eClass().getEStructuralFeature(zuweisung.getFeature())).getEReferenceType();
    }

    private static List<String> nachbarn(Stand stand, EClass typ, String name) {
        TreeSet<String> auswahl = new TreeSet<>();
        stand.elemente()
                .filter(element -> typ.isInstance(element) && element.getName() != null)
                .map(Planelement::getName)
                .forEach(auswahl::add);
        List<String> nachbarn = new ArrayList<>();
        while (nachbarn.size() < NACHBARN) {
            String naechster = Nachbarwort.zu(name, auswahl).orElse(null);
            if (naechster == null) {
                break;
            }
            nachbarn.add(naechster);
            auswahl.remove(naechster);
        }
        return nachbarn;
    }

    /** The class itself, or its kinds that stand by themselves, goals first; none where anything could be meant. */
    private static List<EClass> arten(EClass typ) {
        if (!typ.isAbstract()) {
            return List.of(typ);
        } else if (typ == Literals.PLANELEMENT) {
            return List.of();
        }
        return SteuerungPackage.eINSTANCE.getEClassifiers().stream()
                .filter(EClass.class::isInstance)
                .map(EClass.class::cast)
                .filter(art -> !art.isAbstract() && typ.isSuperTypeOf(art))
                .filter(art -> Planteil.von(art).arten().contains(art))
                .sorted(Comparator.comparing(art -> art != Literals.ZIEL))
                .limit(NEUE)
                .toList();
    }
}
