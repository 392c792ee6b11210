package org.leitwerk.diagramm.ausdruck;

/** A part of an {@code aql:} expression, ready to run. */
@FunctionalInterface
interface Aqlknoten {

    /**
     * The value in an environment.
     *
     * @throws Ausdrucksfehler when it cannot be computed
     */
    Object wert(Umgebung umgebung);
}
