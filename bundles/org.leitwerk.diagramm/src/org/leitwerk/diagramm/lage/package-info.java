/**
 * What a person arranged in a diagram, kept beside the plan: one text file a diagram ({@code diagramme/<name>.lage} in
 * the plan's folder), sorted, one element a line, so that the changes of two people merge. Deleting a file loses only
 * positions, never content.
 */
package org.leitwerk.diagramm.lage;
