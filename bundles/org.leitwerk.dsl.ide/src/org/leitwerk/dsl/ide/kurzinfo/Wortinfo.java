package org.leitwerk.dsl.ide.kurzinfo;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.TextRegion;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.lesen.Wortschatz;
import org.leitwerk.regeln.Regeltexte;
import org.leitwerk.regeln.Regelwerk;
import org.leitwerk.steuerung.Planelement;
import org.leitwerk.steuerung.SteuerungPackage;

/** What a word of the language means at its place: a keyword, a value of an enumeration, a title, the id of a rule. */
final class Wortinfo {

    private Wortinfo() {}

    static Optional<Kurzinfo> bei(Stand stand, Path datei, int stelle) {
        ILeafNode blatt = NodeModelUtils.findLeafNodeAtOffset(
                stand.datei(datei).orElseThrow().getParseResult().getRootNode(), stelle);
        if (blatt == null || blatt.isHidden() || blatt.getGrammarElement() == null) {
            return Optional.empty();
        }
        EObject objekt = NodeModelUtils.findActualSemanticObjectFor(blatt);
        if (objekt == null) {
            return Optional.empty();
        }
        INode wert = wert(blatt);
        Assignment zuweisung = GrammarUtil.containingAssignment(wert.getGrammarElement());
        EStructuralFeature merkmal =
                zuweisung == null ? null : objekt.eClass().getEStructuralFeature(zuweisung.getFeature());
        if (merkmal == SteuerungPackage.Literals.PLANELEMENT__TITEL && objekt instanceof Planelement element) {
            return Optional.of(Kurzinfos.info(stand, element, bereich(wert)));
        }
        return Zielsatztext.zu(objekt, merkmal)
                .or(() -> text(blatt, wert, objekt, merkmal))
                .map(text -> new Kurzinfo(bereich(merkmal == null ? blatt : wert), text, "", null));
    }

    private static Optional<String> text(ILeafNode blatt, INode wert, EObject objekt, EStructuralFeature merkmal) {
        if (merkmal != null && merkmal.getEType() instanceof EEnum typ) {
            return Optional.ofNullable(literal(typ, wert, objekt, merkmal)).map(Modelltext::wert);
        }
        if (merkmal != null && merkmal.getEType() == SteuerungPackage.Literals.REGELKENNUNG) {
            return regel(NodeModelUtils.getTokenText(wert));
        }
        if (!(blatt.getGrammarElement() instanceof Keyword wort)
                || !Character.isLetter(wort.getValue().charAt(0))) {
            return Optional.empty();
        }
        EClass klasse = Stand.dienst(Wortschatz.class).elementklasse(wort.getValue());
        ParserRule regel = GrammarUtil.containingParserRule(wort);
        if (klasse != null
                && regel != null
                && !regel.isFragment()
                && regel.getType().getClassifier() == klasse) {
            return Optional.of(Modelltext.klasse(klasse));
        }
        return Optional.ofNullable(merkmal != null ? merkmal : Wortbedeutung.merkmal(wort, objekt.eClass()))
                .map(Modelltext::merkmal);
    }

    /** The whole value a token belongs to, such as {@code 1. Quartal 2026}. */
    private static INode wert(INode blatt) {
        INode knoten = blatt;
        while (knoten.getParent() != null
                && GrammarUtil.containingAssignment(knoten.getGrammarElement()) == null
                && knoten.getGrammarElement().eContainer() != null
                && istDatentyp(knoten)) {
            knoten = knoten.getParent();
        }
        return knoten;
    }

    private static boolean istDatentyp(INode knoten) {
        ParserRule regel = GrammarUtil.containingParserRule(knoten.getGrammarElement());
        return regel == null || GrammarUtil.isDatatypeRule(regel);
    }

    private static EEnumLiteral literal(EEnum typ, INode wert, EObject objekt, EStructuralFeature merkmal) {
        String text = NodeModelUtils.getTokenText(wert);
        if (wert.getGrammarElement() instanceof Keyword wort
                && wort.eContainer() instanceof EnumLiteralDeclaration wahl) {
            return wahl.getEnumLiteral();
        }
        EEnumLiteral geschrieben = typ.getEEnumLiteralByLiteral(text);
        if (geschrieben != null || merkmal.isMany()) {
            return geschrieben;
        }
        return objekt.eGet(merkmal) instanceof Enumerator gesetzt ? typ.getEEnumLiteral(gesetzt.getValue()) : null;
    }

    private static Optional<String> regel(String kennung) {
        Regeltexte texte = Regeltexte.deutsch();
        return Regelwerk.standard()
                .regel(kennung)
                .map(r -> "**" + texte.titel(r) + "**\n\n" + texte.erklaerung(r) + "\n\n**Was tun?** "
                        + texte.hinweis(r) + "\n\n*Quelle: " + Markdown.zeile(texte.quelle(r)) + "*");
    }

    private static ITextRegion bereich(INode knoten) {
        return new TextRegion(knoten.getOffset(), knoten.getLength());
    }
}
