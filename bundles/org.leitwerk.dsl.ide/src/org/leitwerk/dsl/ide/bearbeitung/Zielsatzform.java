package org.leitwerk.dsl.ide.bearbeitung;

import java.util.List;

/** The two ways in which goals that belong together are laid out, with the question each place answers. */
public enum Zielsatzform {

    /** The four fields of goals (KGSt B10/2000; Handbuch Moderne Sozialplanung, Kap. 3.1). */
    VIER_FELDER(
            "Vier Zielfelder",
            List.of(
                    new Zielplatz("Ergebnis oder Wirkung", "Was wollen wir erreichen?"),
                    new Zielplatz("Programm oder Produkt", "Was müssen wir dafür anbieten?"),
                    new Zielplatz("Prozess oder Struktur", "Wie müssen wir es tun?"),
                    new Zielplatz("Ressourcen", "Was müssen wir dafür einsetzen?"))),

    /** The pyramid of five levels, derived from top to bottom (Stadt Münster, V/0715/2012). */
    FUENF_EBENEN(
            "Zielpyramide mit fünf Ebenen",
            List.of(
                    new Zielplatz("Leitorientierung", "Woran richtet sich die ganze Kommune aus?"),
                    new Zielplatz(
                            "Strategisches Ziel", "Was wollen Politik und Verwaltungsführung langfristig erreichen?"),
                    new Zielplatz("Produktbereichsziel", "Was trägt der Produktbereich dazu bei?"),
                    new Zielplatz("Produktgruppenziel", "Was erreicht die Produktgruppe?"),
                    new Zielplatz("Produktziel", "Was leistet das einzelne Produkt?")));

    private final String bezeichnung;
    private final List<Zielplatz> plaetze;

    /**
     * A field or level.
     *
     * @param bezeichnung its name
     * @param leitfrage the question a goal at this place answers
     */
    public record Zielplatz(String bezeichnung, String leitfrage) {}

    Zielsatzform(String bezeichnung, List<Zielplatz> plaetze) {
        this.bezeichnung = bezeichnung;
        this.plaetze = plaetze;
    }

    /** How the form is called. */
    public String bezeichnung() {
        return bezeichnung;
    }

    /** The fields, or the levels from top to bottom. */
    public List<Zielplatz> plaetze() {
        return plaetze;
    }
}
