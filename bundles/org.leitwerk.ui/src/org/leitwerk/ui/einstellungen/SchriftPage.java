package org.leitwerk.ui.einstellungen;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.FontFieldEditor;
import org.eclipse.jface.preference.PreferenceConverter;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** The font of texts. The platform keeps it, so that its commands "larger" and "smaller" mean the same font. */
public final class SchriftPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

    /** Made by the platform. */
    public SchriftPage() {
        super(GRID);
        setDescription(Messages.SchriftText);
    }

    @Override
    protected Point doComputeSize() {
        return Seitenmass.mindestens(super.doComputeSize());
    }

    @Override
    public void init(IWorkbench workbench) {
        setPreferenceStore(new ScopedPreferenceStore(InstanceScope.INSTANCE, "org.eclipse.ui.workbench"));
    }

    @Override
    protected void createFieldEditors() {
        addField(new FontFieldEditor(
                JFaceResources.TEXT_FONT, Messages.SchriftWahl, "Ziel ZielA 12,5 %", getFieldEditorParent()));
        Label hint = new Label(getFieldEditorParent(), SWT.WRAP);
        hint.setText(Messages.SchriftZuruecksetzen);
        hint.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false, 3, 1));
    }

    @Override
    public boolean performOk() {
        boolean ok = super.performOk();
        FontData[] chosen = PreferenceConverter.getFontDataArray(getPreferenceStore(), JFaceResources.TEXT_FONT);
        PlatformUI.getWorkbench()
                .getThemeManager()
                .getCurrentTheme()
                .getFontRegistry()
                .put(JFaceResources.TEXT_FONT, chosen);
        return ok;
    }
}
