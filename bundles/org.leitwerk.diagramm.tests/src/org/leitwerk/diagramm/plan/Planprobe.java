package org.leitwerk.diagramm.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.leitwerk.beispiele.Beispiele;
import org.leitwerk.diagramm.sicht.Diagramm;
import org.leitwerk.diagramm.sicht.Sicht;
import org.leitwerk.diagramm.spezifikation.Werkzeug;
import org.leitwerk.diagramm.werkzeug.Sichtzugang;
import org.leitwerk.diagramm.werkzeug.Vorhaben;
import org.leitwerk.diagramm.werkzeug.Werkzeuglauf;
import org.leitwerk.dsl.aenderung.Dateiaenderung;
import org.leitwerk.dsl.aenderung.Textaenderungen;
import org.leitwerk.dsl.ide.arbeit.Arbeitsplan;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.ide.bearbeitung.Ergebnis;
import org.leitwerk.steuerung.Plandatei;
import org.leitwerk.steuerung.Planung;

/** A plan with diagrams of the built-in specification, on which tools are tried. */
final class Planprobe implements AutoCloseable {

    private final Arbeitsplan plan;
    private final Steuerungsspezifikation spezifikation = Steuerungsspezifikation.lade();

    private Planprobe(Path ordner) {
        plan = Arbeitsplan.oeffne(ordner);
    }

    static Planprobe beispiel(String name, Path ordner) {
        try {
            return new Planprobe(Beispiele.mitNamen(name).orElseThrow().kopiere(ordner.resolve(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Planprobe von(Path ordner, String text) {
        try {
            Files.createDirectories(ordner);
            Files.writeString(ordner.resolve("plan.leitwerk"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Planprobe(ordner);
    }

    <T> T lies(Function<Stand, T> frage) {
        return plan.lies(frage);
    }

    /** All texts by file. */
    Map<Path, String> texte() {
        return plan.lies(stand -> {
            Map<Path, String> texte = new TreeMap<>();
            stand.pfade().forEach(pfad -> texte.put(pfad, stand.text(pfad)));
            return texte;
        });
    }

    /** A fresh diagram of the plan, and what is asked of it. */
    <T> T mit(String art, BiFunction<Diagramm, Werkzeuglauf, T> frage) {
        return mitStand(art, (stand, diagramm, lauf) -> frage.apply(diagramm, lauf));
    }

    /** What is asked of a fresh diagram and the plan it is of. */
    interface Planfrage<T> {
        T apply(Stand stand, Diagramm diagramm, Werkzeuglauf lauf);
    }

    /** A fresh diagram of the plan, and what is asked of both. */
    <T> T mitStand(String art, Planfrage<T> frage) {
        return plan.lies(stand -> {
            Diagramm diagramm =
                    spezifikation.abgleich().neu(spezifikation.art(art).orElseThrow(), haupt(stand));
            return frage.apply(
                    stand,
                    diagramm,
                    new Werkzeuglauf(diagramm, spezifikation.abgleich().dienste(), Sichtzugang.OHNE));
        });
    }

    /** Runs a tool on a fresh diagram; nothing is written yet. */
    Planwerkzeug.Folge plane(String art, BiFunction<Diagramm, Werkzeuglauf, Vorhaben> vorhaben) {
        return mitStand(art, (stand, diagramm, lauf) -> {
            Supplier<Vorhaben> wunsch = () -> vorhaben.apply(diagramm, lauf);
            return new Planwerkzeug(lauf).fuehreAus(stand, List.of(wunsch));
        });
    }

    /** Runs a tool and writes what it changes; gives what takes it back. */
    Textaenderungen tue(String art, BiFunction<Diagramm, Werkzeuglauf, Vorhaben> vorhaben) {
        Ergebnis ergebnis = plane(art, vorhaben).ergebnis();
        if (!ergebnis.istMoeglich()) {
            throw new IllegalStateException(ergebnis.meldung());
        }
        wendeAn(ergebnis.aenderungen());
        return ergebnis.aenderungen().umkehrung();
    }

    void setzeText(Path datei, String text) {
        plan.setzeText(datei, text);
    }

    void wendeAn(Textaenderungen aenderungen) {
        for (Dateiaenderung datei : aenderungen.dateien()) {
            plan.setzeText(Path.of(datei.datei().toFileString()), datei.nachher());
        }
    }

    static Plandatei haupt(Stand stand) {
        return stand.inhalte().stream()
                .filter(datei -> datei.getElemente().stream().anyMatch(Planung.class::isInstance))
                .findFirst()
                .orElse(stand.inhalte().get(0));
    }

    /** The view of an element by its name. */
    static Sicht sicht(Diagramm diagramm, String abbildung, String name) {
        return diagramm.alle().stream()
                .filter(sicht -> sicht.abbildung().name().equals(abbildung))
                .filter(sicht -> sicht.ziel() instanceof org.leitwerk.steuerung.Planelement element
                        && name.equals(element.getName()))
                .findFirst()
                .orElseThrow();
    }

    /** A tool by its name. */
    static Werkzeug werkzeug(Diagramm diagramm, String name) {
        var alle = diagramm.art().beschreibung().eAllContents();
        while (alle.hasNext()) {
            Werkzeug werkzeug = diagramm.art().spezifikation().fassade(alle.next(), Werkzeug.class);
            if (werkzeug != null && werkzeug.name().equals(name)) {
                return werkzeug;
            }
        }
        throw new IllegalArgumentException(name);
    }

    @Override
    public void close() {
        plan.close();
    }
}
