package org.leitwerk.dsl.ide.vorschlag;

import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.util.ITextRegion;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.ide.kurzinfo.Modelltext;
import org.leitwerk.dsl.ide.kurzinfo.Wortbedeutung;
import org.leitwerk.dsl.ide.vorschlag.Sammlung.Gruppe;
import org.leitwerk.dsl.lesen.Wortschatz;
import org.leitwerk.steuerung.beschriftung.Beschriftung;

/** Proposes keywords: those that begin a statement or an element, and those with which one goes on. */
final class Wortvorschlaege {

    private final Textlage lage;
    private final Sammlung sammlung;
    private final Suchmuster gesucht;
    private final ITextRegion ersetzt;

    Wortvorschlaege(Textlage lage, Sammlung sammlung) {
        this.lage = lage;
        this.sammlung = sammlung;
        this.gesucht = new Suchmuster(lage.getippt());
        this.ersetzt = lage.ersetzt(lage.hier());
    }

    void sammle(Stelle stelle) {
        Keyword wort = stelle.element() instanceof Keyword k ? k : null;
        if (wort != null && wort.getValue().equals("{") && lage.wort() == null) {
            klammern();
        }
        if (wort == null || !Character.isLetter(wort.getValue().charAt(0)) || !gesucht.beginnt(wort.getValue())) {
            return;
        }
        EClass element = element(wort);
        EStructuralFeature merkmal = element != null ? null : Wortbedeutung.merkmal(wort, stelle.klasse());
        boolean anweisung = istAnweisung(wort);
        if (element == null && anweisung && stehtSchon(wort, merkmal)) {
            return;
        }
        String text = vollstaendig(wort);
        Gruppe gruppe = element != null ? Gruppe.ELEMENT : anweisung ? Gruppe.ANWEISUNG : Gruppe.FORTSETZUNG;
        sammlung.nimm(
                text,
                ersetzt,
                Suchmuster.ANFANG,
                gruppe,
                gesucht.leer() ? sammlung.anzahl() : text.length() * 1000 + sammlung.anzahl(),
                schluessel -> new Vorschlag(
                        text,
                        element != null ? Beschriftung.klasse(element) : merkmal == null ? "" : Modelltext.art(merkmal),
                        text,
                        List.of(),
                        ersetzt,
                        element != null ? Vorschlagsart.ELEMENT : Vorschlagsart.WORT,
                        element != null
                                ? element.getName()
                                : merkmal == null ? "" : merkmal.getEType().getName(),
                        element != null
                                ? Modelltext.klasse(element)
                                : merkmal == null ? "" : Modelltext.merkmal(merkmal),
                        schluessel));
    }

    /** A block for what has just been named. */
    private void klammern() {
        String zeile = lage.zeilenende() + lage.einzug();
        Schnipsel block = Schnipsel.lies("{" + zeile + "    ${0}" + zeile + "\\}");
        sammlung.nimm(
                block.text(),
                ersetzt,
                Suchmuster.ANFANG,
                Gruppe.WERT,
                0,
                schluessel -> new Vorschlag(
                        "{ … }",
                        "Angaben",
                        block.text(),
                        block.platzhalter(),
                        ersetzt,
                        Vorschlagsart.WORT,
                        "",
                        "",
                        schluessel));
    }

    /** The class of the element that begins with a keyword; null if it begins a statement. */
    private static EClass element(Keyword wort) {
        ParserRule regel = GrammarUtil.containingParserRule(wort);
        EClass klasse =
                Stand.dienst(Wortschatz.class).elementklasse(ersteForm(wort).getValue());
        return !regel.isFragment() && klasse != null && regel.getType().getClassifier() == klasse ? klasse : null;
    }

    /** Whether a keyword is the first of a statement. */
    private static boolean istAnweisung(Keyword wort) {
        ParserRule regel = GrammarUtil.containingParserRule(wort);
        EObject teil = wort;
        while (teil.eContainer() instanceof AbstractElement um) {
            if (um instanceof Group gruppe && gruppe.getElements().get(0) != teil) {
                return false;
            }
            teil = um;
        }
        return regel.isFragment();
    }

    /** Whether a statement that may stand once is there already, other than at the cursor. */
    private boolean stehtSchon(Keyword wort, EStructuralFeature merkmal) {
        boolean gerade = lage.wort() != null && lage.wort().text().equals(wort.getValue());
        return lage.element() != null
                && merkmal != null
                && !merkmal.isMany()
                && !gerade
                && lage.element().eClass().getEAllStructuralFeatures().contains(merkmal)
                && lage.element().eIsSet(merkmal);
    }

    /** A keyword with those that must follow it, as {@code leitet sich ab aus}; spelled with umlauts. */
    private static String vollstaendig(Keyword wort) {
        StringBuilder text = new StringBuilder(ersteForm(wort).getValue());
        AbstractElement teil = wort.eContainer() instanceof Alternatives formen ? formen : wort;
        if (teil.eContainer() instanceof Group gruppe && teil.getCardinality() == null) {
            List<AbstractElement> teile = gruppe.getElements();
            for (int i = teile.indexOf(teil) + 1; i < teile.size(); i++) {
                AbstractElement naechstes = teile.get(i);
                AbstractElement erstes = naechstes instanceof Alternatives formen
                        ? formen.getElements().get(0)
                        : naechstes;
                if (!(erstes instanceof Keyword k) || naechstes.getCardinality() != null || !istWort(k)) {
                    break;
                }
                text.append(' ').append(k.getValue());
            }
        }
        return text.toString();
    }

    /** The spelling with umlauts of a keyword that has two. */
    private static Keyword ersteForm(Keyword wort) {
        if (wort.eContainer() instanceof Alternatives formen
                && formen.getElements().get(0) instanceof Keyword erstes
                && Suchmuster.gefaltet(erstes.getValue()).equals(Suchmuster.gefaltet(wort.getValue()))) {
            return erstes;
        }
        return wort;
    }

    private static boolean istWort(Keyword wort) {
        return Character.isLetter(wort.getValue().charAt(0));
    }
}
