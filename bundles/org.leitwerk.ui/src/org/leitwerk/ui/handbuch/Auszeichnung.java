package org.leitwerk.ui.handbuch;

/** How a stretch of a set page looks. */
enum Auszeichnung {
    TITEL,
    ABSCHNITT,
    UNTERABSCHNITT,
    FETT,
    KURSIV,
    CODE,
    VERWEIS
}
