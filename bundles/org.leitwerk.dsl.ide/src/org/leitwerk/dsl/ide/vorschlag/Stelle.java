package org.leitwerk.dsl.ide.vorschlag;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;

/**
 * What an expected token means in the model.
 *
 * @param element the expected token
 * @param klasse class of the object it belongs to
 * @param merkmal the feature whose value it begins or continues; null for a keyword that is no value
 * @param verweis whether the value is the name of another element
 * @param wertregel the rule of the value, such as {@code Frist}; null for a keyword that is no value, a flag and a name
 * @param ab index of the token with which the value begins
 * @param satz index of the token with which the statement begins; that of the token itself between elements
 */
record Stelle(
        AbstractElement element,
        EClass klasse,
        EStructuralFeature merkmal,
        boolean verweis,
        String wertregel,
        int ab,
        int satz) {

    /**
     * The place of an expected token.
     *
     * @param erwartung the token
     * @param blockklasse class of the element in whose block it stands; null between elements
     * @param hier index of the token itself
     */
    static Stelle von(Erwartung erwartung, EClass blockklasse, int hier) {
        EObject teil = erwartung.element();
        Rahmen rahmen = erwartung.rahmen();
        String regel = null;
        int ab = hier;
        boolean verweis = false;
        while (true) {
            if (teil instanceof CrossReference) {
                verweis = true;
            }
            if (teil instanceof Assignment zuweisung) {
                EClass klasse = klasse(rahmen, blockklasse);
                EStructuralFeature merkmal =
                        klasse == null ? null : klasse.getEStructuralFeature(zuweisung.getFeature());
                return new Stelle(
                        erwartung.element(), klasse, merkmal, verweis, regel, ab, satz(erwartung.rahmen(), hier));
            }
            EObject um = teil.eContainer();
            if (um instanceof AbstractElement) {
                teil = um;
            } else if (rahmen != null && istWert(um)) {
                regel = um instanceof ParserRule r ? r.getName() : ((EnumRule) um).getName();
                ab = rahmen.ab();
                teil = rahmen.aufruf();
                rahmen = rahmen.aussen();
            } else {
                return new Stelle(
                        erwartung.element(),
                        klasse(rahmen, blockklasse),
                        null,
                        false,
                        null,
                        hier,
                        satz(erwartung.rahmen(), hier));
            }
        }
    }

    /** The statement is the outermost rule that is gone through in the block. */
    private static int satz(Rahmen rahmen, int hier) {
        int satz = hier;
        for (Rahmen r = rahmen; r != null; r = r.aussen()) {
            satz = r.ab();
        }
        return satz;
    }

    private static boolean istWert(EObject regel) {
        return regel instanceof EnumRule || regel instanceof ParserRule r && GrammarUtil.isDatatypeRule(r);
    }

    private static EClass klasse(Rahmen rahmen, EClass blockklasse) {
        EClass klasse = Rahmen.klasse(rahmen);
        return klasse == null ? blockklasse : klasse;
    }

    /** Whether a statement of the element begins with the token. */
    boolean beginntSatz() {
        return satz == ab;
    }

    /** Whether the token is a keyword. */
    boolean istWort() {
        return element instanceof Keyword;
    }
}
