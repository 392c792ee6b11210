package org.leitwerk.dsl.ide.korrektur;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.ide.formular.Beispielwerte;
import org.leitwerk.dsl.ide.mangel.Mangel;
import org.leitwerk.dsl.lesen.Wortschatz;

/** A value that cannot be understood: closes its quotation marks, or puts one of the values the message names. */
final class Wertkorrekturen {

    private static final Pattern BEISPIELE = Pattern.compile("Beispiele?: ([^.]+(?:\\.\\d[^.]*)*)\\.?$");
    private static final Pattern MOEGLICH = Pattern.compile("Möglich sind: (.+?)(?: …|\\.)?$");
    private static final int HOECHSTENS = 8;

    private Wertkorrekturen() {}

    static List<Korrekturangebot> zu(Stand stand, Mangel mangel) {
        INode knoten = wert(stand, mangel);
        if (knoten == null) {
            return List.of();
        }
        String text = stand.text(mangel.datei()).substring(knoten.getOffset(), knoten.getEndOffset());
        if (mangel.meldung().startsWith("Das schließende Anführungszeichen")) {
            return List.of(einfuegen(stand, mangel, knoten.getEndOffset(), "\"", "Anführungszeichen schließen"));
        } else if (mangel.meldung().startsWith("Die schließenden Anführungszeichen")) {
            int ende = knoten.getOffset() + Langtextende.in(text, anweisungen(knoten));
            return List.of(einfuegen(stand, mangel, ende, "\n\"\"\"", "Text mit \"\"\" schließen"));
        }
        Textstelle stelle = Textstelle.von(stand, mangel, knoten.getOffset(), knoten.getEndOffset());
        List<Korrekturangebot> angebote = new ArrayList<>();
        Stream<String> werte = Stream.concat(genannte(MOEGLICH, mangel), genannte(BEISPIELE, mangel));
        Stream.concat(werte, beispiel(knoten))
                .filter(wert -> !wert.equals("offen") && !wert.isEmpty())
                .distinct()
                .limit(HOECHSTENS)
                .forEach(wert -> angebote.add(stelle.angebot("Durch ‚" + wert + "‘ ersetzen", wert)));
        return angebote;
    }

    private static Korrekturangebot einfuegen(Stand stand, Mangel mangel, int stelle, String text, String titel) {
        return Textstelle.von(stand, mangel, stelle, stelle)
                .angebot(titel, text)
                .bevorzugtes();
    }

    private static Stream<String> genannte(Pattern muster, Mangel mangel) {
        Matcher treffer = muster.matcher(mangel.meldung());
        return treffer.find()
                ? Stream.of(treffer.group(1).split(", (?!\\d)| oder ")).map(String::strip)
                : Stream.of();
    }

    private static Stream<String> beispiel(INode knoten) {
        return knoten.getGrammarElement() instanceof RuleCall aufruf
                ? Stream.of(Beispielwerte.zu(aufruf.getRule().getName()))
                : Stream.of();
    }

    private static Set<String> anweisungen(INode knoten) {
        EObject objekt = NodeModelUtils.findActualSemanticObjectFor(knoten);
        return objekt == null ? Set.of() : Stand.dienst(Wortschatz.class).anweisungen(objekt.eClass());
    }

    /** The whole value around the place: a date or a number may consist of several words. */
    private static INode wert(Stand stand, Mangel mangel) {
        INode knoten = NodeModelUtils.findLeafNodeAtOffset(
                stand.datei(mangel.datei()).orElseThrow().getParseResult().getRootNode(),
                mangel.bereich().getOffset());
        INode wert = knoten;
        while (knoten != null) {
            if (knoten.getGrammarElement() instanceof RuleCall aufruf
                    && aufruf.getRule() instanceof ParserRule regel
                    && GrammarUtil.isDatatypeRule(regel)) {
                wert = knoten;
            }
            knoten = knoten.getParent();
        }
        return wert;
    }
}
