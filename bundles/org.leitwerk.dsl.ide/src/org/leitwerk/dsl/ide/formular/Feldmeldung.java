package org.leitwerk.dsl.ide.formular;

import org.leitwerk.regeln.Stufe;

/**
 * A problem shown at a field or at the head of a form.
 *
 * @param stufe how serious it is
 * @param code id of the rule or code of the problem on reading
 * @param text what is wrong, one sentence
 * @param hinweis what to do; may be empty
 */
public record Feldmeldung(Stufe stufe, String code, String text, String hinweis) {}
