/**
 * Content assist: what may be written at a place of a plan. A walk through the grammar over the tokens of the block
 * around the cursor says what is expected; small classes turn each kind of expectation into proposals.
 */
package org.leitwerk.dsl.ide.vorschlag;
