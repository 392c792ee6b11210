package org.leitwerk.dsl;

import com.google.inject.Injector;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EPackage;
import org.leitwerk.steuerung.SteuerungPackage;

/** Sets the language up without an extension registry: in tests, on a plain class path, and in the command line. */
public class LeitwerkStandaloneSetup extends LeitwerkStandaloneSetupGenerated {

    private static Injector gemeinsamer;

    /** Registers the language with the global registries of EMF and Xtext; harmless when called again. */
    public static void doSetup() {
        injektor();
    }

    /**
     * The one injector of the language in this process. A second one would silently take over the registries of EMF and
     * Xtext, and services of the first would find nothing any more.
     *
     * @return the injector, made at the first call
     */
    public static Injector injektor() {
        return injektor(LeitwerkStandaloneSetup::new);
    }

    /**
     * The one injector of the language, made by another setup if it does not exist yet.
     *
     * @param setup makes the setup, for instance that of the editor services
     * @return the injector
     */
    protected static synchronized Injector injektor(Supplier<? extends LeitwerkStandaloneSetup> setup) {
        if (gemeinsamer == null) {
            gemeinsamer = setup.get().createInjectorAndDoEMFRegistration();
        }
        return gemeinsamer;
    }

    @Override
    public Injector createInjectorAndDoEMFRegistration() {
        EPackage.Registry.INSTANCE.put(SteuerungPackage.eNS_URI, SteuerungPackage.eINSTANCE);
        return super.createInjectorAndDoEMFRegistration();
    }
}
