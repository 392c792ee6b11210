package org.leitwerk.ui.assistenten;

import java.util.Optional;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.leitwerk.beispiele.Beispiel;
import org.leitwerk.beispiele.vorlage.Planvorlage;

/** How a new plan begins: after the handbook, empty, or as a copy of an example. */
final class Anfangsseite extends Seite {

    private Button handbuch;
    private Button leer;
    private Button ausBeispiel;
    private Beispielliste beispiele;

    Anfangsseite() {
        super("anfang", Messages.NeuerPlan, Messages.NeuerPlanWie);
    }

    @Override
    protected void baue(Composite flaeche) {
        handbuch = wahl(flaeche, Messages.NachHandbuch, Messages.NachHandbuchText);
        leer = wahl(flaeche, Messages.Leer, Messages.LeerText);
        ausBeispiel = wahl(flaeche, Messages.AusBeispiel, null);
        beispiele = new Beispielliste(flaeche, () -> {});
        for (Button weg : new Button[] {handbuch, leer, ausBeispiel}) {
            weg.addSelectionListener(
                    SelectionListener.widgetSelectedAdapter(e -> beispiele.erlaube(ausBeispiel.getSelection())));
        }
        handbuch.setSelection(true);
        beispiele.erlaube(false);
    }

    @Override
    protected String mangel() {
        return null;
    }

    /** The example to copy; empty if the plan begins otherwise. */
    Optional<Beispiel> beispiel() {
        return ausBeispiel.getSelection() ? beispiele.gewaehltes() : Optional.empty();
    }

    Planvorlage vorlage() {
        return leer.getSelection() ? Planvorlage.LEER : Planvorlage.HANDBUCH;
    }
}
