package org.leitwerk.ui.probleme;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.leitwerk.regeln.Stufe;

/**
 * The widget: groups with problems, or problems alone. It asks for a line only when it is drawn, so that thousands of
 * problems cost nothing; a new list keeps the selection and what is expanded.
 */
final class Problembaum {

    /** Up to so many problems new groups come expanded. */
    private static final int UEBERSCHAUBAR = 60;

    private final Tree baum;
    private final Set<String> offene = new HashSet<>();
    private final Set<String> bekannte = new HashSet<>();
    private List<Gruppe> gruppen = List.of();
    private List<Problem> flache = List.of();

    Problembaum(Composite oben) {
        baum = new Tree(oben, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
        baum.setHeaderVisible(true);
        for (Spalte spalte : Spalte.values()) {
            TreeColumn eine = new TreeColumn(baum, spalte == Spalte.ZEILE ? SWT.RIGHT : SWT.LEFT);
            eine.setText(spalte.titel());
        }
        baum.addListener(SWT.SetData, this::fuelle);
        baum.addListener(SWT.Expand, e -> merke((TreeItem) e.item, true));
        baum.addListener(SWT.Collapse, e -> merke((TreeItem) e.item, false));
        baum.addListener(SWT.MouseMove, e -> tipp(new Point(e.x, e.y)));
    }

    Tree widget() {
        return baum;
    }

    /** Keys of the groups that are expanded. */
    Set<String> offene() {
        return offene;
    }

    /** Shows groups, or the problems alone if there are no groups; exactly one of the lists is not empty. */
    void zeige(List<Gruppe> neueGruppen, List<Problem> neueFlache) {
        if (gruppen.equals(neueGruppen) && flache.equals(neueFlache)) {
            return;
        }
        Set<Object> ausgewaehlte = new HashSet<>();
        for (TreeItem zeile : baum.getSelection()) {
            ausgewaehlte.add(schluessel(zeile));
        }
        TreeItem oben = baum.getTopItem();
        Object oberste = oben == null ? null : schluessel(oben);
        baum.setRedraw(false);
        try {
            baum.removeAll(); // may still ask for lines of the old list
            gruppen = neueGruppen;
            flache = neueFlache;
            baum.setItemCount(flache.isEmpty() ? gruppen.size() : flache.size());
            klappeAuf();
            waehle(ausgewaehlte);
            zeile(oberste).ifPresent(baum::setTopItem);
        } finally {
            baum.setRedraw(true);
        }
    }

    private void klappeAuf() {
        boolean wenige =
                gruppen.stream().mapToInt(gruppe -> gruppe.probleme().size()).sum() <= UEBERSCHAUBAR;
        for (int i = 0; i < gruppen.size(); i++) {
            Gruppe gruppe = gruppen.get(i);
            if (bekannte.add(gruppe.schluessel()) && wenige) {
                offene.add(gruppe.schluessel());
            }
            if (offene.contains(gruppe.schluessel())) {
                gruppenzeile(i).setExpanded(true);
            }
        }
    }

    /** The line of a group, filled: asking for its text is what makes the widget ask for its data. */
    private TreeItem gruppenzeile(int nummer) {
        TreeItem zeile = baum.getItem(nummer);
        zeile.getText();
        return zeile;
    }

    /** Expands or collapses all groups. */
    void klappe(boolean auf) {
        baum.setRedraw(false);
        try {
            for (int i = 0; i < gruppen.size(); i++) {
                TreeItem zeile = gruppenzeile(i);
                zeile.setExpanded(auf);
                merke(zeile, auf);
            }
        } finally {
            baum.setRedraw(true);
        }
    }

    /** Expands a group, or collapses it. */
    void klappeUm(TreeItem zeile) {
        zeile.setExpanded(!zeile.getExpanded());
        merke(zeile, zeile.getExpanded());
    }

    private void waehle(Set<Object> schluessel) {
        List<TreeItem> zeilen = new ArrayList<>();
        for (Object einer : schluessel) {
            zeile(einer).ifPresent(zeilen::add);
        }
        if (!zeilen.isEmpty()) {
            baum.setSelection(zeilen.toArray(new TreeItem[0]));
        }
    }

    /** The line of a group's key or of a problem's; problems of collapsed groups have none. */
    private Optional<TreeItem> zeile(Object schluessel) {
        for (int i = 0; i < flache.size(); i++) {
            if (flache.get(i).schluessel().equals(schluessel)) {
                return Optional.of(baum.getItem(i));
            }
        }
        for (int i = 0; i < gruppen.size(); i++) {
            Gruppe gruppe = gruppen.get(i);
            if (gruppe.schluessel().equals(schluessel)) {
                return Optional.of(baum.getItem(i));
            }
            if (offene.contains(gruppe.schluessel())) {
                for (int j = 0; j < gruppe.probleme().size(); j++) {
                    if (gruppe.probleme().get(j).schluessel().equals(schluessel)) {
                        return Optional.of(gruppenzeile(i).getItem(j));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Object schluessel(TreeItem zeile) {
        return zeile.getData() instanceof Problem problem
                ? problem.schluessel()
                : zeile.getData() instanceof Gruppe gruppe ? gruppe.schluessel() : null;
    }

    /** The selected problems; those of a selected group count too. */
    List<Problem> gewaehlte() {
        Set<Problem> alle = new LinkedHashSet<>();
        for (TreeItem zeile : baum.getSelection()) {
            if (zeile.getData() instanceof Problem problem) {
                alle.add(problem);
            } else if (zeile.getData() instanceof Gruppe gruppe) {
                alle.addAll(gruppe.probleme());
            }
        }
        return List.copyOf(alle);
    }

    private void fuelle(Event ereignis) {
        TreeItem zeile = (TreeItem) ereignis.item;
        TreeItem oben = zeile.getParentItem();
        if (oben == null && flache.isEmpty()) {
            Gruppe gruppe = gruppen.get(ereignis.index);
            zeile.setData(gruppe);
            zeile.setText(gruppe.titel() + " (" + gruppe.probleme().size() + ")");
            zeile.setImage(bild(gruppe.stufe()));
            zeile.setItemCount(gruppe.probleme().size());
        } else {
            Problem problem = oben == null
                    ? flache.get(ereignis.index)
                    : ((Gruppe) oben.getData()).probleme().get(ereignis.index);
            zeile.setData(problem);
            for (Spalte spalte : Spalte.values()) {
                zeile.setText(spalte.ordinal(), spalte.text(problem));
            }
            zeile.setImage(bild(problem.mangel().stufe()));
        }
    }

    private void merke(TreeItem zeile, boolean offen) {
        if (zeile.getData() instanceof Gruppe gruppe) {
            if (offen) {
                offene.add(gruppe.schluessel());
            } else {
                offene.remove(gruppe.schluessel());
            }
        }
    }

    private void tipp(Point stelle) {
        TreeItem zeile = baum.getItem(stelle);
        String text = zeile != null && zeile.getData() instanceof Problem problem
                ? (problem.mangel().meldung() + "\n" + problem.mangel().hinweis()).strip()
                : null;
        if (text == null || !text.equals(baum.getToolTipText())) {
            baum.setToolTipText(text);
        }
    }

    /** The image of a level. */
    static Image bild(Stufe stufe) {
        String name =
                switch (stufe) {
                    case FEHLER -> ISharedImages.IMG_OBJS_ERROR_TSK;
                    case WARNUNG -> ISharedImages.IMG_OBJS_WARN_TSK;
                    default -> ISharedImages.IMG_OBJS_INFO_TSK;
                };
        return PlatformUI.getWorkbench().getSharedImages().getImage(name);
    }
}
