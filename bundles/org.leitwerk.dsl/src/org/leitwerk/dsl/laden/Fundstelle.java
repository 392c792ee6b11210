package org.leitwerk.dsl.laden;

/**
 * A place in a file of a plan.
 *
 * @param datei the file as the caller named it; empty if unknown
 * @param zeile the line from 1; 0 if the file has no lines that are known (XMI)
 * @param spalte the column from 1; 0 if unknown
 */
public record Fundstelle(String datei, int zeile, int spalte) {}
