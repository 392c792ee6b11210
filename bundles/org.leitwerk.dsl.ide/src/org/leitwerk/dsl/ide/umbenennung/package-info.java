/** Gives an element another name, in all files of the plan. */
package org.leitwerk.dsl.ide.umbenennung;
