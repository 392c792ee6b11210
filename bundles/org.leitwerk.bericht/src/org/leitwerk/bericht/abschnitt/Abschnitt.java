package org.leitwerk.bericht.abschnitt;

import org.leitwerk.bericht.inhalt.Kapitel;

/** Makes one chapter of a plan's page. */
public interface Abschnitt {

    /** The chapter; it says politely what is missing where the plan has nothing to tell. */
    Kapitel kapitel(Plansicht sicht);
}
