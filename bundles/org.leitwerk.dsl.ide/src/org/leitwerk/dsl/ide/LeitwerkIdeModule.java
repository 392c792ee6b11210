package org.leitwerk.dsl.ide;

/** The services that an editor or a language server adds to those of the language. */
public class LeitwerkIdeModule extends AbstractLeitwerkIdeModule {
}
