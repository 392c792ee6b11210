package org.leitwerk.dsl.lesen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenSource;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParseResult;
import org.leitwerk.steuerung.Plandatei;
import org.leitwerk.steuerung.Planelement;

/**
 * Parses an element that stands in others, after an edit inside of it, or says that the result could be another one
 * than that of parsing all.
 *
 * <p>Only where nothing is wrong before and after the edit: then the parser decides by the next word alone, and what is
 * around the element, whose first word and last brace stay, is read as before. The element is parsed between the heads
 * of those around it, so that it is filtered and parsed as in its place.
 */
final class Innenleser {

    /** Deeper blocks need a larger stack. */
    private static final int MAX_TIEFE = 50;

    private final PlanParser parser;
    private final Wortschatz wortschatz;
    private final Leseergebnis bisher;
    private final String alt;
    private final String text;
    private final char[] zeichen;

    Innenleser(PlanParser parser, Wortschatz wortschatz, Leseergebnis bisher, String text) {
        this.parser = parser;
        this.wortschatz = wortschatz;
        this.bisher = bisher;
        this.alt = bisher.getRootNode().getText();
        this.text = text;
        this.zeichen = text.toCharArray();
    }

    Optional<Teilergebnis> lies(int stelle, int weg, int dazu) {
        if (bisher.bilanz() != 0) {
            return Optional.empty();
        }
        int abschnitt = 0;
        int anfang = 0;
        for (Abschnitt a : bisher.abschnitte()) {
            if (stelle + weg <= anfang + a.laenge()) {
                return stelle < anfang || a.fehler() ? Optional.empty() : lies(abschnitt, stelle, weg, dazu);
            }
            anfang += a.laenge();
            abschnitt++;
        }
        return Optional.empty();
    }

    private Optional<Teilergebnis> lies(int abschnitt, int stelle, int weg, int dazu) {
        ILeafNode blatt = NodeModelUtils.findLeafNodeAtOffset(bisher.getRootNode(), stelle);
        EObject objekt = blatt == null ? null : blatt.getSemanticElement();
        for (; objekt != null; objekt = objekt.eContainer()) {
            if (objekt instanceof Planelement element && element.eContainer() instanceof Planelement) {
                ICompositeNode knoten = NodeModelUtils.getNode(element);
                if (knoten != null && umfasst(knoten, stelle, weg)) {
                    return lies(abschnitt, element, knoten, dazu - weg);
                }
            }
        }
        return Optional.empty();
    }

    /** Whether an edit leaves the first line before an element, its first word and its last brace. */
    private boolean umfasst(ICompositeNode knoten, int stelle, int weg) {
        int zeilenende = alt.indexOf('\n', knoten.getTotalOffset());
        ILeafNode erstes = erstes(knoten);
        return zeilenende >= 0
                && zeilenende < stelle
                && erstes != null
                && zeilenende < erstes.getOffset()
                && stelle + weg < knoten.getTotalEndOffset()
                && alt.charAt(knoten.getTotalEndOffset() - 1) == '}'
                && istKlammer(letztes(knoten));
    }

    private Optional<Teilergebnis> lies(int abschnitt, Planelement element, ICompositeNode knoten, int mehr) {
        int ab = knoten.getTotalOffset();
        int ende = knoten.getTotalEndOffset() + mehr;
        if (!endetKlar(vor(knoten))) {
            return Optional.empty();
        }
        List<CommonToken> eigene = tokens(ab, ende);
        if (eigene == null || !istElement(eigene, erstes(knoten).getText())) {
            return Optional.empty();
        }
        List<CommonToken> alle = new ArrayList<>(eigene);
        int ebenen = 0;
        for (EObject um = element.eContainer(); !(um instanceof Plandatei); um = um.eContainer()) {
            List<CommonToken> kopf = um instanceof Planelement planelement ? kopf(planelement) : null;
            if (kopf == null || ++ebenen > MAX_TIEFE) {
                return Optional.empty();
            }
            alle.addAll(0, kopf);
            alle.add(klammer(eigene.get(eigene.size() - 1)));
        }
        Planelement neu = lies(new Tokenliste(null, alle), ebenen);
        if (neu == null
                || neu.eClass() != element.eClass()
                || neu.eContainingFeature() != element.eContainingFeature()) {
            return Optional.empty();
        }
        ICompositeNode neuer = NodeModelUtils.getNode(neu);
        return neuer != null && neuer.getTotalOffset() == ab && neuer.getTotalEndOffset() == ende
                ? Optional.of(new Innenelement(bisher, text, abschnitt, element, neu))
                : Optional.empty();
    }

    /** The element inside of some others, null if anything is wrong with it. */
    private Planelement lies(Tokenliste tokens, int ebenen) {
        List<Integer> typen = tokens.tokens().stream().map(CommonToken::getType).toList();
        Stoerungen stoerungen = new Stoerungen();
        parser.vorfilter(tokens, stoerungen).filtere(0);
        if (!stoerungen.istLeer()
                || !typen.equals(
                        tokens.tokens().stream().map(CommonToken::getType).toList())) {
            return null;
        }
        RobusterParser einzeln = parser.parser(tokens, new Knotenbau(text), null);
        IParseResult ergebnis = einzeln.lies();
        if (!einzeln.istFehlerfrei() || ergebnis.hasSyntaxErrors()) {
            return null;
        }
        List<? extends EObject> inhalt = ((Plandatei) ergebnis.getRootASTElement()).getElemente();
        for (int i = 0; i < ebenen; i++) {
            if (inhalt.size() != 1) {
                return null;
            }
            inhalt = inhalt.get(0).eContents();
        }
        return inhalt.size() == 1 && inhalt.get(0) instanceof Planelement element ? element : null;
    }

    /** Whether nothing behind a word depends on it: it ends a block, begins one, or is a value of its own. */
    private static boolean endetKlar(ILeafNode blatt) {
        if (blatt == null
                || blatt.getText().startsWith("\"\"\"") && !blatt.getText().endsWith("\"\"\"")) {
            return false;
        }
        return !(blatt.getGrammarElement() instanceof Keyword)
                || istKlammer(blatt)
                || blatt.getText().equals("{");
    }

    private static boolean istKlammer(ILeafNode blatt) {
        return blatt != null
                && blatt.getGrammarElement() instanceof Keyword
                && blatt.getText().equals("}");
    }

    private static ILeafNode erstes(ICompositeNode knoten) {
        for (ILeafNode blatt : knoten.getLeafNodes()) {
            if (!blatt.isHidden()) {
                return blatt;
            }
        }
        return null;
    }

    private static ILeafNode letztes(ICompositeNode knoten) {
        INode letzter = knoten;
        while (letzter instanceof ICompositeNode ganzes && ganzes.hasChildren()) {
            letzter = ganzes.getLastChild();
        }
        return letzter instanceof ILeafNode blatt ? blatt : null;
    }

    /** The last word before a node. */
    private ILeafNode vor(ICompositeNode knoten) {
        return knoten.getTotalOffset() == 0
                ? null
                : NodeModelUtils.findLeafNodeAtOffset(bisher.getRootNode(), knoten.getTotalOffset() - 1);
    }

    /** Whether these tokens are an element with a block that ends with the last of them. */
    private boolean istElement(List<CommonToken> tokens, String wort) {
        int tiefe = 0;
        int runde = 0;
        boolean begonnen = false;
        for (int i = 0; i < tokens.size(); i++) {
            CommonToken token = tokens.get(i);
            int typ = token.getType();
            if (!begonnen && !wortschatz.istVerborgen(typ)) {
                begonnen = true;
                if (!token.getText().equals(wort)) {
                    return false;
                }
            }
            runde += typ == wortschatz.typRundAuf() ? 1 : 0;
            if (typ == wortschatz.typAuf() && ++tiefe > MAX_TIEFE || runde > MAX_TIEFE) {
                return false;
            }
            if (typ == wortschatz.typZu() && --tiefe <= 0) {
                return tiefe == 0 && i == tokens.size() - 1;
            }
        }
        return false;
    }

    /** The tokens of an element up to and with its opening brace. */
    private List<CommonToken> kopf(Planelement element) {
        ICompositeNode knoten = NodeModelUtils.getNode(element);
        if (knoten == null) {
            return null;
        }
        for (ILeafNode blatt : knoten.getLeafNodes()) {
            if (blatt.getText().equals("{") && blatt.getGrammarElement() instanceof Keyword) {
                return tokens(knoten.getOffset(), blatt.getEndOffset());
            }
        }
        return null;
    }

    private CommonToken klammer(CommonToken davor) {
        CommonToken klammer = new CommonToken(wortschatz.typZu(), "}");
        klammer.setStartIndex(davor.getStopIndex() + 1);
        klammer.setStopIndex(davor.getStopIndex());
        klammer.setLine(davor.getLine() + 1);
        return klammer;
    }

    /** The tokens of a piece of the text; null if it does not end where a token does. */
    private List<CommonToken> tokens(int anfang, int ende) {
        TokenSource lexer = parser.lexer(new Textstelle(zeichen, anfang));
        List<CommonToken> tokens = new ArrayList<>();
        int bis = anfang;
        while (bis < ende) {
            Token token = lexer.nextToken();
            if (token.getType() == Token.EOF) {
                return null;
            }
            tokens.add((CommonToken) token);
            bis = ((CommonToken) token).getStopIndex() + 1;
        }
        return bis == ende ? tokens : null;
    }
}
