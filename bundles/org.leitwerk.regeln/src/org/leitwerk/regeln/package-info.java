/**
 * Rules of consistency and quality for plans.
 *
 * <p>A new rule takes four steps and touches nothing else:
 *
 * <ol>
 *   <li>a class in the package of its area that implements {@link org.leitwerk.regeln.Regel}; its name says the defect
 *       and becomes the id ({@code ZielOhneIndikator}: {@code ziel-ohne-indikator});
 *   <li>a line in the list of the area ({@code Zielregeln}) with the type of element and the level by maturity;
 *   <li>its words in {@code messages_de.properties} beside it, with the source or an honest "Vorschlag von Leitwerk";
 *   <li>plans with and without a finding in {@code faelle/<area>.txt} of the test bundle, and the page of all rules
 *       written anew with {@code LEITWERK_REFERENZ=schreiben ./leitwerk test regeln}.
 * </ol>
 *
 * <p>Rules ask the {@link org.leitwerk.regeln.Planstand} for everything beyond their element; it has indices, so that
 * the whole check grows linearly with the plan. {@link org.leitwerk.regeln.Pruefung} runs them,
 * {@link org.leitwerk.regeln.Regeltexte} puts findings into words, {@link org.leitwerk.regeln.Korrektur} offers a way
 * out as data.
 */
package org.leitwerk.regeln;
