package org.leitwerk.diagramm.pruefung;

import org.leitwerk.diagramm.sicht.Sichtobjekt;
import org.leitwerk.diagramm.spezifikation.Regelbeschreibung;

/**
 * A rule of the specification that does not hold at a view.
 *
 * @param regel the rule, with its level and its fixes
 * @param sicht the view, or the diagram itself
 * @param text what is wrong, as the rule says it
 */
public record Meldung(Regelbeschreibung regel, Sichtobjekt sicht, String text) {}
