package org.leitwerk.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.junit.jupiter.api.Test;
import org.leitwerk.dsl.LeitwerkStandaloneSetup;
import org.leitwerk.dsl.lesen.Wortschatz;
import org.leitwerk.dsl.werte.Werte;
import org.leitwerk.steuerung.Plandatei;
import org.leitwerk.steuerung.SteuerungPackage;

/** What the rest of the language relies on in its grammar. */
class GrammatikTest {

    private static final Grammar GRAMMATIK =
            LeitwerkStandaloneSetup.injektor().getInstance(IGrammarAccess.class).getGrammar();

    @Test
    void everyKeywordMayBeAName() {
        Set<String> erlaubt = new TreeSet<>();
        EcoreUtil2.getAllContentsOfType(GrammarUtil.findRuleForName(GRAMMATIK, "Name"), Keyword.class)
                .forEach(wort -> erlaubt.add(wort.getValue()));
        Set<String> fehlend = new TreeSet<>(GrammarUtil.getAllKeywords(GRAMMATIK));
        fehlend.removeIf(wort -> !wort.matches("[\\p{L}_][\\p{L}\\d_]*") || wort.startsWith("synthetic"));
        fehlend.removeAll(erlaubt);
        assertEquals(Set.of(), fehlend);
    }

    @Test
    void everyValueRuleHasAConverter() {
        Werte werte = LeitwerkStandaloneSetup.injektor().getInstance(Werte.class);
        List<String> ohne = new ArrayList<>();
        for (ParserRule regel : GrammarUtil.allParserRules(GRAMMATIK)) {
            if (GrammarUtil.isDatatypeRule(regel) && !werte.kennt(regel.getName())) {
                ohne.add(regel.getName());
            }
        }
        assertEquals(List.of(), ohne);
    }

    @Test
    void everyElementBeginsWithItsOwnKeyword() {
        Wortschatz wortschatz = LeitwerkStandaloneSetup.injektor().getInstance(Wortschatz.class);
        for (EClass klasse : new Zufallsmodell(0).klassen()) {
            String wort = wortschatz.elementwort(klasse);
            assertNotNull(wort, klasse.getName());
            assertEquals(klasse, wortschatz.elementklasse(wort));
            assertTrue(wortschatz.anweisungen(klasse).contains("beschreibung"), klasse.getName());
        }
    }

    @Test
    void theWholeMetamodelCanBeWritten() {
        Set<EStructuralFeature> offen = new HashSet<>();
        for (EClassifier typ : SteuerungPackage.eINSTANCE.getEClassifiers()) {
            if (typ instanceof EClass klasse) {
                offen.addAll(klasse.getEStructuralFeatures());
            }
        }
        offen.removeIf(merkmal -> merkmal.isDerived() || merkmal.isTransient() || !merkmal.isChangeable());
        for (int saat = 0; saat < 200 && !offen.isEmpty(); saat++) {
            Plandatei datei = new Zufallsmodell(saat).datei(new Zufallsmodell(0).klassen());
            datei.eAllContents().forEachRemaining(objekt -> entferneGesetzte(objekt, offen));
            entferneGesetzte(datei, offen);
        }
        Set<String> namen = new TreeSet<>();
        offen.forEach(merkmal -> namen.add(merkmal.getEContainingClass().getName() + "." + merkmal.getName()));
        assertEquals(Set.of(), namen);
    }

    private static void entferneGesetzte(EObject objekt, Set<EStructuralFeature> offen) {
        for (EStructuralFeature merkmal : objekt.eClass().getEAllStructuralFeatures()) {
            if (objekt.eIsSet(merkmal)) {
                offen.remove(merkmal);
            }
        }
    }
}
