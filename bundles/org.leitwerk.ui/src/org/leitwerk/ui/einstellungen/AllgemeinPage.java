package org.leitwerk.ui.einstellungen;

import java.io.IOException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.DirectoryFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.StringFieldEditor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;

/** Language, welcome page, folder of new plans. */
public final class AllgemeinPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

    private static final String[] NAMES = {"Deutsch", "English"};

    private Combo language;

    /** Made by the platform. */
    public AllgemeinPage() {
        super(GRID);
        setPreferenceStore(Vorgaben.speicher());
        setDescription(Messages.Allgemein);
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
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        page.setLayout(layout);
        new Label(page, SWT.NONE).setText(Messages.Sprache);
        language = new Combo(page, SWT.DROP_DOWN | SWT.READ_ONLY);
        language.setItems(NAMES);
        language.select(Sprachwahl.SPRACHEN.indexOf(Sprachwahl.aktuell()));
        Label hint = new Label(page, SWT.WRAP);
        hint.setText(Messages.Neustart);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(hint);
        Control fields = super.createContents(page);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(fields);
        return page;
    }

    @Override
    protected void createFieldEditors() {
        addField(new BooleanFieldEditor(Vorgaben.WILLKOMMEN, Messages.Willkommen, getFieldEditorParent()));
        DirectoryFieldEditor folder =
                new DirectoryFieldEditor(Vorgaben.PLANORDNER, Messages.Planordner, getFieldEditorParent()) {
                    @Override
                    protected boolean checkState() {
                        return true; // it is made when the first plan is
                    }
                };
        folder.setValidateStrategy(StringFieldEditor.VALIDATE_ON_FOCUS_LOST);
        addField(folder);
    }

    @Override
    public boolean performOk() {
        String chosen = Sprachwahl.SPRACHEN.get(Math.max(0, language.getSelectionIndex()));
        if (!chosen.equals(Sprachwahl.aktuell())) {
            try {
                Sprachwahl.merke(chosen);
            } catch (IOException e) {
                ILog.of(AllgemeinPage.class).error(e.getMessage(), e);
                MessageDialog.openError(
                        getShell(),
                        getTitle(),
                        NLS.bind(Messages.SpracheFehler, Sprachwahl.datei(), e.getLocalizedMessage()));
                return false;
            }
        }
        return super.performOk();
    }
}
