/**
 * What is in a file and in a plan: the outline of a file, elements found by words, the plan in the order of its cycle.
 */
package org.leitwerk.dsl.ide.gliederung;
