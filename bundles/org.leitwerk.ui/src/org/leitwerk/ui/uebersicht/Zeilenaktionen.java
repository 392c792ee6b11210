package org.leitwerk.ui.uebersicht;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PartInitException;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.ide.bearbeitung.Ergebnis;
import org.leitwerk.dsl.ide.bearbeitung.Loeschung;
import org.leitwerk.dsl.ide.bearbeitung.Neuangebot;
import org.leitwerk.dsl.ide.bearbeitung.Neuanlage;
import org.leitwerk.dsl.ide.bearbeitung.Nutzungsstelle;
import org.leitwerk.dsl.ide.bearbeitung.Verdopplung;
import org.leitwerk.dsl.ide.bearbeitung.Verschiebung;
import org.leitwerk.dsl.ide.bearbeitung.Zwischenablage;
import org.leitwerk.steuerung.Planelement;
import org.leitwerk.ui.editor.UmbenennenHandler;
import org.leitwerk.ui.plan.Planeditoren;
import org.leitwerk.ui.plan.Plansitzung;
import org.leitwerk.ui.plan.Textanwender;

/** What one can do with lines of the tree. */
final class Zeilenaktionen {

    private static final int HOECHSTENS_GENANNT = 8;

    private final Shell fenster;
    private final BiConsumer<Plansitzung, URI> waehleAus;
    private Umzug ausgeschnitten;

    Zeilenaktionen(Shell fenster, BiConsumer<Plansitzung, URI> waehleAus) {
        this.fenster = fenster;
        this.waehleAus = waehleAus;
    }

    /** Shows the element in its text. */
    void oeffne(Planzeile zeile) {
        try {
            if (zeile.adresse() != null) {
                Planeditoren.zeige(zeile.sitzung(), zeile.adresse(), true);
            }
        } catch (PartInitException e) {
            ILog.of(Zeilenaktionen.class).error(e.getMessage(), e);
        }
    }

    /** Adds an element; asks for its title. */
    void legeAn(Plansitzung sitzung, Neuangebot angebot) {
        InputDialog frage =
                new InputDialog(fenster, NLS.bind(Messages.Neu, angebot.bezeichnung()), Messages.Titelfrage, "", null);
        if (frage.open() == Window.OK) {
            tu(sitzung, stand -> Neuanlage.lege(stand, angebot, frage.getValue()));
        }
    }

    /** Gives an element another name. */
    void benenneUm(Planzeile zeile) {
        String name = zeile.sitzung().lies(stand -> stand.element(zeile.adresse())
                .map(objekt ->
                        objekt instanceof Planelement element && element.getName() != null ? element.getName() : "")
                .orElse(""));
        UmbenennenHandler.frage(zeile.sitzung(), zeile.adresse(), name, fenster);
    }

    /** Deletes elements; asks first if others refer to them. */
    void loesche(Plansitzung sitzung, Collection<URI> elemente) {
        List<Nutzungsstelle> betroffene = sitzung.lies(stand -> Loeschung.betroffene(stand, elemente));
        if (betroffene.isEmpty()
                || MessageDialog.openConfirm(
                        fenster, Messages.Loeschen, NLS.bind(Messages.LoeschFrage, liste(betroffene)))) {
            tu(sitzung, stand -> Loeschung.loesche(stand, elemente));
        }
    }

    private static String liste(List<Nutzungsstelle> stellen) {
        String liste = stellen.stream()
                .limit(HOECHSTENS_GENANNT)
                .map(stelle -> "• " + stelle.art() + " " + stelle.bezeichnung() + ": " + stelle.merkmal())
                .collect(Collectors.joining("\n"));
        return stellen.size() <= HOECHSTENS_GENANNT
                ? liste
                : liste + "\n" + NLS.bind(Messages.UndWeitere, stellen.size() - HOECHSTENS_GENANNT);
    }

    /** Puts a copy behind an element. */
    void verdopple(Planzeile zeile) {
        tu(zeile.sitzung(), stand -> Verdopplung.verdopple(stand, zeile.adresse()));
    }

    /** Moves an element among those of its kind. */
    void schiebe(Planzeile zeile, boolean nachUnten) {
        tu(zeile.sitzung(), stand -> Verschiebung.schiebe(stand, zeile.adresse(), nachUnten));
    }

    /** Takes note of a line that moves to where {@link #fuegeEin} is called next; until then it stays where it is. */
    void schneideAus(Umzug umzug) {
        ausgeschnitten = umzug;
    }

    /** What was cut out and not yet put in, by its title; empty if nothing was. */
    Optional<String> ausgeschnitten() {
        return Optional.ofNullable(ausgeschnitten).map(umzug -> umzug.was().titel());
    }

    /** Copies the texts of elements. */
    void kopiere(Plansitzung sitzung, Collection<URI> elemente) {
        ausgeschnitten = null;
        String text = sitzung.lies(stand -> Zwischenablage.kopiere(stand, elemente));
        if (!text.isEmpty()) {
            mitAblage(ablage -> ablage.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()}));
        }
    }

    /** Moves what was cut out under a line, or puts elements that were copied as text into or behind it. */
    void fuegeEin(Planzeile ziel) {
        if (ausgeschnitten != null && ausgeschnitten.was().sitzung() == ziel.sitzung()) {
            Umzug umzug = ausgeschnitten;
            if (tu(ziel.sitzung(), stand -> umzug.unter(stand, ziel))) {
                ausgeschnitten = null;
            }
            return;
        }
        mitAblage(ablage -> {
            if (ablage.getContents(TextTransfer.getInstance()) instanceof String text && !text.isBlank()) {
                tu(ziel.sitzung(), stand -> Zwischenablage.fuegeEin(stand, ziel.adresse(), text));
            }
        });
    }

    private void mitAblage(Consumer<Clipboard> arbeit) {
        Clipboard ablage = new Clipboard(fenster.getDisplay());
        try {
            arbeit.accept(ablage);
        } finally {
            ablage.dispose();
        }
    }

    private boolean tu(Plansitzung sitzung, Function<Stand, Ergebnis> plan) {
        Ergebnis ergebnis = Textanwender.bearbeite(sitzung, plan);
        if (ergebnis.istMoeglich() && ergebnis.auswahl() != null) {
            waehleAus.accept(sitzung, ergebnis.auswahl());
        }
        return ergebnis.istMoeglich();
    }
}
