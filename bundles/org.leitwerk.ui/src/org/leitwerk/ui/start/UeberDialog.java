package org.leitwerk.ui.start;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.leitwerk.ui.bild.Bilder;

/** What this program is: name, version, licence, and what one needs to know to report a defect. */
public final class UeberDialog extends Dialog {

    private static final int COPY = IDialogConstants.CLIENT_ID + 1;
    private static final int TEXT_WIDTH = 420;

    /** Makes the dialog; open it with {@link #open()}. */
    public UeberDialog(Shell parent) {
        super(parent);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.UeberTitel);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 18;
        layout.marginHeight = 18;
        layout.horizontalSpacing = 18;
        area.setLayout(layout);
        Label image = new Label(area, SWT.NONE);
        image.setImage(Bilder.bild("leitwerk64.png"));
        GridDataFactory.fillDefaults()
                .align(SWT.CENTER, SWT.BEGINNING)
                .span(1, 3)
                .applyTo(image);
        Label name = new Label(area, SWT.NONE);
        name.setFont(JFaceResources.getHeaderFont());
        name.setText(Messages.Leitwerk + " " + Startbild.version());
        Label text = new Label(area, SWT.WRAP);
        text.setText(Messages.UeberText);
        GridDataFactory.fillDefaults().hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(text);
        Text details = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER);
        details.setText(angaben());
        GridDataFactory.fillDefaults().grab(true, true).indent(0, 8).applyTo(details);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, COPY, Messages.UeberKopieren, false);
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
    }

    @Override
    protected void buttonPressed(int button) {
        if (button == COPY) {
            Clipboard clipboard = new Clipboard(getShell().getDisplay());
            clipboard.setContents(
                    new Object[] {Messages.Leitwerk + " " + angaben()}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        } else {
            super.buttonPressed(button);
        }
    }

    private static String angaben() {
        return NLS.bind(Messages.UeberAngaben, new Object[] {
            Platform.getBundle("org.leitwerk.ui").getVersion(),
            System.getProperty("java.version"),
            Platform.getOS() + " " + Platform.getOSArch(),
            Platform.getInstanceLocation().getURL().getPath()
        });
    }
}
