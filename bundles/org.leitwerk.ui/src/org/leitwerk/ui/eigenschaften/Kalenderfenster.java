package org.leitwerk.ui.eigenschaften;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.leitwerk.ui.sicht.Zugang;

/**
 * A small window with a calendar below a field; arrows and page keys move the day, a double click or Enter takes it,
 * Escape closes the window.
 */
final class Kalenderfenster {

    private static final Pattern DATUM = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");

    private Kalenderfenster() {}

    /**
     * Opens the window.
     *
     * @param unter the field; its date is shown first
     * @param wahl gets the day as in {@code 31.12.2027}
     */
    static void oeffne(Text unter, Consumer<String> wahl) {
        Shell fenster = new Shell(unter.getShell(), SWT.NO_TRIM | SWT.ON_TOP | SWT.NO_FOCUS);
        GridLayoutFactory.fillDefaults().margins(4, 4).applyTo(fenster);
        DateTime kalender = new DateTime(fenster, SWT.CALENDAR);
        Zugang.benenne(kalender, Messages.Kalender);
        stelle(kalender, unter.getText());
        Runnable nimm = () -> {
            String datum = kalender.getDay() + "." + (kalender.getMonth() + 1) + "." + kalender.getYear();
            fenster.close();
            if (!unter.isDisposed()) {
                wahl.accept(datum);
            }
        };
        kalender.addListener(SWT.MouseDoubleClick, e -> nimm.run());
        Listener tasten = e -> taste(e, kalender, nimm);
        fenster.getDisplay().addFilter(SWT.KeyDown, tasten); // the field keeps the keyboard
        Listener verlassen = e -> e.display.asyncExec(() -> {
            if (!fenster.isDisposed() && fenster.getDisplay().getActiveShell() != fenster) {
                fenster.close();
            }
        });
        unter.addListener(SWT.FocusOut, verlassen);
        fenster.addListener(SWT.Dispose, e -> {
            e.display.removeFilter(SWT.KeyDown, tasten);
            if (!unter.isDisposed()) {
                unter.removeListener(SWT.FocusOut, verlassen);
            }
        });
        fenster.pack();
        Point ort = unter.toDisplay(0, unter.getSize().y + 2);
        int hoechstens =
                unter.getMonitor().getClientArea().y + unter.getMonitor().getClientArea().height - fenster.getSize().y;
        fenster.setLocation(ort.x, Math.min(ort.y, Math.max(0, hoechstens)));
        unter.setFocus();
        fenster.setVisible(true);
    }

    private static void taste(Event e, DateTime kalender, Runnable nimm) {
        LocalDate tag = LocalDate.of(kalender.getYear(), kalender.getMonth() + 1, kalender.getDay());
        switch (e.keyCode) {
            case SWT.CR, SWT.KEYPAD_CR -> nimm.run();
            case SWT.ESC -> kalender.getShell().close();
            case SWT.ARROW_LEFT -> stelle(kalender, tag.minusDays(1));
            case SWT.ARROW_RIGHT -> stelle(kalender, tag.plusDays(1));
            case SWT.ARROW_UP -> stelle(kalender, tag.minusWeeks(1));
            case SWT.ARROW_DOWN -> stelle(kalender, tag.plusWeeks(1));
            case SWT.PAGE_UP -> stelle(kalender, tag.minusMonths(1));
            case SWT.PAGE_DOWN -> stelle(kalender, tag.plusMonths(1));
            default -> {
                return; // typing goes on in the field
            }
        }
        e.type = SWT.None;
        e.doit = false;
    }

    private static void stelle(DateTime kalender, LocalDate tag) {
        kalender.setDate(tag.getYear(), tag.getMonthValue() - 1, tag.getDayOfMonth());
    }

    private static void stelle(DateTime kalender, String text) {
        Matcher datum = DATUM.matcher(text.strip());
        if (datum.matches()) {
            try {
                stelle(
                        kalender,
                        LocalDate.of(
                                Integer.parseInt(datum.group(3)),
                                Integer.parseInt(datum.group(2)),
                                Integer.parseInt(datum.group(1))));
            } catch (DateTimeException e) {
                return; // no such day: today is as good as any
            }
        }
    }
}
