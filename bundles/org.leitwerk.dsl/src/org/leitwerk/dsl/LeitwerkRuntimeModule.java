package org.leitwerk.dsl;

/** The services of the language that are needed to read, link, check and write plans. */
public class LeitwerkRuntimeModule extends AbstractLeitwerkRuntimeModule {
}
