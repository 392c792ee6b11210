package org.leitwerk.dsl.meldungen;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.Set;
import java.util.stream.Collectors;
import org.antlr.runtime.MismatchedTokenException;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.antlr.SyntaxErrorMessageProvider;
import org.leitwerk.dsl.lesen.Wortschatz;
import org.leitwerk.steuerung.Planelement;
import org.leitwerk.steuerung.wort.Nachbarwort;

/** Says in German what is wrong with a text, what is expected instead and which word was probably meant. */
@Singleton
public class Syntaxmeldungen extends SyntaxErrorMessageProvider {

    /** A wrong token is shown up to this length. */
    private static final int MAX_ZEIGEN = 40;

    /** More words do not help in one line of a message. */
    private static final int MAX_WORTE = 10;

    private final Wortschatz wortschatz;
    private final Bezeichnung bezeichnung;
    private final Erwartung erwartung;

    /**
     * Makes the provider.
     *
     * @param wortschatz the words of the language
     * @param bezeichnung names the classes of the model
     * @param erwartung says what the grammar expects
     */
    @Inject
    Syntaxmeldungen(Wortschatz wortschatz, Bezeichnung bezeichnung, Erwartung erwartung) {
        this.wortschatz = wortschatz;
        this.bezeichnung = bezeichnung;
        this.erwartung = erwartung;
    }

    @Override
    public SyntaxErrorMessage getSyntaxErrorMessage(IValueConverterErrorContext fehler) {
        return new SyntaxErrorMessage(fehler.getDefaultMessage(), Meldungscodes.WERT);
    }

    @Override
    public SyntaxErrorMessage getSyntaxErrorMessage(IParserErrorContext fehler) {
        RecognitionException e = fehler.getRecognitionException();
        if (e == null) {
            return new SyntaxErrorMessage("Diese Stelle passt nicht zur Sprache.", Meldungscodes.SYNTAX);
        }
        boolean blockende = e instanceof MismatchedTokenException m
                && m.expecting >= 0
                && "'}'".equals(fehler.getTokenNames()[m.expecting]);
        if (blockende) {
            return imBlock(element(fehler.getCurrentContext()), e.token);
        }
        return new SyntaxErrorMessage(
                inAnweisung(letztesBlatt(fehler.getCurrentNode()), e.token), Meldungscodes.SYNTAX);
    }

    private static EObject element(EObject objekt) {
        EObject o = objekt;
        while (o != null && !(o instanceof Planelement)) {
            o = o.eContainer();
        }
        return o;
    }

    /** Instead of a statement or the end of the block stands something else. */
    private SyntaxErrorMessage imBlock(EObject element, Token token) {
        if (element == null) {
            return new SyntaxErrorMessage(steht(token) + " passt hier nicht.", Meldungscodes.SYNTAX);
        }
        EClass klasse = element.eClass();
        if (istEnde(token)) {
            return new SyntaxErrorMessage(
                    "Am Ende der Datei fehlt eine schließende Klammer '}' zu '" + kopf(element) + "'.",
                    Meldungscodes.KLAMMER);
        }
        Set<String> anweisungen = wortschatz.anweisungen(klasse);
        String wort = token.getText();
        if (!wort.isEmpty() && Character.isLetter(wort.charAt(0))) {
            return new SyntaxErrorMessage(
                    "'" + kurz(wort) + "' gibt es in " + bezeichnung.einem(klasse) + " nicht"
                            + Nachbarwort.zu(wort, anweisungen)
                                    .map(w -> "; gemeint: " + w + "?")
                                    .orElse("."),
                    Meldungscodes.KEINE_ANWEISUNG);
        }
        return new SyntaxErrorMessage(
                steht(token) + " passt hier nicht: In " + bezeichnung.einem(klasse) + " folgt ein Schlüsselwort wie '"
                        + anweisungen.iterator().next() + "' oder das Ende '}'.",
                Meldungscodes.KEINE_ANWEISUNG);
    }

    private String kopf(EObject element) {
        String wort = wortschatz.elementwort(element.eClass());
        Planelement p = (Planelement) element;
        return wort + (p.getName() != null ? " " + p.getName() : "");
    }

    private String inAnweisung(ILeafNode letztes, Token token) {
        if (letztes == null) {
            return steht(token) + " passt hier nicht.";
        }
        AbstractElement stelle = erwartet(letztes);
        String phrase = stelle == null ? null : erwartung.von(stelle);
        String nach = "Nach '" + kurz(letztes.getText()) + "' ";
        if (phrase != null) {
            return nach + "fehlt " + phrase
                    + (istEnde(token)
                            ? "; hier endet die Datei."
                            : token.getText().isEmpty() ? "." : ", hier steht " + steht(token) + ".");
        }
        Set<String> worte = stelle == null || istEnde(token) ? Set.of() : wortschatz.anfangsworte(stelle);
        String moeglich = worte.isEmpty()
                ? ""
                : " Möglich sind: " + worte.stream().limit(MAX_WORTE).collect(Collectors.joining(", "))
                        + (worte.size() > MAX_WORTE ? " …" : ".");
        return nach + "passt " + steht(token) + " nicht"
                + (worte.isEmpty()
                        ? "."
                        : Nachbarwort.zu(token.getText(), worte)
                                .map(w -> "; gemeint: " + w + "?")
                                .orElse("."))
                + moeglich;
    }

    /** What must follow the last good token in its part of the grammar. */
    private static AbstractElement erwartet(ILeafNode letztes) {
        INode knoten = letztes;
        EObject stelle = knoten.getGrammarElement();
        while (stelle instanceof AbstractElement element) {
            EObject behaelter = element.eContainer();
            if (behaelter instanceof Group gruppe) {
                for (int i = gruppe.getElements().indexOf(element) + 1;
                        i < gruppe.getElements().size();
                        i++) {
                    if (!GrammarUtil.isOptionalCardinality(gruppe.getElements().get(i))) {
                        return gruppe.getElements().get(i);
                    }
                }
                stelle = gruppe;
            } else if (behaelter instanceof AbstractElement) {
                stelle = behaelter;
            } else {
                knoten = knoten.getParent();
                stelle = knoten == null ? null : knoten.getGrammarElement();
            }
        }
        return null;
    }

    private static ILeafNode letztesBlatt(INode knoten) {
        if (knoten == null) {
            return null;
        }
        for (INode n : knoten.getRootNode().getAsTreeIterable().reverse()) {
            if (n instanceof ILeafNode blatt
                    && !blatt.isHidden()
                    && blatt.getLength() > 0
                    && blatt.getGrammarElement() != null) {
                return blatt;
            }
        }
        return null;
    }

    private static boolean istEnde(Token token) {
        return token == null || token.getType() == Token.EOF;
    }

    private static String steht(Token token) {
        return istEnde(token) ? "das Ende der Datei" : "'" + kurz(token.getText()) + "'";
    }

    private static String kurz(String text) {
        String zeile = text.replaceAll("\\s+", " ");
        return zeile.length() <= MAX_ZEIGEN ? zeile : zeile.substring(0, MAX_ZEIGEN) + "…";
    }
}
