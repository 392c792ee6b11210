package org.leitwerk.diagramm.ui.befehl;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.URI;
import org.eclipse.gef.EditPart;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Display;
import org.leitwerk.diagramm.dienst.Auftrag;
import org.leitwerk.diagramm.dienst.Elementangaben;
import org.leitwerk.diagramm.dienst.Elementangaben.Recht;
import org.leitwerk.diagramm.szene.Kasten;
import org.leitwerk.diagramm.szene.Rahmen;
import org.leitwerk.diagramm.ui.editor.Bildflaeche;
import org.leitwerk.diagramm.ui.editor.DiagrammEditor;
import org.leitwerk.diagramm.ui.teil.Bildmodell;
import org.leitwerk.dsl.ide.bearbeitung.Zwischenablage;
import org.leitwerk.ui.sicht.Ablage;

/** Copying and pasting: elements as text of the language, and the places of elements from one diagram to another. */
final class Ablagebefehle {

    /** Places that were copied last, by address of the element; the same for all open diagrams. */
    private static Map<URI, Rahmen> gemerkt = Map.of();

    private final DiagrammEditor editor;
    private final Bildflaeche flaeche;

    Ablagebefehle(DiagrammEditor editor) {
        this.editor = editor;
        this.flaeche = editor.flaeche();
    }

    List<Befehl> alle() {
        return List.of(
                Befehl.tut("copy", Messages.Kopieren, "kopieren", this::sindGewaehlte, this::kopiere),
                Befehl.tut("cut", Messages.Ausschneiden, "", this::sindGewaehlte, this::schneideAus),
                Befehl.tut("paste", Messages.Einfuegen, "einfuegen", this::istBild, this::fuegeEin),
                Befehl.tut("selectAll", Messages.AllesWaehlen, "", this::istBild, this::waehleAlles),
                Befehl.tut("lagekopieren", Messages.LageKopieren, "", this::istBild, this::merkeLage),
                Befehl.tut(
                        "lageeinfuegen",
                        Messages.LageEinfuegen,
                        "",
                        () -> !gemerkt.isEmpty() && istBild(),
                        this::setzeLage));
    }

    private boolean istBild() {
        return flaeche.zusammenhang().modell() != null;
    }

    private Set<URI> gewaehlte() {
        return flaeche.gewaehlte().stream()
                .map(flaeche.zusammenhang()::angaben)
                .flatMap(Optional::stream)
                .map(Elementangaben::adresse)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private boolean sindGewaehlte() {
        return istBild() && !gewaehlte().isEmpty();
    }

    private void kopiere() {
        Set<URI> adressen = gewaehlte();
        Ablage.kopiere(editor.arbeit().lies((d, stand) -> Zwischenablage.kopiere(stand, adressen)));
    }

    private void schneideAus() {
        kopiere();
        editor.befehle().tu("delete");
    }

    private void fuegeEin() {
        Clipboard ablage = new Clipboard(Display.getCurrent());
        try {
            if (ablage.getContents(TextTransfer.getInstance()) instanceof String text && !text.isBlank()) {
                String wohin = flaeche.gewaehlte().size() == 1
                        ? flaeche.gewaehlte().get(0).id()
                        : null;
                editor.arbeit().tu(new Auftrag.Einfuegen(text, wohin, null), Messages.EinfuegeTitel);
            }
        } finally {
            ablage.dispose();
        }
    }

    private void waehleAlles() {
        List<EditPart> alle = flaeche.zusammenhang().modell().bild().elemente().keySet().stream()
                .map(flaeche::teil)
                .flatMap(Optional::stream)
                .filter(EditPart::isSelectable)
                .map(EditPart.class::cast)
                .toList();
        flaeche.sicht().setSelection(new StructuredSelection(alle));
    }

    private void merkeLage() {
        Bildmodell modell = flaeche.zusammenhang().modell();
        Set<URI> nur = gewaehlte();
        Map<URI, Rahmen> neu = new LinkedHashMap<>();
        modell.bild().elemente().values().stream()
                .filter(a -> a.adresse() != null && (nur.isEmpty() || nur.contains(a.adresse())))
                .filter(a -> modell.element(a.id()) instanceof Kasten)
                .forEach(
                        a -> neu.putIfAbsent(a.adresse(), modell.element(a.id()).rahmen()));
        gemerkt = neu;
        editor.befehle().aktualisiere();
    }

    private void setzeLage() {
        Bildmodell modell = flaeche.zusammenhang().modell();
        Map<String, Rahmen> neu = new LinkedHashMap<>();
        modell.bild().elemente().values().stream()
                .filter(a -> a.darf(Recht.VERSCHIEBEN) && gemerkt.containsKey(a.adresse()))
                .filter(a -> modell.element(a.id()) instanceof Kasten)
                .forEach(a -> {
                    Rahmen da = modell.element(a.id()).rahmen();
                    Rahmen dort = gemerkt.get(a.adresse());
                    boolean groesse = a.darf(Recht.BREITE) && a.darf(Recht.HOEHE);
                    neu.put(a.id(), groesse ? dort : new Rahmen(dort.x(), dort.y(), da.breite(), da.hoehe()));
                });
        if (!neu.isEmpty()) {
            editor.arbeit().tu(new Auftrag.Stellen(neu), Messages.LageTitel);
        }
    }
}
