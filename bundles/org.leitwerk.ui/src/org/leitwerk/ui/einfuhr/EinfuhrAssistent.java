package org.leitwerk.ui.einfuhr;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PartInitException;
import org.leitwerk.dsl.aenderung.Aenderungsfehler;
import org.leitwerk.dsl.ide.einfuhr.Einfuhrablage;
import org.leitwerk.dsl.ide.einfuhr.Einfuhrvorschau;
import org.leitwerk.ui.assistenten.Assistent;
import org.leitwerk.ui.plan.Planeditoren;
import org.leitwerk.ui.plan.Plansitzung;
import org.leitwerk.ui.plan.Textanwender;

/**
 * Imports a data file: which file and indicator, which column means what, and what will be written. Finishing copies
 * the file into the folder of the plan and changes its texts in one step of undo.
 */
public final class EinfuhrAssistent extends Assistent {

    private final Plansitzung plan;
    private final Vorschauspeicher vorschau;
    private final Dateiseite datei;
    private final Vorschauseite zeilen;

    /**
     * A wizard.
     *
     * @param plan the plan that gets the values
     * @param quelle the data file; null if it is still to be chosen
     * @param indikator name of the indicator in the plan; empty if it is to be proposed
     */
    public EinfuhrAssistent(Plansitzung plan, Path quelle, String indikator) {
        super(Messages.Titel, "daten");
        this.plan = plan;
        vorschau = new Vorschauspeicher(plan, this::neueVorschau);
        datei = new Dateiseite(vorschau, quelle, indikator);
        zeilen = new Vorschauseite(vorschau);
    }

    @Override
    public void addPages() {
        addPage(datei);
        addPage(zeilen);
    }

    private void neueVorschau() {
        datei.zeige();
        zeilen.zeige();
    }

    @Override
    public boolean canFinish() {
        return vorschau.istMoeglich() && getContainer().getCurrentPage() == zeilen;
    }

    @Override
    public boolean performFinish() {
        Einfuhrvorschau geplant = vorschau.jetzt();
        boolean neu = geplant.kopie().art() == Einfuhrvorschau.Dateikopie.Art.NEU;
        try {
            Einfuhrablage.kopiere(geplant.kopie());
            Textanwender.wendeAn(geplant.aenderungen());
        } catch (IOException e) {
            return melde(zeilen, e.getMessage());
        } catch (Aenderungsfehler e) {
            if (neu) {
                nimmZurueck(geplant.kopie().ziel());
            }
            return melde(zeilen, e.getMessage());
        }
        plan.leseNeu();
        return true;
    }

    private static void nimmZurueck(Path kopie) {
        try {
            Files.deleteIfExists(kopie);
        } catch (IOException e) {
            ILog.of(EinfuhrAssistent.class).warn(e.getMessage(), e); // a copy too many does no harm
        }
    }

    @Override
    protected void danach(Shell fenster) {
        String indikator = vorschau.jetzt().wunsch().indikator();
        try {
            var adresse = plan.lies(stand -> stand.mitNamen(indikator).map(stand::adresse));
            if (adresse.isPresent()) {
                Planeditoren.zeige(plan, adresse.get(), true);
            }
        } catch (PartInitException e) {
            ILog.of(EinfuhrAssistent.class).error(e.getMessage(), e);
        }
    }

    @Override
    public void dispose() {
        vorschau.beende();
        super.dispose();
    }
}
