package org.leitwerk.ui.assistenten;

import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.leitwerk.beispiele.Beispiel;
import org.leitwerk.ui.befehl.Planoeffner;

/** Copies an example plan and opens the copy. */
final class BeispielAssistent extends Assistent {

    private final Beispielseite seite = new Beispielseite();
    private Path ordner;

    BeispielAssistent() {
        super(Messages.BeispielOeffnen, "plan");
    }

    @Override
    public void addPages() {
        addPage(seite);
    }

    @Override
    public boolean performFinish() {
        ordner = seite.ordner.pfad().orElseThrow();
        try {
            seite.beispiele.gewaehltes().orElseThrow().kopiere(ordner);
        } catch (IOException e) {
            return melde(seite, Dateigrund.von(Messages.PlanAnlegen, e));
        }
        Ordnergedaechtnis.merke(ordner.getParent());
        return true;
    }

    @Override
    protected void danach(Shell fenster) {
        Planoeffner.oeffne(ordner, fenster);
    }

    /** The one page: which example, and where the copy goes. */
    private static final class Beispielseite extends Seite {

        private Beispielliste beispiele;
        private Pfadfeld ordner;

        Beispielseite() {
            super("beispiel", Messages.BeispielOeffnen, Messages.BeispielWelches);
        }

        @Override
        protected void baue(Composite flaeche) {
            beispiele = new Beispielliste(flaeche, this::schlageVor);
            ordner = new Pfadfeld(flaeche, Messages.Ordner, Pfadfeld.Art.ORDNER, this::pruefe);
            schlageVor();
            erklaere(flaeche, Messages.OrdnerHinweis);
        }

        private void schlageVor() {
            if (ordner != null) {
                ordner.schlageVor(Planseite.frei(
                        Ordnergedaechtnis.letzter().toAbsolutePath(),
                        beispiele.gewaehltes().map(Beispiel::name).orElse("")));
            }
        }

        @Override
        protected String mangel() {
            return beispiele.gewaehltes().isEmpty() ? Messages.BeispielWelches : Planseite.ordnermangel(ordner);
        }
    }
}
