package org.leitwerk.ui.willkommen;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.EditorPart;
import org.leitwerk.ui.befehl.Planoeffner;
import org.leitwerk.ui.bild.Bilder;
import org.leitwerk.ui.einstellungen.Vorgaben;
import org.leitwerk.ui.plan.Planregister;

/** The welcome page: a tab in the place of texts. */
public final class WillkommenEditor extends EditorPart {

    /** Its id in {@code plugin.xml}. */
    public static final String ID = "org.leitwerk.ui.willkommen";

    private static final String COMMAND = "org.leitwerk.ui.befehl.";
    private static final int MARGIN = 28;
    private static final int SHOWN_PLANS = 8;

    private FormToolkit toolkit;
    private ScrolledForm form;
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
        toolkit = new FormToolkit(parent.getDisplay());
        form = toolkit.createScrolledForm(parent);
        Composite body = form.getBody();
        GridLayout layout = new GridLayout(2, true);
        layout.marginWidth = MARGIN;
        layout.marginHeight = MARGIN;
        layout.horizontalSpacing = MARGIN;
        layout.verticalSpacing = 10;
        body.setLayout(layout);
        kopf(body);
        Composite ways = column(body, Messages.Anfangen);
        weg(ways, "befehl/neu.svg", Messages.NeuerPlan, Messages.NeuerPlanText, "neuerPlan");
        weg(ways, "befehl/beispiel.svg", Messages.Beispiel, Messages.BeispielText, "beispielOeffnen");
        weg(ways, "befehl/ordner.svg", Messages.Ordner, Messages.OrdnerText, "ordnerOeffnen");
        weg(ways, "befehl/handbuch.svg", Messages.Handbuch, Messages.HandbuchText, "handbuch");
        recent = column(body, Messages.Zuletzt);
        zuletzt();
        Button always = toolkit.createButton(body, Messages.AmAnfang, SWT.CHECK);
        always.setSelection(Vorgaben.willkommenAmAnfang());
        always.addSelectionListener(org.eclipse.swt.events.SelectionListener.widgetSelectedAdapter(
                event -> Vorgaben.speicher().setValue(Vorgaben.WILLKOMMEN, always.getSelection())));
        GridDataFactory.fillDefaults().span(2, 1).indent(0, MARGIN).applyTo(always);
    }

    private void kopf(Composite body) {
        Label title = toolkit.createLabel(body, Messages.Willkommen);
        title.setFont(JFaceResources.getHeaderFont());
        GridDataFactory.fillDefaults().span(2, 1).applyTo(title);
        Label text = toolkit.createLabel(body, Messages.Kurz, SWT.WRAP);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(200, SWT.DEFAULT).applyTo(text);
    }

    private Composite column(Composite body, String title) {
        Composite column = toolkit.createComposite(body);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.verticalSpacing = 4;
        column.setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, false).indent(0, MARGIN / 2).applyTo(column);
        Label label = toolkit.createLabel(column, title);
        label.setFont(JFaceResources.getBannerFont());
        GridDataFactory.fillDefaults().indent(0, 4).applyTo(label);
        return column;
    }

    private void weg(Composite parent, String image, String title, String text, String command) {
        ImageHyperlink link = link(parent, image, title, text, () -> fuehreAus(COMMAND + command));
        GridDataFactory.fillDefaults().indent(0, 10).applyTo(link);
        Label label = toolkit.createLabel(parent, text, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).indent(24, 0).applyTo(label);
    }

    private ImageHyperlink link(Composite parent, String image, String title, String tip, Runnable action) {
        ImageHyperlink link = toolkit.createImageHyperlink(parent, SWT.NONE);
        link.setText(title);
        link.setImage(Bilder.bild(image));
        link.setToolTipText(tip);
        link.addHyperlinkListener(new HyperlinkAdapter() {
            @Override
            public void linkActivated(HyperlinkEvent event) {
                action.run();
            }
        });
        return link;
    }

    /** Lists the plans that were used last, anew each time the page comes to the front. */
    private void zuletzt() {
        Control[] old = recent.getChildren();
        for (int i = 1; i < old.length; i++) { // the first is the title
            old[i].dispose();
        }
        List<Path> plans = Planregister.das().zuletztBenutzte();
        if (plans.isEmpty()) {
            Label none = toolkit.createLabel(recent, Messages.ZuletztKeine, SWT.WRAP);
            GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).indent(0, 10).applyTo(none);
        }
        for (Path plan : plans.subList(0, Math.min(SHOWN_PLANS, plans.size()))) {
            ImageHyperlink link = link(
                    recent,
                    "befehl/ordner.svg",
                    String.valueOf(plan.getFileName()),
                    plan.toString(),
                    () -> Planoeffner.oeffne(plan, getSite().getShell()));
            GridDataFactory.fillDefaults().indent(0, 10).applyTo(link);
            Label where = toolkit.createLabel(recent, String.valueOf(plan.getParent()));
            GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).indent(24, 0).applyTo(where);
        }
        recent.layout(true);
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
        form.reflow(true);
        form.setFocus();
    }

    @Override
    public void dispose() {
        if (toolkit != null) {
            toolkit.dispose();
        }
        super.dispose();
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
