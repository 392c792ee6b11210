package org.leitwerk.dsl.ide.zeilenhinweis;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.BidiTreeIterator;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.TextRegion;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.ide.fundort.Namensstelle;
import org.leitwerk.steuerung.Planelement;
import org.leitwerk.steuerung.wort.Nachbarwort;

/** Titles behind the names of elements that are referred to. */
public final class Einblendungen {

    /** The longest title that is shown whole. */
    public static final int LAENGSTE = 40;

    /**
     * The titles to show in a file.
     *
     * @param stand the plan
     * @param pfad the file
     * @return in the order of the text; nothing where the name says it all
     */
    public List<Einblendung> von(Stand stand, Path pfad) {
        return von(stand, pfad, new TextRegion(0, Integer.MAX_VALUE));
    }

    /**
     * The titles to show in a piece of a file.
     *
     * @param stand the plan
     * @param pfad the file
     * @param bereich the piece
     * @return in the order of the text; nothing where the name says it all
     */
    public List<Einblendung> von(Stand stand, Path pfad, ITextRegion bereich) {
        Optional<XtextResource> datei = stand.datei(pfad).filter(text -> text.getParseResult() != null);
        List<Einblendung> alle = new ArrayList<>();
        if (datei.isEmpty()) {
            return alle;
        }
        int bis = bereich.getOffset() + bereich.getLength();
        BidiTreeIterator<INode> knoten =
                datei.get().getParseResult().getRootNode().getAsTreeIterable().iterator();
        while (knoten.hasNext()) {
            INode hier = knoten.next();
            if (hier.getTotalOffset() >= bis) {
                break;
            }
            if (hier.getTotalEndOffset() <= bereich.getOffset()) {
                knoten.prune();
            } else if (hier.getGrammarElement() instanceof CrossReference
                    || GrammarUtil.containingCrossReference(hier.getGrammarElement()) != null) {
                knoten.prune();
                Namensstelle.an(hier)
                        .flatMap(name -> name.ziel().flatMap(ziel -> einblendung(stand, name, ziel)))
                        .ifPresent(alle::add);
            }
        }
        return alle;
    }

    private static Optional<Einblendung> einblendung(Stand stand, Namensstelle name, Planelement ziel) {
        String titel = ziel.getTitel() == null
                ? ""
                : ziel.getTitel().replaceAll("\\s+", " ").strip();
        if (titel.isEmpty() || sagtDasselbe(name.name(), titel)) {
            return Optional.empty();
        }
        int stelle = name.bereich().getOffset() + name.bereich().getLength();
        return Optional.of(new Einblendung(stelle, gekuerzt(titel), titel, stand.adresse(ziel)));
    }

    /** Names are titles without blanks, often. */
    private static boolean sagtDasselbe(String name, String titel) {
        return nurBuchstaben(name).equals(nurBuchstaben(titel));
    }

    private static String nurBuchstaben(String text) {
        return Nachbarwort.einheitlich(text).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** A title that fits behind a name: cut at the end of a word, with an ellipsis. */
    static String gekuerzt(String titel) {
        if (titel.codePointCount(0, titel.length()) <= LAENGSTE) {
            return titel;
        }
        String vorn = titel.substring(0, titel.offsetByCodePoints(0, LAENGSTE));
        int ende = vorn.lastIndexOf(' ');
        return (ende > LAENGSTE / 2 ? vorn.substring(0, ende) : vorn).replaceAll("[\\s,;:–-]+$", "") + "…";
    }
}
