package org.leitwerk.ui.einstellungen;

import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;

/** Light or dark. */
public final class FarbenPage extends PreferencePage implements IWorkbenchPreferencePage {

    private Thema before;
    private Button light;
    private Button dark;

    /** Made by the platform. */
    public FarbenPage() {
        noDefaultButton();
        setDescription(Messages.FarbenText);
    }

    @Override
    protected Point doComputeSize() {
        return Seitenmass.mindestens(super.doComputeSize());
    }

    @Override
    public void init(IWorkbench workbench) {
        before = Thema.aktuell();
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        page.setLayout(layout);
        light = knopf(page, Messages.Hell, Thema.HELL);
        dark = knopf(page, Messages.Dunkel, Thema.DUNKEL);
        return page;
    }

    private Button knopf(Composite page, String name, Thema theme) {
        Button button = new Button(page, SWT.RADIO);
        button.setText(name);
        button.setSelection(before == theme);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            if (button.getSelection() && Thema.aktuell() != theme) {
                theme.setze();
            }
        }));
        return button;
    }

    @Override
    public boolean performCancel() {
        if (light != null && Thema.aktuell() != before) {
            before.setze();
            light.setSelection(before == Thema.HELL);
            dark.setSelection(before == Thema.DUNKEL);
        }
        return super.performCancel();
    }
}
