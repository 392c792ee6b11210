package org.leitwerk.ui.gliederung;

import java.util.function.Consumer;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.leitwerk.ui.bild.Bilder;
import org.leitwerk.ui.sicht.Aktionen;

/** Tool bar and menu of the outline. */
final class Gliederungsleiste {

    private Gliederungsleiste() {}

    static void fuelle(
            IActionBars leisten,
            Gliederungsbaum baum,
            boolean sortiert,
            boolean verbunden,
            Consumer<Boolean> sortiere,
            Consumer<Boolean> verbinde) {
        Action sortieren = Aktionen.mitBild(
                Aktionen.schalter(Messages.Sortieren, sortiert, sortiere), Bilder.beschreibung("sicht/sortieren.svg"));
        Action verbinden = Aktionen.mitBild(
                Aktionen.schalter(Messages.MitEditor, verbunden, verbinde), plattform(ISharedImages.IMG_ELCL_SYNCED));
        Action zu = Aktionen.mitBild(
                Aktionen.befehl(Messages.AllesZu, () -> baum.viewer().collapseAll()),
                plattform(ISharedImages.IMG_ELCL_COLLAPSEALL));
        IToolBarManager leiste = leisten.getToolBarManager();
        leiste.add(sortieren);
        leiste.add(zu);
        leiste.add(verbinden);
        leisten.getMenuManager().add(sortieren);
        leisten.getMenuManager().add(verbinden);
        leisten.getMenuManager()
                .add(Aktionen.befehl(Messages.AllesAuf, () -> baum.viewer().expandAll()));
        leisten.getMenuManager().add(zu);
    }

    private static ImageDescriptor plattform(String name) {
        return PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(name);
    }
}
