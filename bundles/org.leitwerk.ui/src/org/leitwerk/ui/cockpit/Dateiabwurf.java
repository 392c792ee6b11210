package org.leitwerk.ui.cockpit;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.leitwerk.ui.einfuhr.Einfuhrangebot;

/** Takes a data file that is dropped on an indicator, and opens the import with it. */
final class Dateiabwurf extends ViewerDropAdapter {

    private Dateiabwurf(TreeViewer baum) {
        super(baum);
        setFeedbackEnabled(false);
    }

    /** Lets a tree of {@link Zeile}s take files. */
    static void in(TreeViewer baum) {
        baum.addDropSupport(
                DND.DROP_COPY | DND.DROP_DEFAULT, new Transfer[] {FileTransfer.getInstance()}, new Dateiabwurf(baum));
    }

    @Override
    public boolean validateDrop(Object ziel, int art, TransferData daten) {
        overrideOperation(DND.DROP_COPY);
        return Einfuhrangebot.sindDateien(daten)
                && ziel instanceof Zeile zeile
                && zeile.adresse() != null
                && Einfuhrangebot.nimmt(zeile.art());
    }

    @Override
    public boolean performDrop(Object daten) {
        Optional<Path> datei = Einfuhrangebot.datei(daten);
        Zeile zeile = (Zeile) getCurrentTarget();
        // Not within the drop: the program that it comes from waits for its end.
        datei.ifPresent(pfad -> getViewer()
                .getControl()
                .getDisplay()
                .asyncExec(() -> Einfuhrangebot.oeffne(
                        getViewer().getControl().getShell(), zeile.sitzung(), zeile.adresse(), pfad)));
        return datei.isPresent();
    }
}
