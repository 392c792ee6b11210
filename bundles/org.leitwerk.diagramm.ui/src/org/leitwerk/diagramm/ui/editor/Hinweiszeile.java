package org.leitwerk.diagramm.ui.editor;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.leitwerk.diagramm.dienst.Diagrammbild;

/** Says above the picture what a person should know of it; is not there when there is nothing to say. */
final class Hinweiszeile {

    private static final int HOECHSTENS = 3;

    private final Composite zeile;
    private final Label bild;
    private final Label text;

    Hinweiszeile(Composite oben) {
        zeile = new Composite(oben, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(zeile);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 4).applyTo(zeile);
        bild = new Label(zeile, SWT.NONE);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(bild);
        text = new Label(zeile, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        zeile.setVisible(false);
    }

    void zeige(Diagrammbild neues) {
        List<String> zeilen = new ArrayList<>();
        if (!neues.gesperrt().isEmpty()) {
            zeilen.add(neues.gesperrt());
        }
        neues.hinweise().stream()
                .map(Diagrammbild.Hinweis::text)
                .limit(HOECHSTENS)
                .forEach(zeilen::add);
        String inhalt = String.join("\n", zeilen);
        boolean da = !inhalt.isEmpty();
        if (inhalt.equals(text.getText()) && da == zeile.getVisible()) {
            return;
        }
        text.setText(inhalt.replace("&", "&&"));
        bild.setImage(PlatformUI.getWorkbench()
                .getSharedImages()
                .getImage(
                        neues.gesperrt().isEmpty()
                                ? ISharedImages.IMG_OBJS_INFO_TSK
                                : ISharedImages.IMG_OBJS_WARN_TSK));
        zeile.setVisible(da);
        ((GridData) zeile.getLayoutData()).exclude = !da;
        zeile.getParent().layout(true, true);
    }
}
