package org.leitwerk.ui.willkommen;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.EditorPart;
import org.leitwerk.ui.befehl.Planoeffner;
import org.leitwerk.ui.bild.Bilder;
import org.leitwerk.ui.einstellungen.Vorgaben;
import org.leitwerk.ui.plan.Planregister;
import org.osgi.service.event.EventHandler;

/** The welcome page: a tab in the place of texts. */
public final class WillkommenEditor extends EditorPart {

    /** Its id in {@code plugin.xml}. */
    public static final String ID = "org.leitwerk.ui.willkommen";

    private static final String COMMAND = "org.leitwerk.ui.befehl.";
    private static final int MARGIN = 28;
    private static final int SHOWN_PLANS = 8;

    /** Width from which texts grow with the window, so that they wrap in a narrow one. */
    private static final int NARROW = 200;

    private ScrolledComposite scroll;
    private Composite body;
    private Composite recent;

    /** Opens the page or brings it to the front. */
    public static void oeffne(IWorkbenchPage page) {
        try {
            page.openEditor(WillkommenEingabe.EINZIGE, ID);
        } catch (PartInitException e) {
            ILog.of(WillkommenEditor.class).error(e.getMessage(), e);
        }
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(Messages.Titel);
    }

    @Override
    public void createPartControl(Composite parent) {
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.addListener(SWT.Resize, event -> passeHoeheAn());
        baue();
        IEventBroker events = getSite().getService(IEventBroker.class);
        // labels keep colours of the theme before: new ones do not have any
        EventHandler theme = event -> scroll.getDisplay().asyncExec(this::baueNeu);
        events.subscribe(IThemeEngine.Events.THEME_CHANGED, theme);
        scroll.addDisposeListener(event -> events.unsubscribe(theme));
    }

    private void baueNeu() {
        if (!scroll.isDisposed()) {
            body.dispose();
            baue();
        }
    }

    private void baue() {
        body = new Composite(scroll, SWT.NONE);
        scroll.setContent(body);
        GridLayout layout = new GridLayout(2, true);
        layout.marginWidth = MARGIN;
        layout.marginHeight = MARGIN;
        layout.horizontalSpacing = MARGIN;
        layout.verticalSpacing = 10;
        body.setLayout(layout);
        kopf();
        Composite ways = spalte(Messages.Anfangen);
        weg(ways, "befehl/neu.svg", Messages.NeuerPlan, Messages.NeuerPlanText, "neuerPlan");
        weg(ways, "befehl/beispiel.svg", Messages.Beispiel, Messages.BeispielText, "beispielOeffnen");
        weg(ways, "befehl/ordner.svg", Messages.Ordner, Messages.OrdnerText, "ordnerOeffnen");
        weg(ways, "befehl/handbuch.svg", Messages.Handbuch, Messages.HandbuchText, "handbuch");
        recent = spalte(Messages.Zuletzt);
        zuletzt();
        Button always = new Button(body, SWT.CHECK);
        always.setText(Messages.AmAnfang);
        always.setSelection(Vorgaben.willkommenAmAnfang());
        always.addSelectionListener(SelectionListener.widgetSelectedAdapter(
                event -> Vorgaben.speicher().setValue(Vorgaben.WILLKOMMEN, always.getSelection())));
        GridDataFactory.fillDefaults().span(2, 1).indent(0, MARGIN).applyTo(always);
    }

    private void kopf() {
        Label title = new Label(body, SWT.NONE);
        title.setText(Messages.Willkommen);
        title.setFont(JFaceResources.getHeaderFont());
        GridDataFactory.fillDefaults().span(2, 1).applyTo(title);
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, false)
                .hint(NARROW, SWT.DEFAULT)
                .applyTo(text(body, Messages.Kurz));
    }

    private Composite spalte(String title) {
        Composite column = new Composite(body, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.verticalSpacing = 4;
        column.setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, false).indent(0, MARGIN / 2).applyTo(column);
        Label label = text(column, title);
        label.setFont(JFaceResources.getBannerFont());
        GridDataFactory.fillDefaults().span(2, 1).applyTo(label);
        return column;
    }

    private void weg(Composite parent, String image, String title, String words, String command) {
        eintrag(parent, image, title, words, () -> fuehreAus(COMMAND + command));
    }

    /** An image, a link, and below it what it leads to. */
    private void eintrag(Composite parent, String image, String title, String words, Runnable action) {
        Label icon = new Label(parent, SWT.NONE);
        icon.setImage(Bilder.bild(image));
        GridDataFactory.swtDefaults().indent(0, 10).applyTo(icon);
        Link link = new Link(parent, SWT.NONE);
        link.setText("<a>" + LegacyActionTools.escapeMnemonics(title) + "</a>");
        link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
        GridDataFactory.fillDefaults().grab(true, false).indent(0, 10).applyTo(link);
        new Label(parent, SWT.NONE); // below the image is nothing
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(NARROW, SWT.DEFAULT)
                .applyTo(text(parent, words));
    }

    private static Label text(Composite parent, String words) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(LegacyActionTools.escapeMnemonics(words));
        return label;
    }

    /** Lists the plans that were used last, anew each time the page comes to the front. */
    private void zuletzt() {
        List<Path> plans = Planregister.das().zuletztBenutzte();
        if (plans.equals(recent.getData())) {
            return;
        }
        recent.setData(plans);
        Control[] old = recent.getChildren();
        for (int i = 1; i < old.length; i++) { // the first is the title
            old[i].dispose();
        }
        if (plans.isEmpty()) {
            GridDataFactory.fillDefaults()
                    .span(2, 1)
                    .grab(true, false)
                    .hint(NARROW, SWT.DEFAULT)
                    .indent(0, 10)
                    .applyTo(text(recent, Messages.ZuletztKeine));
        }
        for (Path plan : plans.subList(0, Math.min(SHOWN_PLANS, plans.size()))) {
            eintrag(
                    recent,
                    "befehl/ordner.svg",
                    String.valueOf(plan.getFileName()),
                    String.valueOf(plan.getParent()),
                    () -> Planoeffner.oeffne(plan, getSite().getShell()));
        }
        body.layout(true, true);
        passeHoeheAn();
    }

    /** Makes the page as high as its words need in the width that there is. */
    private void passeHoeheAn() {
        scroll.setMinHeight(body.computeSize(scroll.getClientArea().width, SWT.DEFAULT).y);
    }

    private void fuehreAus(String command) {
        try {
            getSite().getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException e) {
            ILog.of(WillkommenEditor.class).error(command, e);
        }
    }

    @Override
    public void setFocus() {
        zuletzt();
        body.setFocus();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        // nothing on this page can be changed
    }

    @Override
    public void doSaveAs() {
        // nothing on this page can be changed
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }
}
