package org.leitwerk.diagramm.ui.regel;

import java.util.Set;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.ui.PartInitException;
import org.leitwerk.diagramm.dienst.Antwort;
import org.leitwerk.diagramm.dienst.Auftrag;
import org.leitwerk.diagramm.dienst.Elementangaben;
import org.leitwerk.diagramm.dienst.Elementangaben.Recht;
import org.leitwerk.diagramm.ui.editor.Diagramme;
import org.leitwerk.diagramm.ui.teil.Szenenteil;
import org.leitwerk.diagramm.ui.teil.Zusammenhang;
import org.leitwerk.ui.plan.Planeditoren;

/** What one does with a single element. */
public final class Elementhandlung {

    private Elementhandlung() {}

    /**
     * Does what GEF asks of the part of an element: a double click or typing its label. Other wishes are for policies.
     *
     * @param teil the element
     * @param wunsch what is asked
     */
    public static void fuehreAus(Szenenteil teil, Request wunsch) {
        if (RequestConstants.REQ_OPEN.equals(wunsch.getType())) {
            oeffne(teil);
        } else if (RequestConstants.REQ_DIRECT_EDIT.equals(wunsch.getType())) {
            beschrifte(teil);
        }
    }

    /**
     * A double click: opens a diagram or runs the element's tool; without either it shows the text.
     *
     * @param teil the element
     */
    public static void oeffne(Szenenteil teil) {
        Zusammenhang z = teil.zusammenhang();
        Elementangaben angaben = z.angaben(teil).orElse(null);
        if (angaben == null) {
            return;
        }
        if (angaben.darf(Recht.DOPPELKLICK)) {
            Antwort antwort = z.arbeit().tu(new Auftrag.Doppelklick(teil.id()), Messages.Oeffnen);
            if (antwort.oeffne() != null) {
                Diagramme.oeffne(z.arbeit().sitzung(), antwort.oeffne());
            }
        } else if (angaben.eingabe() != null) {
            beschrifte(teil);
        } else {
            zeigeText(teil);
        }
    }

    /**
     * Shows the text of an element in its editor.
     *
     * @param teil the element
     */
    public static void zeigeText(Szenenteil teil) {
        Zusammenhang z = teil.zusammenhang();
        z.angaben(teil).map(Elementangaben::adresse).ifPresent(adresse -> {
            try {
                Planeditoren.zeige(z.arbeit().sitzung(), adresse, true);
            } catch (PartInitException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /**
     * Collapses an element or expands it.
     *
     * @param teil the element
     */
    public static void klappe(Szenenteil teil) {
        Zusammenhang z = teil.zusammenhang();
        z.angaben(teil).ifPresent(angaben -> {
            boolean zu = !angaben.darf(Recht.EINGEKLAPPT);
            z.arbeit().tu(new Auftrag.Einklappen(Set.of(teil.id()), zu), zu ? Messages.Zuklappen : Messages.Aufklappen);
        });
    }

    /**
     * Lets a person type the label of an element, in its place.
     *
     * @param teil the element
     */
    public static void beschrifte(Szenenteil teil) {
        Zusammenhang z = teil.zusammenhang();
        String gesperrt = z.modell().bild().gesperrt();
        if (z.angaben(teil).map(Elementangaben::eingabe).isEmpty()) {
            return;
        }
        if (!gesperrt.isEmpty()) {
            z.arbeit().lehneAb(gesperrt);
            return;
        }
        new Beschriftung(teil).show();
    }
}
