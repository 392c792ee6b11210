package org.leitwerk.dsl.ide;

import com.google.inject.Guice;
import com.google.inject.Injector;
import org.eclipse.xtext.util.Modules2;
import org.leitwerk.dsl.LeitwerkRuntimeModule;
import org.leitwerk.dsl.LeitwerkStandaloneSetup;

/** Sets the language up together with its editor services. */
public class LeitwerkIdeSetup extends LeitwerkStandaloneSetup {

    /**
     * The one injector of the language in this process, with editor services. Must be called before
     * {@link LeitwerkStandaloneSetup#injektor()} is, because there is only one.
     *
     * @return the injector, made at the first call
     */
    public static Injector injektor() {
        return injektor(LeitwerkIdeSetup::new);
    }

    @Override
    public Injector createInjector() {
        return Guice.createInjector(Modules2.mixin(new LeitwerkRuntimeModule(), new LeitwerkIdeModule()));
    }
}
