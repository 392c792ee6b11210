package org.leitwerk.diagramm.ui.teil;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartFactory;
import org.leitwerk.diagramm.szene.Linie;

/** Makes the parts of elements of a scene. */
public final class Teilefabrik implements EditPartFactory {

    private final Zusammenhang zusammenhang;

    /**
     * For a diagram.
     *
     * @param zusammenhang shared by its parts
     */
    public Teilefabrik(Zusammenhang zusammenhang) {
        this.zusammenhang = zusammenhang;
    }

    @Override
    public EditPart createEditPart(EditPart woher, Object modell) {
        if (modell instanceof Zusammenhang alles) {
            return new Bildteil(alles);
        }
        String id = (String) modell;
        return zusammenhang.modell().element(id) instanceof Linie
                ? new Linienteil(zusammenhang, id)
                : new Kastenteil(zusammenhang, id);
    }
}
