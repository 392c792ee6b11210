package org.leitwerk.ui.verweise;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.leitwerk.ui.bild.Elementbilder;
import org.leitwerk.ui.sicht.Spaltenbreiten;
import org.leitwerk.ui.sicht.Zugang;

/** The tree of places, with columns. */
final class Verweistabelle {

    private static final int[] BREITEN = {240, 130, 170, 320};

    private final TreeViewer baum;

    Verweistabelle(Composite oben, IMemento merkzettel) {
        baum = new TreeViewer(oben, SWT.MULTI | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
        baum.getTree().setHeaderVisible(true);
        Zugang.benenne(baum.getTree(), Messages.Liste);
        spalte(Messages.SpalteElement, new Elementspalte());
        spalte(Messages.SpalteArt, zeile -> zeile.verweis().merkmal());
        spalte(Messages.SpalteOrt, Verweiszeile::ort);
        spalte(Messages.SpalteText, zeile -> zeile.verweis().stelle().zeilentext());
        Spaltenbreiten.stelle(baum.getTree(), merkzettel, BREITEN);
        baum.setContentProvider(new Verweisinhalt());
        baum.setInput(List.of());
    }

    private void spalte(String titel, Function<Verweiszeile, String> text) {
        spalte(
                titel,
                ColumnLabelProvider.createTextProvider(
                        zeile -> zeile instanceof Verweiszeile verweis ? text.apply(verweis) : ""));
    }

    private void spalte(String titel, ColumnLabelProvider beschriftung) {
        TreeViewerColumn spalte = new TreeViewerColumn(baum, SWT.LEFT);
        spalte.getColumn().setText(titel);
        spalte.getColumn().setMoveable(true);
        spalte.setLabelProvider(beschriftung);
    }

    TreeViewer viewer() {
        return baum;
    }

    /** Shows groups; those that are new come expanded, and what is selected stays. */
    void zeige(List<Verweisgruppe> gruppen) {
        if (gruppen.equals(baum.getInput()) && gleicheZeilen(gruppen)) {
            return;
        }
        Set<Object> zugeklappte = new HashSet<>((List<?>) baum.getInput());
        zugeklappte.removeAll(List.of(baum.getExpandedElements()));
        List<Verweiszeile> gewaehlte = gewaehlte();
        baum.getTree().setRedraw(false);
        try {
            baum.setInput(gruppen);
            for (Verweisgruppe gruppe : gruppen) {
                baum.setExpandedState(gruppe, !zugeklappte.contains(gruppe));
            }
            baum.setSelection(new StructuredSelection(gruppen.stream()
                    .flatMap(gruppe -> gruppe.zeilen().stream())
                    .filter(zeile -> gewaehlte.stream().anyMatch(zeile::meintDasselbeWie))
                    .toList()));
        } finally {
            baum.getTree().setRedraw(true);
        }
    }

    private boolean gleicheZeilen(List<Verweisgruppe> gruppen) {
        List<?> alte = (List<?>) baum.getInput();
        for (int i = 0; i < gruppen.size(); i++) {
            if (!gruppen.get(i).zeilen().equals(((Verweisgruppe) alte.get(i)).zeilen())) {
                return false;
            }
        }
        return true;
    }

    /** The places that are selected; those of a selected group count too. */
    List<Verweiszeile> gewaehlte() {
        return ((List<?>) baum.getStructuredSelection().toList())
                .stream()
                        .flatMap(zeile -> zeile instanceof Verweisgruppe gruppe
                                ? gruppe.zeilen().stream()
                                : Optional.of((Verweiszeile) zeile).stream())
                        .distinct()
                        .toList();
    }

    /** Icon and title of what refers; a group with the number of its places. */
    private static final class Elementspalte extends ColumnLabelProvider {

        @Override
        public String getText(Object zeile) {
            return zeile instanceof Verweisgruppe gruppe
                    ? gruppe.titel() + " (" + gruppe.zeilen().size() + ")"
                    : ((Verweiszeile) zeile).verweis().titel();
        }

        @Override
        public Image getImage(Object zeile) {
            return zeile instanceof Verweiszeile verweis
                    ? Elementbilder.von(verweis.verweis().art())
                    : PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJ_FOLDER);
        }
    }
}
