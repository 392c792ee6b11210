package org.leitwerk.daten.ausgabe;

import java.util.List;

/**
 * A table to write.
 *
 * @param name what it holds; the name of the sheet in XLSX
 * @param spalten headings
 * @param zeilen rows; a cell is a text, a {@link java.math.BigDecimal}, an {@link Integer}, a
 *     {@link java.time.LocalDate}, or null for an empty one
 */
public record Ausgabetabelle(String name, List<String> spalten, List<? extends List<?>> zeilen) {}
