/**
 * What an editor of diagrams asks and what it gets.
 *
 * <p>{@link org.leitwerk.diagramm.dienst.Diagrammdienst} offers and opens diagrams; a
 * {@link org.leitwerk.diagramm.dienst.Diagrammsitzung} is one open diagram. Both are used on the thread of the plan
 * only ({@code Plansitzung.lies} or {@code frage}, {@code Arbeitsplan.lies}). What they hand out is immutable and holds
 * no object of the model: pictures ({@link org.leitwerk.diagramm.dienst.Diagrammbild}) and answers
 * ({@link org.leitwerk.diagramm.dienst.Antwort}). A wish is an {@link org.leitwerk.diagramm.dienst.Auftrag}; it never
 * changes a text itself: the answer carries the changes of the texts, and the new picture comes when the plan was read
 * again.
 */
package org.leitwerk.diagramm.dienst;
