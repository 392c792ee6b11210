package org.leitwerk.diagramm.ui.befehl;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.leitwerk.diagramm.dienst.Auftrag;
import org.leitwerk.diagramm.dienst.Elementangaben;
import org.leitwerk.diagramm.dienst.Elementangaben.Recht;
import org.leitwerk.diagramm.ui.editor.Bildflaeche;
import org.leitwerk.diagramm.ui.editor.DiagrammEditor;
import org.leitwerk.diagramm.ui.regel.Elementhandlung;
import org.leitwerk.diagramm.ui.regel.Verbindungen;
import org.leitwerk.diagramm.ui.teil.Szenenteil;
import org.leitwerk.dsl.ide.bearbeitung.Loeschung;
import org.leitwerk.dsl.ide.bearbeitung.Nutzungsstelle;

/** What is done with selected elements. */
final class Elementbefehle {

    private static final int HOECHSTENS_GENANNT = 8;

    private final DiagrammEditor editor;
    private final Bildflaeche flaeche;

    Elementbefehle(DiagrammEditor editor) {
        this.editor = editor;
        this.flaeche = editor.flaeche();
    }

    List<Befehl> alle() {
        return List.of(
                Befehl.tut("delete", Messages.Loeschen, "loeschen", wenn(Recht.LOESCHEN), this::loesche),
                Befehl.tut("beschriften", Messages.Beschriften, "", this::istBeschriftbar, this::beschrifte),
                Befehl.tut("oeffnen", Messages.Oeffnen, "", this::istEines, () -> eines().ifPresent(
                                Elementhandlung::oeffne)),
                Befehl.tut("text", Messages.ImText, "text", this::istEines, () -> eines().ifPresent(
                                Elementhandlung::zeigeText)),
                Befehl.tut("anlegen", Messages.Anlegen, "anlegen", this::istFrei, () -> Tastaturanlage.beginne(editor)),
                Befehl.tut("verbinden", Messages.Verbinden, "verbinden", this::istVerbindbar, this::verbinde),
                Befehl.tut("verbergen", Messages.Verbergen, "verbergen", this::sindEinige, () -> verberge(true)),
                Befehl.tut("alleszeigen", Messages.AllesZeigen, "zeigen", this::istVerborgenes, () -> zeigeAlle()),
                Befehl.tut("zuklappen", Messages.Zuklappen, "", wenn(Recht.EINKLAPPEN), () -> klappe(true)),
                Befehl.tut("aufklappen", Messages.Aufklappen, "", wenn(Recht.EINGEKLAPPT), () -> klappe(false)),
                Befehl.tut("alleszu", Messages.AllesZu, "alleszu", this::istBild, () -> alle(true)),
                Befehl.tut("allesauf", Messages.AllesAuf, "allesauf", this::istBild, () -> alle(false)),
                Befehl.tut("anheften", Messages.Anheften, "anheften", this::istUngeheftet, () -> hefte(true)),
                Befehl.tut("loesen", Messages.Loesen, "", wenn(Recht.ANGEHEFTET), () -> hefte(false)));
    }

    private List<Elementangaben> angaben() {
        return flaeche.gewaehlte().stream()
                .map(flaeche.zusammenhang()::angaben)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Szenenteil> eines() {
        List<Szenenteil> teile = flaeche.gewaehlte();
        return teile.size() == 1 ? Optional.of(teile.get(0)) : Optional.empty();
    }

    private boolean istEines() {
        return eines().isPresent();
    }

    private boolean sindEinige() {
        return !angaben().isEmpty();
    }

    private boolean istBild() {
        return flaeche.zusammenhang().modell() != null;
    }

    private boolean istFrei() {
        return istBild() && flaeche.zusammenhang().modell().bild().gesperrt().isEmpty();
    }

    private boolean istBeschriftbar() {
        return angaben().size() == 1 && angaben().get(0).eingabe() != null;
    }

    private boolean istVerbindbar() {
        return istFrei()
                && eines().filter(
                                teil -> !Verbindungen.ab(flaeche.zusammenhang().modell(), teil.id())
                                        .isEmpty())
                        .isPresent();
    }

    private boolean istVerborgenes() {
        return istBild() && !flaeche.zusammenhang().modell().bild().verborgene().isEmpty();
    }

    private boolean istUngeheftet() {
        return angaben().stream().anyMatch(a -> a.darf(Recht.VERSCHIEBEN) && !a.darf(Recht.ANGEHEFTET));
    }

    private BooleanSupplier wenn(Recht recht) {
        return () -> angaben().stream().anyMatch(a -> a.darf(recht));
    }

    private Set<String> ids(Predicate<Elementangaben> passt) {
        return angaben().stream()
                .filter(passt)
                .map(Elementangaben::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void beschrifte() {
        if (editor.istTabelle()) {
            editor.tabelle().beschrifte();
        } else {
            eines().ifPresent(Elementhandlung::beschrifte);
        }
    }

    private void verbinde() {
        eines().ifPresent(teil -> Tastaturverbindung.beginne(
                flaeche, Verbindungen.ab(flaeche.zusammenhang().modell(), teil.id())));
    }

    private void loesche() {
        Set<String> ids = ids(a -> a.darf(Recht.LOESCHEN));
        if (ids.isEmpty() || !istFrei()) {
            if (!ids.isEmpty()) {
                editor.arbeit().lehneAb(flaeche.zusammenhang().modell().bild().gesperrt());
            }
            return;
        }
        Collection<URI> adressen = angaben().stream()
                .filter(a -> ids.contains(a.id()))
                .map(Elementangaben::adresse)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        boolean nurLinien = flaeche.gewaehlte().stream()
                .allMatch(teil -> flaeche.zusammenhang().modell().linien().contains(teil.id()));
        List<Nutzungsstelle> betroffene =
                nurLinien ? List.of() : editor.arbeit().lies((d, stand) -> Loeschung.betroffene(stand, adressen));
        if (betroffene.isEmpty()
                || MessageDialog.openConfirm(
                        editor.getSite().getShell(),
                        Messages.LoeschTitel,
                        NLS.bind(Messages.LoeschFrage, liste(betroffene)))) {
            editor.arbeit().tu(new Auftrag.Loeschen(ids), Messages.LoeschTitel);
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

    private void verberge(boolean ja) {
        editor.arbeit().tu(new Auftrag.Verbergen(ids(a -> true), ja), Messages.VerbergenTitel);
    }

    private void zeigeAlle() {
        editor.arbeit().tu(new Auftrag.Verbergen(Set.of(), false), Messages.ZeigenTitel);
    }

    private void klappe(boolean zu) {
        Set<String> ids = ids(a -> a.darf(zu ? Recht.EINKLAPPEN : Recht.EINGEKLAPPT));
        editor.arbeit().tu(new Auftrag.Einklappen(ids, zu), zu ? Messages.ZuTitel : Messages.AufTitel);
    }

    private void alle(boolean zu) {
        editor.arbeit().tu(new Auftrag.Einklappen(Set.of(), zu), zu ? Messages.ZuTitel : Messages.AufTitel);
    }

    private void hefte(boolean fest) {
        Set<String> ids = ids(a -> a.darf(Recht.VERSCHIEBEN));
        editor.arbeit().tu(new Auftrag.Anheften(ids, fest), fest ? Messages.AnheftTitel : Messages.LoesTitel);
    }
}
