package org.leitwerk.ui.sicht;

import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** A field in which one types words that narrow a list; the list follows when typing rests. */
public final class Filterfeld {

    private static final int TIPPPAUSE_MS = 150;

    private Filterfeld() {}

    /**
     * Makes a field as the next control of a grid.
     *
     * @param oben parent with a grid layout
     * @param hinweis what stands in the empty field
     * @param name its name for screen readers
     * @param beiPause called on the UI thread a moment after the text was changed; not after the field is disposed
     * @return the field
     */
    public static Text in(Composite oben, String hinweis, String name, Runnable beiPause) {
        Text feld = new Text(oben, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(feld);
        feld.setMessage(hinweis);
        Zugang.benenne(feld, name);
        Runnable dann = () -> {
            if (!feld.isDisposed()) {
                beiPause.run();
            }
        };
        feld.addModifyListener(e -> feld.getDisplay().timerExec(TIPPPAUSE_MS, dann));
        return feld;
    }

    /**
     * Something that means the field while one types in it, and the list otherwise: copying, selecting all.
     *
     * @param feld the field
     * @param imFeld what is done in the field
     * @param inListe what is done in the list
     */
    public static Runnable jeNach(Text feld, Consumer<Text> imFeld, Runnable inListe) {
        return () -> {
            if (feld.isFocusControl()) {
                imFeld.accept(feld);
            } else {
                inListe.run();
            }
        };
    }

    /**
     * Makes the arrow down go from the field into the list.
     *
     * @param feld the field
     * @param liste the list
     * @param beiPfeil called when the list gets the keyboard, so that it can select its first line
     */
    public static void verbinde(Text feld, Control liste, Runnable beiPfeil) {
        feld.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.ARROW_DOWN) {
                liste.setFocus();
                beiPfeil.run();
                e.doit = false;
            }
        });
    }
}
