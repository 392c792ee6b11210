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
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.leitwerk.ui.sicht.Zugang;

/** A small window with a calendar below a field; a double click or Enter takes the day, Escape closes it. */
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
        Shell fenster = new Shell(unter.getShell(), SWT.TOOL | SWT.CLOSE);
        fenster.setText(Messages.Kalender);
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
        kalender.addListener(SWT.DefaultSelection, e -> nimm.run());
        kalender.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.CR || e.keyCode == SWT.KEYPAD_CR) {
                nimm.run();
            } else if (e.keyCode == SWT.ESC) {
                fenster.close();
            }
        });
        fenster.pack();
        Point ort = unter.toDisplay(0, unter.getSize().y + 2);
        int hoechstens = unter.getMonitor().getClientArea().y
                + unter.getMonitor().getClientArea().height
                - fenster.getSize().y;
        fenster.setLocation(ort.x, Math.min(ort.y, Math.max(0, hoechstens)));
        fenster.open();
        kalender.setFocus();
    }

    private static void stelle(DateTime kalender, String text) {
        Matcher datum = DATUM.matcher(text.strip());
        if (datum.matches()) {
            try {
                LocalDate tag = LocalDate.of(
                        Integer.parseInt(datum.group(3)),
                        Integer.parseInt(datum.group(2)),
                        Integer.parseInt(datum.group(1)));
                kalender.setDate(tag.getYear(), tag.getMonthValue() - 1, tag.getDayOfMonth());
            } catch (DateTimeException e) {
                return; // no such day: today is as good as any
            }
        }
    }
}
