package org.leitwerk.ui.einstellungen;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.leitwerk.regeln.Regeleintrag;
import org.leitwerk.regeln.Regeltexte;
import org.leitwerk.regeln.Regelwerk;
import org.leitwerk.regeln.Stufe;

/** All rules with what they mean; how strict they are is set in the plan, and this page has the line for it. */
public final class RegelnPage extends PreferencePage implements IWorkbenchPreferencePage {

    private static final int WIDTH = 560;
    private static final int TABLE_HEIGHT = 220;
    private static final int TEXT_HEIGHT = 110;

    private final Regeltexte texts = Regeltexte.deutsch();

    private TableViewer table;
    private Text explanation;
    private Button copy;

    /** Made by the platform. */
    public RegelnPage() {
        noDefaultAndApplyButton();
        setDescription(Messages.RegelnText);
    }

    @Override
    protected Point doComputeSize() {
        return Seitenmass.mindestens(super.doComputeSize());
    }

    @Override
    public void init(IWorkbench workbench) {
        // nothing of the workbench is needed
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        page.setLayout(layout);
        Text filter = new Text(page, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(Messages.RegelFilter);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        tabelle(page);
        filter.addModifyListener(event -> table.refresh());
        table.addFilter(new ViewerFilter() {
            @Override
            public boolean select(Viewer viewer, Object parentElement, Object element) {
                String wanted = filter.getText().strip().toLowerCase(Locale.GERMAN);
                Regeleintrag<?> rule = (Regeleintrag<?>) element;
                return (texts.titel(rule) + ' ' + rule.id() + ' ' + texts.erklaerung(rule))
                        .toLowerCase(Locale.GERMAN)
                        .contains(wanted);
            }
        });
        explanation = new Text(page, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(WIDTH, TEXT_HEIGHT)
                .applyTo(explanation);
        copy = new Button(page, SWT.PUSH);
        copy.setText(Messages.RegelKopieren);
        copy.setEnabled(false);
        copy.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> kopiere()));
        return page;
    }

    private void tabelle(Composite page) {
        Composite holder = new Composite(page, SWT.NONE);
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .hint(WIDTH, TABLE_HEIGHT)
                .applyTo(holder);
        TableColumnLayout columns = new TableColumnLayout();
        holder.setLayout(columns);
        table = new TableViewer(holder, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        table.getTable().setHeaderVisible(true);
        spalte(columns, Messages.RegelName, 40, texts::titel);
        spalte(columns, Messages.RegelEntwurf, 15, rule -> wort(rule.stufung().entwurf()));
        spalte(
                columns,
                Messages.RegelAbgestimmt,
                15,
                rule -> wort(rule.stufung().abgestimmt()));
        spalte(
                columns,
                Messages.RegelBeschlossen,
                15,
                rule -> wort(rule.stufung().beschlossen()));
        table.setContentProvider(ArrayContentProvider.getInstance());
        List<Regeleintrag<?>> rules = Regelwerk.standard().regeln();
        table.setInput(rules);
        table.addSelectionChangedListener(event -> {
            Regeleintrag<?> rule = gewaehlt();
            copy.setEnabled(rule != null);
            explanation.setText(
                    rule == null
                            ? ""
                            : texts.erklaerung(rule) + "\n\n" + Messages.RegelKennung + ": " + rule.id() + "\n"
                                    + texts.quelle(rule));
        });
    }

    private void spalte(
            TableColumnLayout columns, String title, int weight, Function<Regeleintrag<?>, String> content) {
        TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
        column.getColumn().setText(title);
        columns.setColumnData(column.getColumn(), new ColumnWeightData(weight));
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(rule -> content.apply((Regeleintrag<?>) rule)));
    }

    /** A severity as the handbook writes it: a German word, as in the plan. */
    private static String wort(Stufe stufe) {
        String name = stufe.name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.GERMAN);
    }

    private Regeleintrag<?> gewaehlt() {
        return (Regeleintrag<?>) table.getStructuredSelection().getFirstElement();
    }

    private void kopiere() {
        Clipboard clipboard = new Clipboard(getShell().getDisplay());
        clipboard.setContents(
                new Object[] {"regel " + gewaehlt().id() + " aus"}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }
}
