package org.leitwerk.controlling;

/**
 * Something that keeps a part of the plan from being evaluated.
 *
 * @param element where
 * @param satz what is wrong, a German sentence with its numbers
 * @param rat what to do, a German sentence
 */
public record Auswertungsmeldung(Elementbezug element, String satz, String rat) {}
