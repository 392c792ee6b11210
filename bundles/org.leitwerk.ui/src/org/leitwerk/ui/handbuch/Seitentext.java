package org.leitwerk.ui.handbuch;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.leitwerk.ui.markdown.Auszeichnung;
import org.leitwerk.ui.markdown.Markdownanzeige;
import org.leitwerk.ui.markdown.Markdowntext;
import org.leitwerk.ui.markdown.Markdowntext.Stelle;

/** The widget that shows a page; links are followed by mouse and by Enter. */
final class Seitentext {

    private static final int MARGIN = 14;

    private final StyledText widget;

    private final Seitenbilder bilder;

    private Markdowntext page;

    /**
     * Makes the widget.
     *
     * @param folge told where a link leads that the user follows
     */
    Seitentext(Composite parent, Consumer<String> folge) {
        widget = new StyledText(parent, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.MULTI);
        widget.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        widget.setLineSpacing(2);
        bilder = new Seitenbilder(widget);
        widget.addListener(SWT.MouseUp, event -> {
            if (event.button == 1 && widget.getSelectionCount() == 0) {
                verweis(new Point(event.x, event.y)).ifPresent(folge);
            }
        });
        widget.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
                verweis(widget.getCaretOffset()).ifPresent(folge);
            }
        });
        widget.addListener(
                SWT.MouseMove,
                event -> widget.setCursor(
                        verweis(new Point(event.x, event.y)).isPresent()
                                ? widget.getDisplay().getSystemCursor(SWT.CURSOR_HAND)
                                : null));
    }

    StyledText widget() {
        return widget;
    }

    /**
     * Shows a page from its beginning.
     *
     * @param neue the page
     * @param quelle gives the bytes of its pictures
     */
    void zeige(Markdowntext neue, Function<String, Optional<byte[]>> quelle) {
        page = neue;
        Markdownanzeige.zeige(widget, neue);
        bilder.zeige(neue, quelle);
        widget.setCaretOffset(0);
        widget.setTopPixel(0);
    }

    /** How many pictures are shown. */
    int bilder() {
        return bilder.anzahl();
    }

    /** Brings a place of the page to the top. */
    void zeigeStelle(int offset) {
        widget.setCaretOffset(offset);
        widget.setTopIndex(widget.getLineAtOffset(offset));
    }

    private Optional<String> verweis(Point point) {
        int offset = widget.getOffsetAtPoint(point);
        return offset < 0 ? Optional.empty() : verweis(offset);
    }

    private Optional<String> verweis(int offset) {
        return page == null
                ? Optional.empty()
                : page.stellen().stream()
                        .filter(stelle -> stelle.art() == Auszeichnung.VERWEIS
                                && offset >= stelle.beginn()
                                && offset < stelle.beginn() + stelle.laenge())
                        .map(Stelle::ziel)
                        .findFirst();
    }
}
