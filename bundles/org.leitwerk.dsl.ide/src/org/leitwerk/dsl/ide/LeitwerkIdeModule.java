package org.leitwerk.dsl.ide;

import com.google.inject.Binder;
import com.google.inject.name.Names;
import org.eclipse.xtext.ide.LexerIdeBindings;
import org.eclipse.xtext.ide.editor.contentassist.CompletionPrefixProvider;
import org.eclipse.xtext.ide.editor.contentassist.antlr.IContentAssistParser;
import org.eclipse.xtext.ide.editor.contentassist.antlr.internal.Lexer;

/** The services that an editor or a language server adds to those of the language. */
public class LeitwerkIdeModule extends AbstractLeitwerkIdeModule {

    @Override
    public void configureContentAssistLexer(Binder binder) {
        binder.bind(Lexer.class)
                .annotatedWith(Names.named(LexerIdeBindings.CONTENT_ASSIST))
                .to(LeitwerkIdeLexer.class);
    }

    @Override
    public Class<? extends IContentAssistParser> bindIContentAssistParser() {
        return LeitwerkIdeParser.class;
    }

    /** The language does not depend on indentation, although its hand-cut tokens make the generator think so. */
    @Override
    public Class<? extends CompletionPrefixProvider> bindCompletionPrefixProvider() {
        return CompletionPrefixProvider.class;
    }
}
