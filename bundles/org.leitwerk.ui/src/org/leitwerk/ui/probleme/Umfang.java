package org.leitwerk.ui.probleme;

/** Of which files problems are shown. */
enum Umfang {
    ALLES(Messages.Alle),
    PLAN(Messages.Planweit),
    DATEI(Messages.Dateiweit);

    private final String titel;

    Umfang(String titel) {
        this.titel = titel;
    }

    /** Name in the menu. */
    String titel() {
        return titel;
    }
}
