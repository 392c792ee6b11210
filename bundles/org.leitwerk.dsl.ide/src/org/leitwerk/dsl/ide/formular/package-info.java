/**
 * The editable form of an element: its features in groups, each with its value as one would type it, and the changes of
 * the text that follow from what is typed.
 */
package org.leitwerk.dsl.ide.formular;
