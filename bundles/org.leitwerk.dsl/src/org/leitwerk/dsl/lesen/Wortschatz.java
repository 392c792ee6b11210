package org.leitwerk.dsl.lesen;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
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
    private final BitSet elementtypen = new BitSet();
    private final BitSet alleAnweisungen = new BitSet();
    private final BitSet verborgen = new BitSet();
    private final int datum;
    private final int dezimal;
    private final int norm;
    private final int zeichenkette;
    private final int ganzzahl;
    private final int fremdes;
    private final int text;
    private final int kommentar;
    private final int stoerung;
    private final int name;
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
        }
        for (AbstractRule verborgene : grammatik.getGrammar().getHiddenTokens()) {
            verborgen.set(typen.get("RULE_" + verborgene.getName()));
        }
        datum = typen.get("RULE_T_DATUM");
        dezimal = typen.get("RULE_T_DEZIMAL");
        norm = typen.get("RULE_T_NORM");
        zeichenkette = typen.get("RULE_STRING");
        ganzzahl = typen.get("RULE_INT");
        fremdes = typen.get("RULE_ANY_OTHER");
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
        for (String wort : anfang.von(regel.getAlternatives())) {
            elementklassen.put(wort, klasse);
            elementtypen.set(typ(wort));
        }
    }

    /** The loop over the statements in the block that a rule reads, or null if it reads none. */
    static AbstractElement block(ParserRule regel) {
        for (Keyword wort : EcoreUtil2.getAllContentsOfType(regel, Keyword.class)) {
            if (wort.getValue().equals("{") && wort.eContainer() instanceof Group gruppe) {
                return gruppe.getElements().get(gruppe.getElements().indexOf(wort) + 1);
            }
        }
        return null;
    }

    BitSet typen(Set<String> worte) {
        BitSet ergebnis = new BitSet();
        worte.forEach(wort -> ergebnis.set(typ(wort)));
        return ergebnis;
    }

    int typ(String wort) {
        return tokentyp("'" + wort + "'");
    }

    /** The type of a token by its name in the generated parser: {@code 'ziel'}, {@code RULE_ID}. */
    int tokentyp(String name) {
        return typen.get(name);
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

    int typGanzzahl() {
        return ganzzahl;
    }

    /** The type of a character that fits nowhere. */
    int typFremdes() {
        return fremdes;
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

    /** Whether a token is a value or a name of the user, no word or sign of the language. */
    boolean istWert(int typ) {
        return typ == ganzzahl || typ == dezimal || typ == datum || typ == name || typ == norm || typ == text;
    }

    /** Whether a statement of some element begins with this token. */
    boolean istAnweisung(int typ) {
        return alleAnweisungen.get(typ);
    }
}
