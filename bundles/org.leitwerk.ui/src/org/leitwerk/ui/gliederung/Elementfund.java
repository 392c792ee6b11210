package org.leitwerk.ui.gliederung;

import org.leitwerk.dsl.ide.gliederung.Fund;
import org.leitwerk.ui.plan.Plansitzung;

/**
 * An element in the list of the dialog.
 *
 * @param sitzung its plan
 * @param fund the element
 */
record Elementfund(Plansitzung sitzung, Fund fund) {}
