package org.leitwerk.dsl.lesen;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;

/**
 * Behind which keywords a name, or a word of an enumeration, stands, read from the grammar. Such a word may look like a
 * keyword itself.
 */
@Singleton
class Wortstellen {

    private final Wortschatz wortschatz;
    private final Anfangsworte anfang = new Anfangsworte();
    private final BitSet vorName = new BitSet();
    private final BitSet rechenzeichen = new BitSet();
    private final Map<Integer, BitSet> folgeworte = new HashMap<>();
    private final Map<EClass, BitSet> verweisanweisungen = new HashMap<>();

    @Inject
    Wortstellen(IGrammarAccess zugang, Wortschatz wortschatz) {
        this.wortschatz = wortschatz;
        Grammar grammatik = zugang.getGrammar();
        for (ParserRule regel : GrammarUtil.allParserRules(grammatik)) {
            liesBlock(regel);
            EcoreUtil2.getAllContentsOfType(regel, Group.class).forEach(this::merkeFolgen);
        }
        // A word that is a statement of its own in one element (eckwert in a Budget) may stand before a name in
        // another.
        for (Assignment zuweisung : EcoreUtil2.getAllContentsOfType(grammatik, Assignment.class)) {
            if (zuweisung.getOperator().equals("?=")) {
                anfang.von(zuweisung).forEach(wort -> vorName.clear(wortschatz.typ(wort)));
            }
        }
        List.of("+", "-", "*", "/", "(", ";").forEach(zeichen -> rechenzeichen.set(wortschatz.typ(zeichen)));
    }

    private void liesBlock(ParserRule regel) {
        AbstractElement block = Wortschatz.block(regel);
        if (block == null || !(regel.getType().getClassifier() instanceof EClass klasse)) {
            return;
        }
        BitSet verweise = new BitSet();
        for (AbstractElement anweisung :
                block instanceof Alternatives alternativen ? alternativen.getElements() : List.of(block)) {
            if (anweisung instanceof RuleCall aufruf
                    && aufruf.getRule().getAlternatives() instanceof Group gruppe
                    && Anfangsworte.beginntMitVerweis(gruppe.getElements().get(1))) {
                verweise.or(wortschatz.typen(anfang.von(gruppe.getElements().get(0))));
            }
        }
        verweisanweisungen.put(klasse, verweise);
    }

    /** The keywords directly before a name, for instance {@code aus}, and those directly after another keyword. */
    private void merkeFolgen(Group gruppe) {
        for (int i = 1; i < gruppe.getElements().size(); i++) {
            AbstractElement davor = gruppe.getElements().get(i - 1);
            if (Anfangsworte.beginntMitVerweis(gruppe.getElements().get(i)) && istWort(davor)) {
                vorName.or(wortschatz.typen(anfang.von(davor)));
            }
            if (istWort(davor) && istWort(gruppe.getElements().get(i))) {
                BitSet danach = wortschatz.typen(anfang.von(gruppe.getElements().get(i)));
                anfang.von(davor).forEach(wort -> folgeworte
                        .computeIfAbsent(wortschatz.typ(wort), w -> new BitSet())
                        .or(danach));
            }
        }
    }

    private static boolean istWort(AbstractElement element) {
        return element instanceof Keyword
                || element instanceof Alternatives alternativen
                        && alternativen.getElements().stream().allMatch(Keyword.class::isInstance);
    }

    /** After this token the name of an element, or a word of an enumeration, must follow. */
    boolean stehtVorName(int typ) {
        return vorName.get(typ);
    }

    /** Whether a statement of an element is this keyword and then a name or a word of an enumeration. */
    boolean istVerweisanweisung(EClass klasse, int typ) {
        return verweisanweisungen.getOrDefault(klasse, new BitSet()).get(typ);
    }

    /** Whether two keywords belong together, as in {@code gemessen an}. */
    boolean gehoertZusammen(int erstes, int zweites) {
        return folgeworte.getOrDefault(erstes, new BitSet()).get(zweites);
    }

    /** Whether a part of a formula must follow. */
    boolean istRechenzeichen(int typ) {
        return rechenzeichen.get(typ);
    }
}
