package org.leitwerk.diagramm.dienst;

import java.util.List;

/**
 * A problem of a drawn element.
 *
 * @param id its id among those of the element
 * @param schwere how serious it is
 * @param meldung what is wrong, one sentence
 * @param hinweis what to do; may be empty
 * @param abhilfen ways out, as a person reads them in a menu; the first is the one to take without a second thought
 */
public record Befund(String id, Schwere schwere, String meldung, String hinweis, List<String> abhilfen) {}
