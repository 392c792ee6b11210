package org.leitwerk.dsl.lesen;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.parser.antlr.ITokenDefProvider;

/**
 * The words of the language and the types of its tokens, all read from the grammar: which keywords begin an element,
 * which begin a statement in the block of a class.
 */
@Singleton
public class Wortschatz {

    private final Map<String, Integer> typen = new HashMap<>();
    private final Map<EClass, Set<String>> anweisungen = new LinkedHashMap<>();
    private final Map<EClass, BitSet> anweisungstypen = new HashMap<>();
    private final Map<String, EClass> elementklassen = new LinkedHashMap<>();
    private final Map<EClass, BitSet> verweisanweisungen = new HashMap<>();
    private final BitSet elementtypen = new BitSet();
    private final BitSet alleAnweisungen = new BitSet();
    private final BitSet verborgen = new BitSet();
    private final int datum;
    private final int dezimal;
    private final int norm;
    private final int zeichenkette;
    private final int text;
    private final int kommentar;
    private final int stoerung;
    private final int name;
    private final BitSet vorName = new BitSet();
    private final Map<Integer, BitSet> folgeworte = new HashMap<>();
    private final int auf;
    private final int zu;
    private final int rundAuf;
    private final int rundZu;

    /**
     * Reads the grammar.
     *
     * @param grammatik the grammar of the language
     * @param tokens the types of tokens of the generated parser
     */
    @Inject
    public Wortschatz(IGrammarAccess grammatik, ITokenDefProvider tokens) {
        tokens.getTokenDefMap().forEach((typ, name) -> typen.put(name, typ));
        Anfangsworte anfang = new Anfangsworte();
        for (ParserRule regel : EcoreUtil2.typeSelect(grammatik.getGrammar().getRules(), ParserRule.class)) {
            liesBlock(regel, anfang);
            EcoreUtil2.getAllContentsOfType(regel, Group.class).forEach(gruppe -> merkeFolgen(gruppe, anfang));
        }
        // A word that is a statement of its own in one element (eckwert in a Budget) may stand before a name in
        // another.
        for (Assignment zuweisung : EcoreUtil2.getAllContentsOfType(grammatik.getGrammar(), Assignment.class)) {
            if (zuweisung.getOperator().equals("?=")) {
                anfang.von(zuweisung).forEach(wort -> vorName.clear(typ(wort)));
            }
        }
        for (AbstractRule verborgene : grammatik.getGrammar().getHiddenTokens()) {
            verborgen.set(typen.get("RULE_" + verborgene.getName()));
        }
        datum = typen.get("RULE_T_DATUM");
        dezimal = typen.get("RULE_T_DEZIMAL");
        norm = typen.get("RULE_T_NORM");
        zeichenkette = typen.get("RULE_STRING");
        text = typen.get("RULE_TEXT");
        kommentar = typen.get("RULE_ML_COMMENT");
        stoerung = typen.get("RULE_T_STOERUNG");
        name = typen.get("RULE_ID");
        auf = typen.get("'{'");
        zu = typen.get("'}'");
        rundAuf = typen.get("'('");
        rundZu = typen.get("')'");
    }

    /** A rule with a block: its head begins with the element's keyword, its block is a loop over statements. */
    private void liesBlock(ParserRule regel, Anfangsworte anfang) {
        AbstractElement block = block(regel);
        if (block == null || !(regel.getType().getClassifier() instanceof EClass klasse)) {
            return;
        }
        Set<String> worte = anfang.von(block);
        anweisungen.put(klasse, worte);
        anweisungstypen.put(klasse, typen(worte));
        alleAnweisungen.or(typen(worte));
        BitSet verweise = new BitSet();
        for (AbstractElement anweisung :
                block instanceof Alternatives alternativen ? alternativen.getElements() : List.of(block)) {
            if (anweisung instanceof RuleCall aufruf
                    && aufruf.getRule().getAlternatives() instanceof Group gruppe
                    && Anfangsworte.beginntMitVerweis(gruppe.getElements().get(1))) {
                verweise.or(typen(anfang.von(gruppe.getElements().get(0))));
            }
        }
        verweisanweisungen.put(klasse, verweise);
        for (String wort : anfang.von(regel.getAlternatives())) {
            elementklassen.put(wort, klasse);
            elementtypen.set(typ(wort));
        }
    }

    /** The keywords directly before a name, for instance {@code aus}, and those directly after another keyword. */
    private void merkeFolgen(Group gruppe, Anfangsworte anfang) {
        for (int i = 1; i < gruppe.getElements().size(); i++) {
            AbstractElement davor = gruppe.getElements().get(i - 1);
            if (Anfangsworte.beginntMitVerweis(gruppe.getElements().get(i)) && istWort(davor)) {
                anfang.von(davor).forEach(wort -> vorName.set(typ(wort)));
            }
            if (istWort(davor) && istWort(gruppe.getElements().get(i))) {
                BitSet danach = typen(anfang.von(gruppe.getElements().get(i)));
                anfang.von(davor).forEach(wort -> folgeworte
                        .computeIfAbsent(typ(wort), w -> new BitSet())
                        .or(danach));
            }
        }
    }

    private static boolean istWort(AbstractElement element) {
        return element instanceof Keyword
                || element instanceof Alternatives alternativen
                        && alternativen.getElements().stream().allMatch(Keyword.class::isInstance);
    }

    private static AbstractElement block(ParserRule regel) {
        for (Keyword wort : EcoreUtil2.getAllContentsOfType(regel, Keyword.class)) {
            if (wort.getValue().equals("{") && wort.eContainer() instanceof Group gruppe) {
                return gruppe.getElements().get(gruppe.getElements().indexOf(wort) + 1);
            }
        }
        return null;
    }

    private BitSet typen(Set<String> worte) {
        BitSet ergebnis = new BitSet();
        worte.forEach(wort -> ergebnis.set(typ(wort)));
        return ergebnis;
    }

    int typ(String wort) {
        return typen.get("'" + wort + "'");
    }

    /**
     * The keywords with which a part of the grammar can begin.
     *
     * @param stelle a part of the grammar
     * @return the keywords in the order of the grammar; values are not among them
     */
    public Set<String> anfangsworte(AbstractElement stelle) {
        return new Anfangsworte().von(stelle);
    }

    /**
     * The keywords with which an element begins.
     *
     * @return for instance {@code ziel}, {@code maßnahme}, {@code massnahme}
     */
    public Set<String> elementworte() {
        return elementklassen.keySet();
    }

    /**
     * The class of the element that a keyword begins.
     *
     * @param wort a keyword
     * @return the class, or null if no element begins with it
     */
    public EClass elementklasse(String wort) {
        return elementklassen.get(wort);
    }

    /**
     * The keyword the serializer writes for a class.
     *
     * @param klasse a class of the model
     * @return the keyword, or null if no element of this class is written with a keyword
     */
    public String elementwort(EClass klasse) {
        for (Map.Entry<String, EClass> eintrag : elementklassen.entrySet()) {
            if (eintrag.getValue() == klasse) {
                return eintrag.getKey();
            }
        }
        return null;
    }

    /**
     * The keywords that may begin a statement in the block of an element.
     *
     * @param klasse the class of the element
     * @return the keywords in the order of the grammar; empty if it has no block
     */
    public Set<String> anweisungen(EClass klasse) {
        return anweisungen.getOrDefault(klasse, Set.of());
    }

    /** The token types of {@link #anweisungen(EClass)}; between elements, for null, those that begin an element. */
    BitSet anweisungstypen(EClass klasse) {
        return klasse == null ? elementtypen : anweisungstypen.getOrDefault(klasse, new BitSet());
    }

    boolean istElementwort(int typ) {
        return elementtypen.get(typ);
    }

    boolean istVerborgen(int typ) {
        return verborgen.get(typ);
    }

    int typDatum() {
        return datum;
    }

    int typDezimal() {
        return dezimal;
    }

    int typNorm() {
        return norm;
    }

    int typZeichenkette() {
        return zeichenkette;
    }

    int typText() {
        return text;
    }

    int typKommentar() {
        return kommentar;
    }

    int typStoerung() {
        return stoerung;
    }

    int typKomma() {
        return typ(",");
    }

    int typAuf() {
        return auf;
    }

    int typZu() {
        return zu;
    }

    int typRundAuf() {
        return rundAuf;
    }

    int typRundZu() {
        return rundZu;
    }

    int typName() {
        return name;
    }

    /** After this token the name of an element must follow. */
    boolean stehtVorName(int typ) {
        return vorName.get(typ);
    }

    /** Whether a statement of an element is this keyword and then a name. */
    boolean istVerweisanweisung(EClass klasse, int typ) {
        return verweisanweisungen.getOrDefault(klasse, new BitSet()).get(typ);
    }

    /** Whether two keywords belong together, as in {@code gemessen an}. */
    boolean gehoertZusammen(int erstes, int zweites) {
        return folgeworte.getOrDefault(erstes, new BitSet()).get(zweites);
    }

    /** Whether a statement of some element begins with this token. */
    boolean istAnweisung(int typ) {
        return alleAnweisungen.get(typ);
    }
}
