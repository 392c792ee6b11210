/** Problems of a plan as an editor shows them: those on reading and those of the rules, with their piece of text. */
package org.leitwerk.dsl.ide.mangel;
