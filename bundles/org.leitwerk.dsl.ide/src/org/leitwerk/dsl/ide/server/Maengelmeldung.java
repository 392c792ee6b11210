package org.leitwerk.dsl.ide.server;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.xtext.util.ITextRegion;
import org.leitwerk.dsl.ide.arbeit.Planhoerer;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.ide.arbeit.Textverschub;
import org.leitwerk.dsl.ide.mangel.Mangel;

/**
 * Publishes the problems of a plan, file by file. Problems on reading are shown at once; until the rules have looked
 * again, their findings stay where they are in the changed text.
 */
final class Maengelmeldung implements Planhoerer {

    /** What is shown in a file: compared, so that nothing is sent twice. */
    private record Gezeigt(Integer version, List<Diagnostic> maengel) {}

    private final Dokumente dokumente;
    private final Rueckkanal kanal;
    private final Map<Path, String> textDerRegeln = new HashMap<>();
    private final Map<Path, Gezeigt> gezeigt = new TreeMap<>();
    private boolean zuEnde;

    Maengelmeldung(Dokumente dokumente, Rueckkanal kanal) {
        this.dokumente = dokumente;
        this.kanal = kanal;
    }

    @Override
    public void geprueft(Stand stand, List<Mangel> maengel, boolean vollstaendig) {
        Map<Path, List<Mangel>> nachDatei =
                maengel.stream().collect(Collectors.groupingBy(Mangel::datei, TreeMap::new, Collectors.toList()));
        if (vollstaendig) {
            textDerRegeln.clear();
            nachDatei.keySet().forEach(datei -> textDerRegeln.put(datei, stand.text(datei)));
        }
        Set<Path> dateien = new TreeSet<>(nachDatei.keySet());
        synchronized (gezeigt) {
            dateien.addAll(gezeigt.keySet());
        }
        dokumente.alle().stream()
                .map(Dokument::pfad)
                .filter(p -> stand.datei(p).isPresent())
                .forEach(dateien::add);
        for (Path datei : dateien) {
            zeige(stand, datei, nachDatei.getOrDefault(datei, List.of()));
        }
        if (vollstaendig) {
            kanal.erneuereHinweise();
        }
    }

    private void zeige(Stand stand, Path datei, List<Mangel> maengel) {
        String text = stand.text(datei);
        Optional<Dokument> offen = dokumente.bei(datei);
        if (offen.isPresent() && !offen.get().text().equals(text)) {
            return; // it was changed meanwhile, so the plan is looked through again soon
        }
        Positionen positionen = Positionen.von(text);
        Textverschub verschub = Textverschub.zwischen(textDerRegeln.getOrDefault(datei, text), text);
        List<Diagnostic> anzeigen = new ArrayList<>();
        for (Mangel mangel : maengel) {
            Optional<ITextRegion> bereich =
                    mangel.regel() ? verschub.nach(mangel.bereich()) : Optional.of(mangel.bereich());
            bereich.ifPresent(b -> anzeigen.add(Maengelanzeige.von(mangel, b, positionen)));
        }
        sende(datei, new Gezeigt(offen.map(Dokument::version).orElse(null), anzeigen));
    }

    private void sende(Path datei, Gezeigt neu) {
        synchronized (gezeigt) {
            Gezeigt bisher = gezeigt.get(datei);
            boolean nichtsNeues = bisher == null ? neu.maengel().isEmpty() : bisher.equals(neu);
            if (zuEnde || nichtsNeues) {
                return;
            }
            if (neu.maengel().isEmpty()) {
                gezeigt.remove(datei);
            } else {
                gezeigt.put(datei, neu);
            }
        }
        kanal.zeige(new PublishDiagnosticsParams(dokumente.adresse(datei), neu.maengel(), neu.version()));
    }

    /** The plan is closed: nothing is shown any more. */
    void ende() {
        List<Path> dateien;
        synchronized (gezeigt) {
            zuEnde = true;
            dateien = List.copyOf(gezeigt.keySet());
            gezeigt.clear();
        }
        dateien.forEach(datei -> kanal.zeige(new PublishDiagnosticsParams(dokumente.adresse(datei), List.of())));
    }
}
