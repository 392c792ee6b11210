package org.leitwerk.dsl.ide.vorschlag;

import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.util.ITextRegion;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.ide.vorschlag.Sammlung.Gruppe;
import org.leitwerk.dsl.lesen.Wortschatz;

/** Proposes templates where their first word may begin an element or a statement. */
final class Mustervorschlaege {

    private Mustervorschlaege() {}

    static void sammle(Textlage lage, Sammlung sammlung) {
        if (!lage.amAnfang()) {
            return;
        }
        Set<String> elemente = worte(lage, false);
        Set<String> anweisungen = worte(lage, true);
        Suchmuster gesucht = new Suchmuster(lage.getippt());
        ITextRegion ersetzt = lage.ersetzt(lage.hier());
        Musterfuellung fuellung = new Musterfuellung(lage);
        int platz = 0;
        for (Muster muster : Muster.alle()) {
            int hier = platz++;
            Set<String> erwartet = istElement(muster) ? elemente : anweisungen;
            if (!erwartet.contains(muster.wort())
                    || !muster.passtIn(lage.block().klasse())) {
                continue;
            }
            gesucht.rang(muster.wort(), muster.titel()).ifPresent(rang -> fuellung.fuelle(muster)
                    .ifPresent(schnipsel -> sammlung.nimm(
                            schnipsel.text(),
                            ersetzt,
                            rang,
                            lage.block().istDatei() ? Gruppe.MUSTER_VORN : Gruppe.MUSTER,
                            hier,
                            schluessel -> vorschlag(muster, schnipsel, ersetzt, schluessel))));
        }
    }

    /** The words with which a statement may begin, or an element: some words can begin either. */
    private static Set<String> worte(Textlage lage, boolean anweisungen) {
        return lage.stellen().stream()
                .filter(stelle -> stelle.istWort() && stelle.beginntSatz())
                .map(stelle -> (Keyword) stelle.element())
                .filter(wort -> istInAnweisung(wort) == anweisungen)
                .map(Keyword::getValue)
                .collect(Collectors.toSet());
    }

    private static boolean istInAnweisung(Keyword wort) {
        ParserRule regel = GrammarUtil.containingParserRule(wort);
        return regel != null && regel.isFragment();
    }

    private static boolean istElement(Muster muster) {
        EClass klasse = Stand.dienst(Wortschatz.class).elementklasse(muster.wort());
        return klasse != null && klasse.getName().equals(muster.klasse());
    }

    private static Vorschlag vorschlag(Muster muster, Schnipsel schnipsel, ITextRegion ersetzt, String schluessel) {
        return new Vorschlag(
                muster.titel(),
                "Muster",
                schnipsel.text(),
                schnipsel.platzhalter(),
                ersetzt,
                Vorschlagsart.MUSTER,
                muster.klasse(),
                muster.beschreibung() + "\n\n```\n" + schnipsel.text().replace("\r", "") + "\n```",
                schluessel);
    }
}
