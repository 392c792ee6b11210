package org.leitwerk.ui.probleme;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.leitwerk.regeln.Stufe;
import org.leitwerk.ui.sicht.Aktionen;

/** Tool bar and menu of the view: what is shown and how it is grouped. */
final class Problemeinstellungen {

    private final ProblemeView sicht;
    private final Problembaum baum;
    private final Problemfilter filter;

    Problemeinstellungen(ProblemeView sicht, Problembaum baum, Problemfilter filter) {
        this.sicht = sicht;
        this.baum = baum;
        this.filter = filter;
    }

    void hefteAn(IActionBars leisten) {
        IToolBarManager leiste = leisten.getToolBarManager();
        leiste.add(stufe(Stufe.FEHLER, Messages.Fehler));
        leiste.add(stufe(Stufe.WARNUNG, Messages.Warnungen));
        leiste.add(stufe(Stufe.HINWEIS, Messages.Hinweise));
        leiste.add(new Separator());
        leiste.add(Aktionen.mitBild(
                Aktionen.befehl(Messages.ZuKlappen, () -> baum.klappe(false)),
                PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(ISharedImages.IMG_ELCL_COLLAPSEALL)));
        IMenuManager menue = leisten.getMenuManager();
        MenuManager gruppen = new MenuManager(Messages.Gruppieren);
        for (Gruppierung eine : Gruppierung.values()) {
            gruppen.add(Aktionen.wahl(eine.titel(), eine == sicht.gruppierung(), () -> sicht.setze(eine)));
        }
        menue.add(gruppen);
        MenuManager umfang = new MenuManager(Messages.Umfang);
        for (Umfang einer : Umfang.values()) {
            umfang.add(Aktionen.wahl(einer.titel(), einer == filter.umfang(), () -> {
                filter.setze(einer);
                sicht.zeige();
            }));
        }
        menue.add(umfang);
        menue.add(new Separator());
        menue.add(Aktionen.befehl(Messages.AufKlappen, () -> baum.klappe(true)));
        menue.add(Aktionen.befehl(Messages.ZuKlappen, () -> baum.klappe(false)));
    }

    private Action stufe(Stufe stufe, String titel) {
        return Aktionen.mitBild(
                Aktionen.schalter(titel, filter.zeigt(stufe), an -> {
                    filter.setze(stufe, an);
                    sicht.zeige();
                }),
                ImageDescriptor.createFromImage(Problembaum.bild(stufe)));
    }
}
