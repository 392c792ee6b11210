package org.leitwerk.design;

import org.leitwerk.steuerung.Plandatei;
import org.leitwerk.steuerung.Planelement;
import org.leitwerk.steuerung.Planung;

/** Titles of the diagrams: what the picture shows, and of which plan. */
public final class Titel {

    /** For example {@code Zielhierarchie – Familienplan Musterstadt}. */
    public String titelZielhierarchie(Plandatei plan) {
        return titel("Zielhierarchie", plan);
    }

    /** For example {@code Vier Zielfelder – Familienplan Musterstadt}. */
    public String titelVierFelder(Plandatei plan) {
        return titel("Vier Zielfelder", plan);
    }

    /** For example {@code Wirkungskette – Familienplan Musterstadt}. */
    public String titelWirkungskette(Plandatei plan) {
        return titel("Wirkungskette", plan);
    }

    /** For example {@code Steuerungskreislauf – Familienplan Musterstadt}. */
    public String titelKreislauf(Plandatei plan) {
        return titel("Steuerungskreislauf", plan);
    }

    /** For example {@code Organisation und Gremien – Familienplan Musterstadt}. */
    public String titelOrganisation(Plandatei plan) {
        return titel("Organisation und Gremien", plan);
    }

    /** For example {@code Netzwerk der Akteure – Familienplan Musterstadt}. */
    public String titelNetzwerk(Plandatei plan) {
        return titel("Netzwerk der Akteure", plan);
    }

    /** For example {@code SWOT – Familienplan Musterstadt}. */
    public String titelSwot(Plandatei plan) {
        return titel("SWOT", plan);
    }

    /** For example {@code Ziel-Maßnahmen-Matrix – Familienplan Musterstadt}. */
    public String titelMatrix(Plandatei plan) {
        return titel("Ziel-Maßnahmen-Matrix", plan);
    }

    /** For example {@code Sozialräume – Familienplan Musterstadt}. */
    public String titelSozialraeume(Plandatei plan) {
        return titel("Sozialräume", plan);
    }

    /** For example {@code Zeitplan – Familienplan Musterstadt}. */
    public String titelZeitplan(Plandatei plan) {
        return titel("Zeitplan", plan);
    }

    private static String titel(String bild, Plandatei plan) {
        return Plan.alle(plan, Planung.class).stream()
                .findFirst()
                .map(Titel::name)
                .filter(name -> !name.isEmpty())
                .map(name -> bild + " – " + name)
                .orElse(bild);
    }

    private static String name(Planelement element) {
        String titel = Worte.text(element.getTitel());
        return titel.isEmpty() ? Worte.text(element.getName()) : titel;
    }
}
