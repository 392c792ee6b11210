package org.leitwerk.dsl.validation;

/** Checks of the text that need the parsed file; what concerns the plan as such is a rule in {@code org.leitwerk.regeln}. */
public class LeitwerkValidator extends AbstractLeitwerkValidator {
}
