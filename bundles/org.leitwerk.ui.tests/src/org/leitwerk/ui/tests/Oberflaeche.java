package org.leitwerk.ui.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

/**
 * What tests do with the workbench: handle events until something is so, find widgets, open views, take pictures.
 *
 * <p>Tests run on the UI thread. Waiting therefore means handling events; a sleep would freeze the window.
 */
public final class Oberflaeche {

    /** How long a condition may take before a test gives up, in milliseconds: long, for a busy machine. */
    public static final int GEDULD = 20_000;

    private Oberflaeche() {}

    /** Handles events until the condition holds; fails with the description when it does not in time. */
    public static void warteBis(String was, BooleanSupplier bedingung) {
        if (!wartetBis(bedingung, GEDULD)) {
            throw new AssertionError("Vergeblich gewartet: " + was);
        }
    }

    /** Handles events until the condition holds or the time (milliseconds) is over; tells whether it holds. */
    public static boolean wartetBis(BooleanSupplier bedingung, int millis) {
        Display display = Display.getCurrent();
        long end = System.nanoTime() + millis * 1_000_000L;
        while (!bedingung.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            if (!display.readAndDispatch()) {
                display.timerExec(30, () -> {}); // wakes the sleep
                display.sleep();
            }
        }
        return true;
    }

    /** Handles all events that are there now. */
    public static void verarbeite() {
        Display display = Display.getCurrent();
        while (display.readAndDispatch()) {
            // until there is none left
        }
    }

    public static IWorkbenchWindow fenster() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow() != null
                ? PlatformUI.getWorkbench().getActiveWorkbenchWindow()
                : PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    }

    public static IWorkbenchPage seite() {
        return fenster().getActivePage();
    }

    /** Opens a view by its id and brings it to the front. */
    public static IViewPart zeigeSicht(String id) {
        try {
            IViewPart view = seite().showView(id);
            verarbeite();
            return view;
        } catch (PartInitException e) {
            throw new AssertionError("Sicht " + id, e);
        }
    }

    /** The first visible widget of a type, below a control, that fits. */
    public static <T extends Widget> Optional<T> findet(Control wurzel, Class<T> art, Predicate<T> passt) {
        return alle(wurzel).stream()
                .filter(art::isInstance)
                .map(art::cast)
                .filter(passt)
                .findFirst();
    }

    /** Like {@link #findet}, but fails when there is none. */
    public static <T extends Widget> T finde(Control wurzel, Class<T> art, Predicate<T> passt) {
        return findet(wurzel, art, passt)
                .orElseThrow(() -> new AssertionError("Kein passendes " + art.getSimpleName() + " in " + wurzel));
    }

    /** All controls at and below a control, in drawing order. */
    public static List<Control> alle(Control wurzel) {
        List<Control> result = new ArrayList<>(List.of(wurzel));
        if (wurzel instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                result.addAll(alle(child));
            }
        }
        return result;
    }

    /** The open shell whose title contains the text; waits for it. */
    public static Shell warteAufFenster(String titel) {
        warteBis("Fenster " + titel, () -> offenes(titel).isPresent());
        return offenes(titel).orElseThrow();
    }

    private static Optional<Shell> offenes(String titel) {
        for (Shell shell : Display.getCurrent().getShells()) {
            if (!shell.isDisposed() && shell.isVisible() && shell.getText().contains(titel)) {
                return Optional.of(shell);
            }
        }
        return Optional.empty();
    }

    /** Photographs the whole display into {@code target/bilder/NAME.png}. */
    public static void fotografiere(String name) {
        warteAufRuhe();
        Display display = Display.getCurrent();
        Image image = new Image(display, display.getBounds().width, display.getBounds().height);
        GC gc = new GC(display);
        try {
            gc.copyArea(image, 0, 0);
            Path file = Path.of("target", "bilder", name + ".png");
            Files.createDirectories(file.getParent());
            ImageLoader loader = new ImageLoader();
            loader.data = new org.eclipse.swt.graphics.ImageData[] {image.getImageData()};
            loader.save(file.toString(), SWT.IMAGE_PNG);
        } catch (IOException e) {
            throw new AssertionError("Bild " + name, e);
        } finally {
            gc.dispose();
            image.dispose();
        }
    }

    /** Handles events for a moment, so that what was asked to be drawn is drawn. */
    public static void warteAufRuhe() {
        wartetBis(() -> false, 300);
    }
}
