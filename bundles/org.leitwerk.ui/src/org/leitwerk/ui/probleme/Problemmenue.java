package org.leitwerk.ui.probleme;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.leitwerk.dsl.ide.korrektur.Korrekturangebot;
import org.leitwerk.dsl.ide.korrektur.Korrekturart;
import org.leitwerk.ui.plan.Statusmeldung;
import org.leitwerk.ui.sicht.Aktionen;

/** The menus at problems. */
final class Problemmenue {

    private final Problembaum baum;
    private final Problemaktionen aktionen;

    Problemmenue(Problembaum baum, Problemaktionen aktionen) {
        this.baum = baum;
        this.aktionen = aktionen;
    }

    /** Fills the context menu for what is selected. */
    void fuelle(IMenuManager menue) {
        List<Problem> gewaehlte = baum.gewaehlte();
        boolean einzeln = baum.widget().getSelectionCount() == 1;
        if (!gewaehlte.isEmpty() && einzeln) {
            Problem problem = gewaehlte.get(0);
            if (baum.widget().getSelection()[0].getData() instanceof Problem) {
                menue.add(Aktionen.befehl(Messages.Oeffnen, () -> aktionen.oeffne(problem)));
                menue.add(new Separator());
                angebote(menue, problem);
                menue.add(new Separator());
            }
            aktionen.regel(problem)
                    .ifPresent(regel -> menue.add(Aktionen.befehl(Messages.Warum, () -> aktionen.erklaere(regel))));
        }
        if (!gewaehlte.isEmpty()) {
            menue.add(Aktionen.befehl(Messages.Kopieren, () -> aktionen.kopiere(gewaehlte)));
        }
        menue.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    }

    private boolean angebote(IMenuManager menue, Problem problem) {
        Korrekturart vorige = null;
        List<Korrekturangebot> angebote = aktionen.angebote(problem);
        for (Korrekturangebot angebot : angebote) {
            if (vorige != null && vorige != angebot.art()) {
                menue.add(new Separator());
            }
            vorige = angebot.art();
            menue.add(Aktionen.befehl(angebot.titel().replace("&", "&&"), () -> aktionen.wendeAn(problem, angebot)));
        }
        return !angebote.isEmpty();
    }

    /** Offers the ways out of the selected problem in a menu beside it. */
    void biete() {
        Tree widget = baum.widget();
        Optional<TreeItem> zeile = Arrays.stream(widget.getSelection())
                .filter(z -> z.getData() instanceof Problem)
                .findFirst();
        if (zeile.isEmpty()) {
            return;
        }
        MenuManager menue = new MenuManager();
        if (!angebote(menue, (Problem) zeile.get().getData())) {
            Statusmeldung.zeige(Messages.KeineKorrektur);
            return;
        }
        Rectangle stelle = zeile.get().getBounds();
        Menu offen = menue.createContextMenu(widget);
        offen.setLocation(widget.toDisplay(stelle.x, stelle.y + stelle.height));
        offen.setVisible(true);
    }
}
