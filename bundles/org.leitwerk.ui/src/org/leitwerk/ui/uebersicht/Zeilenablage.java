package org.leitwerk.ui.uebersicht;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.TransferData;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.ide.bearbeitung.Ergebnis;
import org.leitwerk.dsl.ide.bearbeitung.Verschiebung;
import org.leitwerk.ui.einfuhr.Einfuhrangebot;
import org.leitwerk.ui.plan.Textanwender;

/**
 * Drops a line on another one: a goal is derived from what it is dropped on, between two lines it changes its place.
 */
final class Zeilenablage extends ViewerDropAdapter {

    private final Uebersichtsmodell modell;
    private final Consumer<String> hinweis;
    private final Consumer<Planzeile> nachher;

    Zeilenablage(TreeViewer baum, Uebersichtsmodell modell, Consumer<String> hinweis, Consumer<Planzeile> nachher) {
        super(baum);
        this.modell = modell;
        this.hinweis = hinweis;
        this.nachher = nachher;
        setScrollExpandEnabled(true);
        setSelectionFeedbackEnabled(true);
    }

    @Override
    public boolean validateDrop(Object ziel, int art, TransferData daten) {
        if (Einfuhrangebot.sindDateien(daten)) {
            overrideOperation(DND.DROP_COPY);
            return ziel instanceof Planzeile zeile
                    && zeile.adresse() != null
                    && Einfuhrangebot.nimmt(zeile.zweig().art());
        }
        Optional<Planzeile> was = gezogene();
        if (was.isEmpty()
                || !(ziel instanceof Planzeile zeile)
                || zeile.sitzung() != was.get().sitzung()) {
            return false;
        }
        overrideOperation(DND.DROP_MOVE);
        if (zeile.adresse() == null) {
            return getCurrentLocation() == LOCATION_ON
                    && was.get().zweig().art().equals("Ziel");
        }
        if (getCurrentLocation() != LOCATION_ON) {
            return !zeile.equals(was.get());
        }
        Optional<String> grund = zeile.sitzung()
                .lies(stand -> Verschiebung.ablehnung(stand, was.get().adresse(), zeile.adresse()));
        hinweis.accept(grund.orElse(""));
        return grund.isEmpty();
    }

    @Override
    public boolean performDrop(Object daten) {
        if (daten instanceof String[]) {
            return importiere(daten, (Planzeile) getCurrentTarget());
        }
        Planzeile was = gezogene().orElseThrow();
        Planzeile ziel = (Planzeile) getCurrentTarget();
        int wo = getCurrentLocation();
        Umzug umzug = Umzug.von(modell, was);
        hinweis.accept("");
        Ergebnis ergebnis = Textanwender.bearbeite(was.sitzung(), stand -> plane(stand, umzug, ziel, wo));
        if (ergebnis.istMoeglich()) {
            nachher.accept(was);
        }
        return ergebnis.istMoeglich();
    }

    private boolean importiere(Object daten, Planzeile zeile) {
        Optional<Path> datei = Einfuhrangebot.datei(daten);
        // Not within the drop: the program that it comes from waits for its end.
        datei.ifPresent(pfad -> getViewer()
                .getControl()
                .getDisplay()
                .asyncExec(() -> Einfuhrangebot.oeffne(
                        getViewer().getControl().getShell(), zeile.sitzung(), zeile.adresse(), pfad)));
        return datei.isPresent();
    }

    private static Ergebnis plane(Stand stand, Umzug umzug, Planzeile ziel, int wo) {
        URI was = umzug.was().adresse();
        return switch (ziel.adresse() == null ? LOCATION_ON : wo) {
            case LOCATION_BEFORE -> Verschiebung.neben(stand, was, ziel.adresse(), false);
            case LOCATION_AFTER -> Verschiebung.neben(stand, was, ziel.adresse(), true);
            default -> umzug.unter(stand, ziel);
        };
    }

    private static Optional<Planzeile> gezogene() {
        return LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection auswahl
                        && auswahl.size() == 1
                        && auswahl.getFirstElement() instanceof Planzeile zeile
                        && zeile.adresse() != null
                ? Optional.of(zeile)
                : Optional.empty();
    }
}
