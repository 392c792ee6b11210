package org.leitwerk.app.auswertung;

import java.util.List;

/** Writes evaluations in one format. */
public interface Auswertungsausgabe {

    /**
     * The evaluations as they are written.
     *
     * @param plaene one for each plan that could be read, in the order in which they were named
     * @return the whole content, text in UTF-8
     */
    byte[] inhalt(List<Planauswertung> plaene);
}
