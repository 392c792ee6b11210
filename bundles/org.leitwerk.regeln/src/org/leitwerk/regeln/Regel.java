package org.leitwerk.regeln;

import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;

/**
 * One consistency or quality rule. Everything about a rule that is not the check itself stands beside it as data: its
 * level by maturity in the list of its area, its texts in the message bundle of its package. Its id is its class name
 * in lower case with hyphens, its area the last part of its package.
 *
 * <p>A rule is a pure function: it keeps nothing between calls, reads no clock and no locale, changes nothing and never
 * throws, however incomplete or contradictory the model is. It reports only at the element it was given or at something
 * contained in it, so that an exception written at an element has a clear reach. It must not walk through the whole
 * plan for each element; what needs the whole plan is asked of the {@link Planstand}, which has indices.
 *
 * @param <T> type of the elements the rule looks at
 */
@FunctionalInterface
public interface Regel<T extends EObject> {

    /**
     * Checks one element.
     *
     * @param element element to check, never {@code null}
     * @param stand the whole plan the element belongs to
     * @return what is wrong, empty if nothing is; in a fixed order
     */
    Stream<Befund> pruefe(T element, Planstand stand);
}
