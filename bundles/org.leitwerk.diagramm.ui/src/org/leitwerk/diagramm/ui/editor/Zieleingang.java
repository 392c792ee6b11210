package org.leitwerk.diagramm.ui.editor;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.common.util.URI;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.dnd.TemplateTransferDropTargetListener;
import org.eclipse.gef.requests.CreationFactory;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.util.TransferDropTargetListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.Transfer;
import org.leitwerk.diagramm.dienst.Auftrag;
import org.leitwerk.diagramm.dienst.Werkzeugangabe;
import org.leitwerk.diagramm.szene.Punkt;
import org.leitwerk.diagramm.ui.palette.Palettenwerkzeuge;
import org.leitwerk.diagramm.ui.teil.Bildteil;
import org.leitwerk.diagramm.ui.teil.Zusammenhang;
import org.leitwerk.ui.plan.Planelementwahl;

/** What can be dragged into the picture: tools of the palette, and elements of the plan from trees and lists. */
final class Zieleingang {

    private Zieleingang() {}

    static void hefteAn(Bildflaeche flaeche) {
        flaeche.sicht().addDropTargetListener((TransferDropTargetListener)
                new TemplateTransferDropTargetListener(flaeche.sicht()) {
                    @Override
                    protected CreationFactory getFactory(Object vorlage) {
                        return Palettenwerkzeuge.fabrik((Werkzeugangabe) vorlage);
                    }
                });
        flaeche.sicht().addDropTargetListener((TransferDropTargetListener) new Elemente(flaeche));
    }

    /** Elements of the plan. */
    private static final class Elemente extends DropTargetAdapter implements TransferDropTargetListener {

        private final Bildflaeche flaeche;

        Elemente(Bildflaeche flaeche) {
            this.flaeche = flaeche;
        }

        @Override
        public Transfer getTransfer() {
            return LocalSelectionTransfer.getTransfer();
        }

        @Override
        public boolean isEnabled(DropTargetEvent ereignis) {
            return LocalSelectionTransfer.getTransfer().isSupportedType(ereignis.currentDataType)
                    && !adressen().isEmpty();
        }

        private List<URI> adressen() {
            List<URI> adressen = new ArrayList<>();
            if (LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection liste) {
                for (Object eines : liste.toList()) {
                    Planelementwahl wahl = Adapters.adapt(eines, Planelementwahl.class);
                    if (wahl != null
                            && wahl.sitzung() == flaeche.zusammenhang().arbeit().sitzung()) {
                        adressen.add(wahl.adresse());
                    }
                }
            }
            return adressen;
        }

        @Override
        public void dragEnter(DropTargetEvent ereignis) {
            dragOver(ereignis);
        }

        @Override
        public void dragOver(DropTargetEvent ereignis) {
            ereignis.detail = (ereignis.operations & DND.DROP_COPY) != 0 ? DND.DROP_COPY : DND.DROP_MOVE;
            ereignis.feedback = DND.FEEDBACK_SCROLL;
        }

        @Override
        public void drop(DropTargetEvent ereignis) {
            List<URI> adressen = adressen();
            org.eclipse.swt.graphics.Point hier = flaeche.sicht().getControl().toControl(ereignis.x, ereignis.y);
            EditPart ziel = flaeche.sicht().findObjectAt(new Point(hier.x, hier.y));
            Point ort = new Point(hier.x, hier.y);
            ((Bildteil) flaeche.sicht().getContents()).getFigure().translateToRelative(ort);
            flaeche.zusammenhang()
                    .arbeit()
                    .tu(
                            new Auftrag.AblegenVonAussen(adressen, Zusammenhang.id(ziel), new Punkt(ort.x, ort.y)),
                            Messages.Ablegen);
        }
    }
}
