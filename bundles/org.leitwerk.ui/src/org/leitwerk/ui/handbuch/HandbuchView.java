package org.leitwerk.ui.handbuch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.leitwerk.ui.bild.Bilder;
import org.leitwerk.ui.markdown.Markdowntext.Ueberschrift;
import org.leitwerk.ui.sicht.Zugang;

/** The handbook: its contents as a tree, and a page. */
public final class HandbuchView extends ViewPart {

    /** Its id in {@code plugin.xml}. */
    public static final String ID = "org.leitwerk.ui.sicht.handbuch";

    /** The first page. */
    public static final String ANFANG = Handbuchseiten.ANFANG;

    /** The page of keyboard shortcuts. */
    public static final String TASTEN = Tastenseite.PFAD;

    private static final int[] WIDE = {32, 68};
    private static final int[] HIGH = {26, 74};

    private final Handbuchseiten pages = new Handbuchseiten();
    private final Deque<String> back = new ArrayDeque<>();
    private final Deque<String> forward = new ArrayDeque<>();

    private Tree contents;
    private Seitentext text;
    private Handbuchseite shown;
    private IAction zurueck;
    private IAction vor;

    /**
     * Shows a page in the view, which is opened if need be.
     *
     * @param pfad path below the documentation, e.g. {@code referenz/regeln.md}
     */
    public static void zeige(IWorkbenchPage page, String pfad) {
        try {
            ((HandbuchView) page.showView(ID)).gehe(pfad);
        } catch (PartInitException e) {
            ILog.of(HandbuchView.class).error(e.getMessage(), e);
        }
    }

    @Override
    public void createPartControl(Composite parent) {
        SashForm sash = new SashForm(parent, SWT.VERTICAL);
        contents = new Tree(sash, SWT.SINGLE);
        Zugang.benenne(contents, Messages.Inhalt);
        text = new Seitentext(sash, this::folge);
        Zugang.benenne(text.widget(), Messages.Seite);
        sash.setWeights(HIGH);
        sash.addListener(SWT.Resize, event -> {
            boolean wide = sash.getSize().x > sash.getSize().y;
            if (wide != (sash.getOrientation() == SWT.HORIZONTAL)) {
                sash.setOrientation(wide ? SWT.HORIZONTAL : SWT.VERTICAL);
                sash.setWeights(wide ? WIDE : HIGH);
            }
        });
        inhalt();
        contents.addListener(SWT.Selection, event -> {
            if (event.item instanceof TreeItem item) {
                waehle(item);
            }
        });
        IToolBarManager bar = getViewSite().getActionBars().getToolBarManager();
        zurueck = knopf(Messages.Zurueck, "befehl/pfeil-links.svg", () -> springe(back, forward));
        vor = knopf(Messages.Vor, "befehl/pfeil-rechts.svg", () -> springe(forward, back));
        bar.add(zurueck);
        bar.add(vor);
        bar.add(knopf(Messages.Anfang, "befehl/handbuch.svg", () -> gehe(ANFANG)));
        gehe(ANFANG);
    }

    private static IAction knopf(String name, String image, Runnable action) {
        IAction result = new Action(name) {
            @Override
            public void run() {
                action.run();
            }
        };
        result.setToolTipText(name);
        result.setImageDescriptor(Bilder.beschreibung(image));
        return result;
    }

    private void inhalt() {
        for (Handbuchseite page : pages.alle()) {
            TreeItem item = new TreeItem(contents, SWT.NONE);
            item.setText(page.titel());
            item.setData(page.pfad());
            for (Ueberschrift heading : page.text().ueberschriften()) {
                if (heading.ebene() == 2) {
                    TreeItem child = new TreeItem(item, SWT.NONE);
                    child.setText(heading.titel());
                    child.setData(heading);
                }
            }
        }
        TreeItem keys = new TreeItem(contents, SWT.NONE);
        keys.setText(Messages.Tasten);
        keys.setData(TASTEN);
    }

    private void waehle(TreeItem item) {
        if (item.getData() instanceof Ueberschrift heading) {
            gehe((String) item.getParentItem().getData());
            text.zeigeStelle(heading.beginn());
        } else {
            gehe((String) item.getData());
        }
    }

    /** Follows a link: to a page of the handbook, else with the program that the system has for it. */
    private void folge(String link) {
        Optional<String> page = pages.ziel(shown, link);
        if (page.isPresent()) {
            gehe(page.get());
        } else if (link.startsWith("https:") || link.startsWith("mailto:")) {
            Program.launch(link);
        } else {
            getViewSite().getActionBars().getStatusLineManager().setMessage(NLS.bind(Messages.Fehlt, link));
        }
    }

    /** Shows a page and remembers the one before. */
    private void gehe(String path) {
        if (shown != null && !shown.pfad().equals(path)) {
            back.push(shown.pfad());
            forward.clear();
        }
        zeige(path);
    }

    private void springe(Deque<String> from, Deque<String> to) {
        if (!from.isEmpty()) {
            to.push(shown.pfad());
            zeige(from.pop());
        }
    }

    private void zeige(String path) {
        Optional<Handbuchseite> page = path.equals(TASTEN)
                ? Optional.of(Handbuchseite.von(TASTEN, Tastenseite.markdown()))
                : pages.seite(path);
        page.ifPresent(next -> {
            if (!next.equals(shown)) {
                shown = next;
                text.zeige(next.text(), ort -> pages.bild(next, ort));
                markiere(path);
            }
        });
        zurueck.setEnabled(!back.isEmpty());
        vor.setEnabled(!forward.isEmpty());
    }

    private void markiere(String path) {
        for (TreeItem item : contents.getItems()) {
            if (path.equals(item.getData())) {
                contents.setSelection(item);
                item.setExpanded(true);
            }
        }
    }

    @Override
    public void setFocus() {
        text.widget().setFocus();
    }
}
