/**
 * The published methods that turn values and targets into a status: one class a method, with source, formula, worked
 * example.
 */
package org.leitwerk.controlling.verfahren;
