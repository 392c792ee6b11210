package org.leitwerk.steuerung.xmi;

import org.eclipse.emf.ecore.EObject;

/**
 * Carries over what an older version of the metamodel said differently. One class for each older namespace; see
 * {@link Migrationen}.
 */
public interface Migration {

    /**
     * The older namespace.
     *
     * @return namespace URI, for instance {@code https://leitwerk.org/steuerung/0.9}
     */
    String namensraum();

    /**
     * Takes over a feature that the present metamodel does not know under this name.
     *
     * @param element element of the present metamodel in which the feature stood
     * @param merkmal name of the feature in the older version
     * @param wert text of an attribute
     * @return false if this migration does not know the feature; the reader then reports it
     * @throws IllegalArgumentException with a German message if the value cannot be read
     */
    boolean uebernimm(EObject element, String merkmal, String wert);
}
