package org.leitwerk.daten.zuordnung;

/**
 * What a column is taken for, and why.
 *
 * @param spalte its heading
 * @param rolle what it means
 * @param grund why, a German phrase such as {@code die Überschrift heißt "Jahr"}
 */
public record Spaltenvorschlag(String spalte, Spaltenrolle rolle, String grund) {}
