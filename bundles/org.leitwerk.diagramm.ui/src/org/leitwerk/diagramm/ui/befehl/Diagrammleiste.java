package org.leitwerk.diagramm.ui.befehl;

import java.util.List;
import java.util.function.BiFunction;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.leitwerk.diagramm.dienst.Auftrag;
import org.leitwerk.diagramm.dienst.Diagrammbild;
import org.leitwerk.diagramm.dienst.Schalter;
import org.leitwerk.diagramm.ui.arbeit.Diagrammarbeit;
import org.leitwerk.diagramm.ui.bild.Diagrammbilder;
import org.leitwerk.ui.sicht.Aktionen;

/** The tool bar above the picture. */
public final class Diagrammleiste {

    private final ToolBarManager leiste;
    private Diagrammarbeit arbeit;
    private Zoomfeld zoomfeld;
    private Action ebenen;
    private Action filter;
    private List<Schalter> geschalteteEbenen = List.of();
    private List<Schalter> geschalteteFilter = List.of();

    /**
     * Makes an empty tool bar.
     *
     * @param oben parent with a grid layout
     */
    public Diagrammleiste(Composite oben) {
        leiste = new ToolBarManager(SWT.FLAT | SWT.WRAP | SWT.RIGHT);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(leiste.createControl(oben));
    }

    /**
     * Fills it.
     *
     * @param editor the editor
     * @param befehle its commands
     */
    public void fuelle(org.leitwerk.diagramm.ui.editor.DiagrammEditor editor, Befehlssatz befehle) {
        arbeit = editor.arbeit();
        zoomfeld = new Zoomfeld(editor.flaeche());
        nimm(befehle, "kleiner");
        leiste.add(zoomfeld);
        nimm(befehle, "groesser", "ganz");
        leiste.add(new Separator());
        ebenen = klappmenue(Messages.Ebenen, "ebenen", () -> schalter(geschalteteEbenen, Auftrag.Ebene::new));
        filter = klappmenue(Messages.Filter, "filter", () -> schalter(geschalteteFilter, Auftrag.Filter::new));
        leiste.add(mitText(ebenen));
        leiste.add(mitText(filter));
        leiste.add(new Separator());
        leiste.add(mitText(klappmenue(
                Messages.Anordnung,
                "anordnen",
                () -> menue(
                        befehle,
                        "anordnen",
                        "auswahlanordnen",
                        "neuanordnen",
                        null,
                        "anheften",
                        "loesen",
                        null,
                        "lagekopieren",
                        "lageeinfuegen"))));
        leiste.add(klappmenue(
                Messages.Ausrichten,
                "links",
                () -> menue(
                        befehle,
                        "links",
                        "mitte",
                        "rechts",
                        null,
                        "oben",
                        "senkrecht",
                        "unten",
                        null,
                        "verteilenquer",
                        "verteilenhoch",
                        null,
                        "breite",
                        "hoehe",
                        "groesse")));
        nimm(befehle, "raster", "einrasten");
        leiste.add(new Separator());
        nimm(befehle, "alleszu", "allesauf", "alleszeigen");
        leiste.add(new Separator());
        nimm(befehle, "find", "mittext", "legende");
        leiste.add(new Separator());
        nimm(befehle, "export", "print");
        leiste.update(true);
    }

    private static org.eclipse.jface.action.ActionContributionItem mitText(Action aktion) {
        org.eclipse.jface.action.ActionContributionItem eintrag =
                new org.eclipse.jface.action.ActionContributionItem(aktion);
        eintrag.setMode(org.eclipse.jface.action.ActionContributionItem.MODE_FORCE_TEXT);
        return eintrag;
    }

    private void nimm(Befehlssatz befehle, String... ids) {
        for (String id : ids) {
            leiste.add(befehle.hole(id));
        }
    }

    private static MenuManager menue(Befehlssatz befehle, String... ids) {
        befehle.aktualisiere();
        MenuManager menue = new MenuManager();
        for (String id : ids) {
            if (id == null) {
                menue.add(new Separator());
            } else {
                menue.add(befehle.hole(id));
            }
        }
        return menue;
    }

    private MenuManager schalter(List<Schalter> alle, BiFunction<String, Boolean, Auftrag> auftrag) {
        MenuManager menue = new MenuManager();
        for (Schalter einer : alle) {
            menue.add(Aktionen.schalter(
                    einer.titel(), einer.an(), an -> arbeit.tu(auftrag.apply(einer.id(), an), einer.titel())));
        }
        return menue;
    }

    /** What a drop-down shows; made anew each time. */
    private interface Menuequelle {
        MenuManager menue();
    }

    private static Action klappmenue(String titel, String bild, Menuequelle quelle) {
        Action aktion = new Action(titel, IAction.AS_DROP_DOWN_MENU) {
            @Override
            public void runWithEvent(org.eclipse.swt.widgets.Event ereignis) {
                if (ereignis.widget instanceof org.eclipse.swt.widgets.ToolItem knopf) {
                    Menu menue = getMenuCreator().getMenu((Control) knopf.getParent());
                    org.eclipse.swt.graphics.Rectangle r = knopf.getBounds();
                    menue.setLocation(knopf.getParent().toDisplay(r.x, r.y + r.height));
                    menue.setVisible(true);
                }
            }
        };
        aktion.setToolTipText(titel);
        aktion.setImageDescriptor(Diagrammbilder.befehl(bild));
        aktion.setMenuCreator(new IMenuCreator() {
            private MenuManager letztes;

            @Override
            public Menu getMenu(Control oben) {
                dispose();
                letztes = quelle.menue();
                return letztes.createContextMenu(oben);
            }

            @Override
            public Menu getMenu(Menu oben) {
                return null;
            }

            @Override
            public void dispose() {
                if (letztes != null) {
                    letztes.dispose();
                    letztes = null;
                }
            }
        });
        return aktion;
    }

    /**
     * Shows the layers and filters of a picture.
     *
     * @param bild the picture
     */
    public void zeige(Diagrammbild bild) {
        geschalteteEbenen = bild.ebenen();
        geschalteteFilter = bild.filter();
        ebenen.setEnabled(!geschalteteEbenen.isEmpty());
        filter.setEnabled(!geschalteteFilter.isEmpty());
        long an = geschalteteFilter.stream().filter(Schalter::an).count();
        filter.setText(an == 0 ? Messages.Filter : Messages.Filter + " (" + an + ")");
    }
}
