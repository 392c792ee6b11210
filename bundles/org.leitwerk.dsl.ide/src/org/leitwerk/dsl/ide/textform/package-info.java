/**
 * The shape of a text: what can be folded, what a growing selection takes in, layout, colours, indentation while
 * typing.
 */
package org.leitwerk.dsl.ide.textform;
