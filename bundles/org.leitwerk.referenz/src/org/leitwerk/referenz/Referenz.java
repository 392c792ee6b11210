package org.leitwerk.referenz;

import java.util.Map;
import java.util.TreeMap;
import org.eclipse.xtext.IGrammarAccess;
import org.leitwerk.dsl.LeitwerkStandaloneSetup;

/** The reference pages that are generated from metamodel and grammar, and committed under {@code docs/referenz}. */
public final class Referenz {

    private Referenz() {}

    /**
     * All pages as they must stand in the repository.
     *
     * @return text by file name, the same for the same model and grammar
     */
    public static Map<String, String> seiten() {
        IGrammarAccess zugang = LeitwerkStandaloneSetup.injektor().getInstance(IGrammarAccess.class);
        Sprachstruktur sprache = new Sprachstruktur(zugang.getGrammar());
        Map<String, String> seiten = new TreeMap<>();
        seiten.put("modell.md", new Modellseite(sprache).text());
        seiten.put("sprache.md", new Spracheseite(sprache).text());
        return seiten;
    }
}
