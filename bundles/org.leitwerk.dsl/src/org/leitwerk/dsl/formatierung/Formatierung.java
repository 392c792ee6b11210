package org.leitwerk.dsl.formatierung;

import com.google.inject.Inject;
import com.google.inject.Provider;
import java.util.Optional;
import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.eclipse.xtext.formatting2.regionaccess.TextRegionAccessBuilder;
import org.eclipse.xtext.resource.XtextResource;
import org.leitwerk.steuerung.stapel.TieferStapel;

/** Formats whole files; see {@link Planformatierer} for the layout. */
public final class Formatierung {

    @Inject
    private Provider<TextRegionAccessBuilder> zugriffe;

    @Inject
    private IFormatter2 formatierer;

    /**
     * The formatted text of a file.
     *
     * @param datei a loaded plan file
     * @return the text; empty if the file has syntax errors, because then it is left alone
     */
    public Optional<String> von(XtextResource datei) {
        if (datei.getParseResult() == null || datei.getParseResult().hasSyntaxErrors()) {
            return Optional.empty();
        }
        return Optional.of(TieferStapel.rufe(() -> {
            ITextRegionAccess text = zugriffe.get().forNodeModel(datei).create();
            return text.getRewriter()
                    .renderToString(formatierer.format(new FormatterRequest().setTextRegionAccess(text)));
        }));
    }
}
