package org.leitwerk.diagramm.ui.regel;

import java.util.List;
import java.util.Optional;
import org.eclipse.gef.requests.CreateConnectionRequest;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.leitwerk.diagramm.dienst.Palettenabschnitt;
import org.leitwerk.diagramm.dienst.Werkzeugangabe;
import org.leitwerk.diagramm.dienst.Werkzeugform;
import org.leitwerk.diagramm.ui.teil.Bildmodell;

/** The tools that connect, and which of them fits. */
public final class Verbindungen {

    private Verbindungen() {}

    /**
     * All tools of the palette that connect.
     *
     * @param modell the picture
     */
    public static List<Werkzeugangabe> alle(Bildmodell modell) {
        return modell.bild().palette().stream()
                .map(Palettenabschnitt::werkzeuge)
                .flatMap(List::stream)
                .filter(werkzeug -> werkzeug.form() == Werkzeugform.VERBINDEN)
                .toList();
    }

    /**
     * The tools that can begin at an element.
     *
     * @param modell the picture
     * @param von the element
     */
    public static List<Werkzeugangabe> ab(Bildmodell modell, String von) {
        String art = modell.abbildung(von);
        return alle(modell).stream()
                .filter(werkzeug -> werkzeug.anfaenge().contains(art))
                .toList();
    }

    /** The tools of a wish: one of the palette, or all that began at a handle. */
    static List<Werkzeugangabe> werkzeuge(CreateConnectionRequest wunsch) {
        Object neu = wunsch.getNewObject();
        if (neu instanceof Werkzeugangabe werkzeug) {
            return List.of(werkzeug);
        }
        return neu instanceof List<?> liste
                ? liste.stream().map(Werkzeugangabe.class::cast).toList()
                : List.of();
    }

    /**
     * The tools that can connect two elements.
     *
     * @param modell the picture
     * @param werkzeuge candidates
     * @param von begin
     * @param nach end
     */
    public static List<Werkzeugangabe> passende(
            Bildmodell modell, List<Werkzeugangabe> werkzeuge, String von, String nach) {
        String anfang = modell.abbildung(von);
        String ende = modell.abbildung(nach);
        return werkzeuge.stream()
                .filter(werkzeug ->
                        werkzeug.anfaenge().contains(anfang) && werkzeug.enden().contains(ende))
                .toList();
    }

    /**
     * Lets a person choose among tools, by a menu at the pointer; without question if there is only one.
     *
     * @param passende the tools
     * @return the chosen one; empty if the menu was closed
     */
    public static Optional<Werkzeugangabe> waehle(List<Werkzeugangabe> passende) {
        if (passende.size() < 2) {
            return passende.stream().findFirst();
        }
        Display display = Display.getCurrent();
        Menu menue = new Menu(display.getActiveShell(), SWT.POP_UP);
        Werkzeugangabe[] wahl = new Werkzeugangabe[1];
        boolean[] zu = new boolean[1];
        for (Werkzeugangabe werkzeug : passende) {
            MenuItem eintrag = new MenuItem(menue, SWT.PUSH);
            eintrag.setText(werkzeug.titel());
            eintrag.addListener(SWT.Selection, e -> wahl[0] = werkzeug);
        }
        // the selection comes after the menu is hidden
        menue.addListener(SWT.Hide, e -> display.asyncExec(() -> zu[0] = true));
        menue.setVisible(true);
        while (!zu[0] && !menue.isDisposed()) {
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
        menue.dispose();
        return Optional.ofNullable(wahl[0]);
    }
}
