/** Brings the elements of a file into the order of the cycle, or spreads them over files. */
package org.leitwerk.dsl.ide.ordnung;
