package org.leitwerk.ui.handbuch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.leitwerk.ui.handbuch.Handbuchseite.Stelle;
import org.leitwerk.ui.handbuch.Handbuchseite.Zeile;

/** The widget that shows a page: fonts of the system, links by mouse and by Enter. */
final class Seitentext {

    private static final int INDENT = 22;
    private static final int MARGIN = 14;

    /** A first column gets at most this share of the width. */
    private static final double FIRST_COLUMN = 0.5;

    private final StyledText widget;
    private final Map<Auszeichnung, Font> fonts = new HashMap<>();

    private Handbuchseite page;

    /**
     * Makes the widget.
     *
     * @param folge told where a link leads that the user follows
     */
    Seitentext(Composite parent, Consumer<String> folge) {
        widget = new StyledText(parent, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.MULTI);
        widget.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        widget.setLineSpacing(2);
        widget.setEditable(false);
        FontData body = widget.getFont().getFontData()[0];
        fonts.put(Auszeichnung.TITEL, font(body, 6, SWT.BOLD));
        fonts.put(Auszeichnung.ABSCHNITT, font(body, 3, SWT.BOLD));
        fonts.put(Auszeichnung.UNTERABSCHNITT, font(body, 1, SWT.BOLD));
        widget.addDisposeListener(event -> fonts.values().forEach(Font::dispose));
        widget.addListener(SWT.MouseUp, event -> {
            if (event.button == 1 && widget.getSelectionCount() == 0) {
                verweis(widget.getOffsetAtPoint(new Point(event.x, event.y))).ifPresent(folge);
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
                        verweis(widget.getOffsetAtPoint(new Point(event.x, event.y))).isPresent()
                                ? widget.getDisplay().getSystemCursor(SWT.CURSOR_HAND)
                                : null));
        widget.addListener(SWT.Resize, event -> setzeTabellen());
    }

    StyledText widget() {
        return widget;
    }

    /** Shows a page from its beginning. */
    void zeige(Handbuchseite neue) {
        page = neue;
        widget.setText(page.text());
        List<StyleRange> ranges = new ArrayList<>();
        for (Stelle stelle : page.stellen()) {
            ranges.add(range(stelle));
        }
        widget.setStyleRanges(ranges.toArray(StyleRange[]::new));
        for (Zeile zeile : page.zeilen()) {
            int line = widget.getLineAtOffset(Math.min(zeile.anfang(), widget.getCharCount()));
            if (zeile.einzug() > 0) {
                int indent = zeile.block() ? INDENT : (zeile.einzug() - 1) * INDENT + INDENT / 2;
                widget.setLineIndent(line, 1, indent);
                widget.setLineWrapIndent(line, 1, indent + INDENT);
            }
        }
        setzeTabellen();
        widget.setCaretOffset(0);
        widget.setTopPixel(0);
    }

    /** Brings a place of the page to the top. */
    void zeigeStelle(int offset) {
        widget.setCaretOffset(offset);
        widget.setTopIndex(widget.getLineAtOffset(offset));
    }

    private StyleRange range(Stelle stelle) {
        Display display = widget.getDisplay();
        StyleRange range = new StyleRange();
        range.start = stelle.anfang();
        range.length = stelle.laenge();
        switch (stelle.art()) {
            case FETT -> range.fontStyle = SWT.BOLD;
            case KURSIV -> range.fontStyle = SWT.ITALIC;
            case CODE -> range.font = JFaceResources.getTextFont();
            case VERWEIS -> {
                range.underline = true;
                range.foreground = JFaceResources.getColorRegistry().get("HYPERLINK_COLOR");
                if (range.foreground == null) {
                    range.foreground = display.getSystemColor(SWT.COLOR_LINK_FOREGROUND);
                }
            }
            default -> range.font = fonts.get(stelle.art());
        }
        return range;
    }

    /** Puts the second column of each table where the longest first cell ends. */
    private void setzeTabellen() {
        if (page == null || page.zeilen().stream().noneMatch(zeile -> zeile.tabelle() > 0)) {
            return;
        }
        Map<Integer, Integer> widths = new HashMap<>();
        int limit = (int) (widget.getClientArea().width * FIRST_COLUMN);
        GC gc = new GC(widget);
        Font bold = JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
        for (Zeile zeile : page.zeilen()) {
            if (zeile.tabelle() > 0) {
                String cell = page.text().substring(zeile.anfang(), page.text().indexOf('\t', zeile.anfang()));
                boolean code = page.stellen().stream()
                        .anyMatch(stelle ->
                                stelle.anfang() == zeile.anfang() && stelle.art() == Auszeichnung.CODE);
                gc.setFont(code ? JFaceResources.getTextFont() : bold);
                int width = gc.textExtent(cell).x + INDENT;
                widths.merge(zeile.tabelle(), Math.min(width, Math.max(limit, INDENT)), Math::max);
            }
        }
        gc.dispose();
        for (Zeile zeile : page.zeilen()) {
            if (zeile.tabelle() > 0) {
                int line = widget.getLineAtOffset(zeile.anfang());
                int stop = widths.get(zeile.tabelle());
                widget.setLineTabStops(line, 1, new int[] {stop});
                widget.setLineWrapIndent(line, 1, stop);
            }
        }
    }

    private Optional<String> verweis(int offset) {
        return page == null
                ? Optional.empty()
                : page.stellen().stream()
                        .filter(stelle -> stelle.ziel() != null
                                && offset >= stelle.anfang()
                                && offset < stelle.anfang() + stelle.laenge())
                        .map(Stelle::ziel)
                        .findFirst();
    }

    private Font font(FontData body, int larger, int style) {
        return new Font(widget.getDisplay(), body.getName(), body.getHeight() + larger, style);
    }
}
