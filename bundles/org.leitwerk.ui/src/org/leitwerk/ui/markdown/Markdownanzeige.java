package org.leitwerk.ui.markdown;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.leitwerk.ui.markdown.Markdowntext.Zeile;

/** Shows Markdown in a text widget: looks, indents of lists, columns of tables that follow the widget's width. */
public final class Markdownanzeige {

    private static final int INDENT = 22;

    /** A first column gets at most this share of the width. */
    private static final double FIRST_COLUMN = 0.5;

    private static final String KEY = Markdownanzeige.class.getName();

    private Markdownanzeige() {}

    /** Replaces what a widget shows. The widget wraps its lines. */
    public static void zeige(StyledText widget, Markdowntext text) {
        if (widget.getData(KEY) == null) {
            widget.addListener(SWT.Resize, event -> setzeTabellen(widget));
        }
        widget.setData(KEY, text);
        widget.setText(text.text());
        widget.setStyleRanges(text.stile().toArray(StyleRange[]::new));
        for (Zeile zeile : text.zeilen()) {
            if (zeile.einzug() > 0) {
                int line = widget.getLineAtOffset(Math.min(zeile.beginn(), widget.getCharCount()));
                int indent = zeile.block() ? INDENT : (zeile.einzug() - 1) * INDENT + INDENT / 2;
                widget.setLineIndent(line, 1, indent);
                widget.setLineWrapIndent(line, 1, indent + INDENT);
            }
        }
        setzeTabellen(widget);
    }

    /** Puts the second column of each table where the longest first cell ends. */
    private static void setzeTabellen(StyledText widget) {
        Markdowntext text = (Markdowntext) widget.getData(KEY);
        if (text.zeilen().stream().noneMatch(zeile -> zeile.tabelle() > 0)) {
            return;
        }
        Map<Integer, Integer> widths = new HashMap<>();
        int limit = Math.max(INDENT, (int) (widget.getClientArea().width * FIRST_COLUMN));
        GC gc = new GC(widget);
        try {
            for (Zeile zeile : text.zeilen()) {
                if (zeile.tabelle() > 0) {
                    gc.setFont(schrift(text, zeile));
                    String cell =
                            text.text().substring(zeile.beginn(), text.text().indexOf('\t', zeile.beginn()));
                    widths.merge(zeile.tabelle(), Math.min(gc.textExtent(cell).x + INDENT, limit), Math::max);
                }
            }
        } finally {
            gc.dispose();
        }
        for (Zeile zeile : text.zeilen()) {
            if (zeile.tabelle() > 0) {
                int line = widget.getLineAtOffset(zeile.beginn());
                int stop = widths.get(zeile.tabelle());
                widget.setLineTabStops(line, 1, new int[] {stop});
                widget.setLineWrapIndent(line, 1, stop);
            }
        }
    }

    /** The widest font that the first cell of a row may have. */
    private static Font schrift(Markdowntext text, Zeile row) {
        boolean code = text.stellen().stream()
                .anyMatch(stelle -> stelle.beginn() == row.beginn() && stelle.art() == Auszeichnung.CODE);
        return code
                ? JFaceResources.getTextFont()
                : JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
    }
}
