package org.leitwerk.ui.verweise;

import java.util.function.Consumer;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.ToolItem;
import org.leitwerk.ui.bild.Bilder;
import org.leitwerk.ui.bild.Elementbilder;
import org.leitwerk.ui.plan.Planelementwahl;
import org.leitwerk.ui.sicht.Aktionen;

/** The button with the elements shown before. */
final class Verlaufsmenue extends Action implements IMenuCreator {

    private final Elementverlauf verlauf;
    private final Consumer<Planelementwahl> zeige;
    private Menu offenes;

    Verlaufsmenue(Elementverlauf verlauf, Consumer<Planelementwahl> zeige) {
        super(Messages.Verlauf, IAction.AS_DROP_DOWN_MENU);
        this.verlauf = verlauf;
        this.zeige = zeige;
        setToolTipText(Messages.Verlauf);
        setImageDescriptor(Bilder.beschreibung("sicht/zurueckblick.svg"));
        setMenuCreator(this);
    }

    @Override
    public void runWithEvent(Event ereignis) {
        if (ereignis.widget instanceof ToolItem knopf) {
            Rectangle ort = knopf.getBounds();
            Menu menue = getMenu(knopf.getParent());
            menue.setLocation(knopf.getParent().toDisplay(ort.x, ort.y + ort.height));
            menue.setVisible(true);
        }
    }

    @Override
    public Menu getMenu(Control oben) {
        dispose();
        offenes = new Menu(oben);
        fuelle(offenes);
        return offenes;
    }

    @Override
    public Menu getMenu(Menu oben) {
        dispose();
        offenes = new Menu(oben);
        fuelle(offenes);
        return offenes;
    }

    private void fuelle(Menu menue) {
        for (Elementverlauf.Eintrag eintrag : verlauf.alle()) {
            Action aktion = Aktionen.befehl(eintrag.titel().replace("&", "&&"), () -> zeige.accept(eintrag.wahl()));
            Elementbilder.beschreibung(eintrag.art()).ifPresent(aktion::setImageDescriptor);
            new ActionContributionItem(aktion).fill(menue, -1);
        }
        if (menue.getItemCount() == 0) {
            Action keine = Aktionen.befehl(Messages.VerlaufLeer, () -> {});
            keine.setEnabled(false);
            new ActionContributionItem(keine).fill(menue, -1);
        }
    }

    @Override
    public void dispose() {
        if (offenes != null) {
            offenes.dispose();
            offenes = null;
        }
    }
}
