package org.leitwerk.ui.probleme;

import java.nio.file.Path;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.emf.common.util.URI;
import org.leitwerk.dsl.ide.mangel.Mangel;
import org.leitwerk.ui.plan.Planelementwahl;
import org.leitwerk.ui.plan.Plansitzung;

/**
 * A problem of an open plan, one line of the view.
 *
 * @param sitzung the plan
 * @param mangel the problem
 */
record Problem(Plansitzung sitzung, Mangel mangel) implements IAdaptable {

    /** What stays the same about a problem when the text around it changes. */
    record Schluessel(Path datei, String code, URI element, String meldung) {}

    Schluessel schluessel() {
        return new Schluessel(mangel.datei(), mangel.code(), mangel.element(), mangel.meldung());
    }

    /** The problem as a line of text. */
    String alsText() {
        String ort = mangel.zeile() == 0 ? mangel.name() : mangel.name() + ":" + mangel.zeile();
        return String.join("\t", ort, mangel.stufe().anzeige(), mangel.bezeichnung(), mangel.meldung(), mangel.code());
    }

    @Override
    public <T> T getAdapter(Class<T> art) {
        return art == Planelementwahl.class && mangel.element() != null
                ? art.cast(new Planelementwahl(sitzung, mangel.element()))
                : null;
    }
}
