package org.leitwerk.ui.probleme;

import java.util.function.Function;
import org.leitwerk.dsl.ide.mangel.Mangel;

/** By what the problems are put together. */
enum Gruppierung {
    REGEL(Messages.NachRegel, Mangel::code, Mangel::titel),
    ELEMENT(
            Messages.NachElement,
            mangel -> mangel.element() == null
                    ? mangel.datei() + "#"
                    : mangel.element().toString(),
            mangel -> mangel.bezeichnung().isEmpty() ? Messages.OhneElement : mangel.bezeichnung()),
    DATEI(Messages.NachDatei, mangel -> mangel.datei().toString(), Mangel::name),
    KEINE(Messages.OhneGruppen, mangel -> "", mangel -> "");

    private final String titel;
    private final Function<Mangel, String> schluessel;
    private final Function<Mangel, String> gruppentitel;

    Gruppierung(String titel, Function<Mangel, String> schluessel, Function<Mangel, String> gruppentitel) {
        this.titel = titel;
        this.schluessel = schluessel;
        this.gruppentitel = gruppentitel;
    }

    /** Name in the menu. */
    String titel() {
        return titel;
    }

    /** Key of the group of a problem, the same over the end of the workbench. */
    String schluessel(Problem problem) {
        return schluessel.apply(problem.mangel());
    }

    /** Title of the group of a problem. */
    String gruppentitel(Problem problem) {
        return gruppentitel.apply(problem.mangel());
    }
}
