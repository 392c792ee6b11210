package org.leitwerk.dsl.ide.fundort;

import org.eclipse.emf.common.util.URI;

/**
 * A place that refers to an element.
 *
 * @param stelle the name in the text
 * @param merkmal in what way it refers, in the words of the domain, for instance {@code Verantwortlich}
 * @param von address of the element that refers
 * @param art name of its class in the metamodel
 * @param titel its number and title, else its name
 */
public record Verweisstelle(Fundstelle stelle, String merkmal, URI von, String art, String titel) {}
