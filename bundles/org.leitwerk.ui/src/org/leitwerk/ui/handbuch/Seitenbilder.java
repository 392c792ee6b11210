package org.leitwerk.ui.handbuch;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.leitwerk.ui.markdown.Auszeichnung;
import org.leitwerk.ui.markdown.Markdowntext;
import org.leitwerk.ui.markdown.Markdowntext.Stelle;

/**
 * The pictures of a page: each stands above the line with the words for it, never wider than the page. The words stay,
 * as a caption and for those who do not see the picture.
 */
final class Seitenbilder {

    private static final int LUFT = 6;

    /** A picture and the first character of its words. */
    private record Seitenbild(int beginn, Image image) {}

    private final StyledText widget;
    private final List<Seitenbild> bilder = new ArrayList<>();
    private int breite = -1;

    Seitenbilder(StyledText widget) {
        this.widget = widget;
        widget.addListener(SWT.Paint, event -> male(event.gc));
        widget.addListener(SWT.Resize, event -> setze());
        widget.addListener(SWT.Dispose, event -> entsorge());
    }

    /**
     * Shows the pictures of a page whose text is in the widget already.
     *
     * @param page the page
     * @param quelle gives the bytes of a picture by where it lies; empty if it is not here
     */
    void zeige(Markdowntext page, Function<String, Optional<byte[]>> quelle) {
        entsorge();
        for (Stelle stelle : page.stellen()) {
            if (stelle.art() == Auszeichnung.BILD) {
                quelle.apply(stelle.ziel())
                        .ifPresent(bytes -> bilder.add(new Seitenbild(
                                stelle.beginn(),
                                new Image(widget.getDisplay(), new ImageData(new ByteArrayInputStream(bytes))))));
            }
        }
        breite = -1;
        setze();
    }

    /** How many pictures the page shows. */
    int anzahl() {
        return bilder.size();
    }

    /** Makes room above the captions. */
    private void setze() {
        int neu = platz();
        if (neu == breite || neu <= 0) {
            return;
        }
        breite = neu;
        for (Seitenbild bild : bilder) {
            widget.setLineVerticalIndent(widget.getLineAtOffset(bild.beginn()), groesse(bild).y + 2 * LUFT);
        }
        // lines below the window keep the height they were measured with, until something concerns all lines
        int abstand = widget.getLineSpacing();
        widget.setLineSpacing(abstand + 1);
        widget.setLineSpacing(abstand);
    }

    private int platz() {
        return widget.getClientArea().width - widget.getLeftMargin() - widget.getRightMargin();
    }

    private Point groesse(Seitenbild bild) {
        Rectangle ganz = bild.image().getBounds();
        double faktor = Math.min(1, (double) Math.max(1, platz()) / ganz.width);
        return new Point((int) Math.round(ganz.width * faktor), (int) Math.round(ganz.height * faktor));
    }

    private void male(GC gc) {
        Rectangle sichtbar = widget.getClientArea();
        for (Seitenbild bild : bilder) {
            Point wort = widget.getLocationAtOffset(bild.beginn());
            Point groesse = groesse(bild);
            Rectangle ort = new Rectangle(widget.getLeftMargin(), wort.y - groesse.y - LUFT, groesse.x, groesse.y);
            if (ort.intersects(sichtbar)) {
                Rectangle ganz = bild.image().getBounds();
                gc.setInterpolation(SWT.HIGH);
                gc.drawImage(bild.image(), 0, 0, ganz.width, ganz.height, ort.x, ort.y, ort.width, ort.height);
            }
        }
    }

    private void entsorge() {
        bilder.forEach(bild -> bild.image().dispose());
        bilder.clear();
    }
}
