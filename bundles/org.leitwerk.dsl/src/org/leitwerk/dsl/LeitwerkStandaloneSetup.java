package org.leitwerk.dsl;

/** Sets the language up without an extension registry: in tests, on a plain class path, and in the command line. */
public class LeitwerkStandaloneSetup extends LeitwerkStandaloneSetupGenerated {

    /** Registers the language with the global registries of EMF and Xtext; harmless when called again. */
    public static void doSetup() {
        new LeitwerkStandaloneSetup().createInjectorAndDoEMFRegistration();
    }
}
