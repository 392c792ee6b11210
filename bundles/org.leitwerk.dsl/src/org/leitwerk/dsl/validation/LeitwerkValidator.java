package org.leitwerk.dsl.validation;

import com.google.inject.Inject;
import org.eclipse.xtext.validation.Check;
import org.leitwerk.dsl.meldungen.Meldungscodes;
import org.leitwerk.dsl.verweise.Doppelnamen;
import org.leitwerk.steuerung.Planelement;
import org.leitwerk.steuerung.SteuerungPackage;

/**
 * Checks of the text that need the parsed file; what concerns the plan as such is a rule in
 * {@code org.leitwerk.regeln}.
 */
public class LeitwerkValidator extends AbstractLeitwerkValidator {

    @Inject
    private Doppelnamen doppelnamen;

    /**
     * Names are unique in the plan, over all of its files.
     *
     * @param element an element with or without a name
     */
    @Check
    public void nameIstEindeutig(Planelement element) {
        doppelnamen
                .meldung(element)
                .ifPresent(meldung ->
                        error(meldung, SteuerungPackage.Literals.PLANELEMENT__NAME, Meldungscodes.NAME_DOPPELT));
    }
}
