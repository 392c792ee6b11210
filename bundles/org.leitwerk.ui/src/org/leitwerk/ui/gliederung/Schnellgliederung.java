package org.leitwerk.ui.gliederung;

import java.util.function.Consumer;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.leitwerk.dsl.ide.gliederung.Knoten;
import org.leitwerk.ui.sicht.Filterfeld;

/** The outline as a popup over the text: type, press Enter, be there. */
final class Schnellgliederung extends PopupDialog {

    private static final int BREIT = 460;
    private static final int HOCH = 360;

    private final Dateigliederung gliederung;
    private final int stelle;
    private final Consumer<Knoten> dann;
    private Text feld;
    private Gliederungsbaum baum;

    /**
     * Makes it.
     *
     * @param fenster the window of the editor
     * @param stelle offset of the caret
     * @param dann is told the element that is chosen
     */
    Schnellgliederung(Shell fenster, Dateigliederung gliederung, int stelle, Consumer<Knoten> dann) {
        super(
                fenster,
                SWT.RESIZE,
                true,
                true,
                false,
                false,
                false,
                NLS.bind(Messages.Schnell, gliederung.datei().getFileName()),
                Messages.SchnellHinweis);
        this.gliederung = gliederung;
        this.stelle = stelle;
        this.dann = dann;
    }

    @Override
    protected Control createDialogArea(Composite oben) {
        Composite bereich = new Composite(oben, SWT.NONE);
        bereich.setLayout(new GridLayout());
        bereich.setLayoutData(new GridData(GridData.FILL_BOTH));
        feld = Filterfeld.in(bereich, Messages.Filter, Messages.Filtername, () -> baum.filtere(feld.getText()));
        baum = new Gliederungsbaum(bereich, SWT.NONE);
        baum.viewer().getControl().setLayoutData(new GridData(GridData.FILL_BOTH));
        Filterfeld.verbinde(feld, baum.viewer().getControl(), () -> {});
        feld.addListener(SWT.DefaultSelection, e -> {
            if (e.detail != SWT.ICON_CANCEL && e.detail != SWT.CANCEL) {
                baum.filtere(feld.getText()); // also when typing has just ended
                fertig();
            }
        });
        baum.viewer().getControl().addListener(SWT.DefaultSelection, e -> fertig());
        baum.zeige(gliederung);
        gliederung.bei(stelle).ifPresent(baum::waehle);
        return bereich;
    }

    private void fertig() {
        baum.gewaehlter().ifPresent(knoten -> {
            close();
            dann.accept(knoten);
        });
    }

    @Override
    protected void configureShell(Shell fenster) {
        super.configureShell(fenster);
        fenster.setText(Messages.Liste);
    }

    @Override
    protected Control getFocusControl() {
        return feld;
    }

    @Override
    protected Point getInitialSize() {
        return new Point(BREIT, HOCH);
    }

    @Override
    protected Point getInitialLocation(Point groesse) {
        Rectangle fenster = getParentShell().getBounds();
        return new Point(fenster.x + (fenster.width - groesse.x) / 2, fenster.y + (fenster.height - groesse.y) / 3);
    }
}
