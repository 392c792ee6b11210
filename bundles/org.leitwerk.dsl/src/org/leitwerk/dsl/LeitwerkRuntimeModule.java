package org.leitwerk.dsl;

import com.google.inject.Binder;
import com.google.inject.name.Names;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;
import org.eclipse.xtext.parser.antlr.Lexer;
import org.eclipse.xtext.parser.antlr.LexerBindings;
import org.eclipse.xtext.resource.IFragmentProvider;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.serializer.tokens.ICrossReferenceSerializer;
import org.eclipse.xtext.validation.CompositeEValidator;
import org.leitwerk.dsl.aenderung.Modellspeicher;
import org.leitwerk.dsl.formatierung.Planformatierer;
import org.leitwerk.dsl.lesen.LeitwerkLexer;
import org.leitwerk.dsl.lesen.PlanParser;
import org.leitwerk.dsl.meldungen.Linkmeldungen;
import org.leitwerk.dsl.meldungen.Syntaxmeldungen;
import org.leitwerk.dsl.ressource.LeitwerkResource;
import org.leitwerk.dsl.ressource.Modellschreiber;
import org.leitwerk.dsl.verweise.FlacheNamen;
import org.leitwerk.dsl.verweise.Fragmentgeber;
import org.leitwerk.dsl.verweise.Namensgeber;
import org.leitwerk.dsl.verweise.Verweisschreiber;
import org.leitwerk.dsl.werte.Werte;

/** The services of the language that are needed to read, link, check and write plans. */
public class LeitwerkRuntimeModule extends AbstractLeitwerkRuntimeModule {

    @Override
    public Class<? extends IParser> bindIParser() {
        return PlanParser.class;
    }

    @Override
    public void configureRuntimeLexer(Binder binder) {
        binder.bind(Lexer.class)
                .annotatedWith(Names.named(LexerBindings.RUNTIME))
                .to(LeitwerkLexer.class);
    }

    /** Without EMF's own checks, whose messages are English; names and references are checked by ours. */
    public void configureEObjectValidator(Binder binder) {
        binder.bind(Boolean.class)
                .annotatedWith(Names.named(CompositeEValidator.USE_EOBJECT_VALIDATOR))
                .toInstance(Boolean.FALSE);
    }

    @Override
    public Class<? extends XtextResource> bindXtextResource() {
        return LeitwerkResource.class;
    }

    @Override
    public Class<? extends IValueConverterService> bindIValueConverterService() {
        return Werte.class;
    }

    @Override
    public Class<? extends IQualifiedNameProvider> bindIQualifiedNameProvider() {
        return Namensgeber.class;
    }

    /** Names are flat. */
    public Class<? extends IQualifiedNameConverter> bindIQualifiedNameConverter() {
        return FlacheNamen.class;
    }

    /** References are written as names. */
    public Class<? extends ICrossReferenceSerializer> bindICrossReferenceSerializer() {
        return Verweisschreiber.class;
    }

    @Override
    public Class<? extends IFragmentProvider> bindIFragmentProvider() {
        return Fragmentgeber.class;
    }

    /** German messages on syntax. */
    public Class<? extends ISyntaxErrorMessageProvider> bindISyntaxErrorMessageProvider() {
        return Syntaxmeldungen.class;
    }

    /** German messages on references. */
    public Class<? extends ILinkingDiagnosticMessageProvider.Extended> bindILinkingDiagnosticMessageProvider() {
        return Linkmeldungen.class;
    }

    /** The layout of plans. */
    public Class<? extends IFormatter2> bindIFormatter2() {
        return Planformatierer.class;
    }

    /** Models changed from outside are written as small changes of the text. */
    public Class<? extends Modellschreiber> bindModellschreiber() {
        return Modellspeicher.class;
    }
}
