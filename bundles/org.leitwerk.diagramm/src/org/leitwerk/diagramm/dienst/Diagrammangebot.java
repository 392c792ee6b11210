package org.leitwerk.diagramm.dienst;

/**
 * A diagram that can be opened.
 *
 * @param schluessel which one
 * @param titel its title, for instance "Zielhierarchie: Ziele 2030"
 * @param arttitel its kind as people read it, for instance "Zielhierarchie"
 * @param erklaerung what one sees in it, a German sentence; may be empty
 * @param symbol address of its icon (SVG, {@code platform:/plugin/…}); may be empty
 * @param vorhanden whether positions of it are kept in the folder of the plan
 */
public record Diagrammangebot(
        Diagrammschluessel schluessel,
        String titel,
        String arttitel,
        String erklaerung,
        String symbol,
        boolean vorhanden) {}
