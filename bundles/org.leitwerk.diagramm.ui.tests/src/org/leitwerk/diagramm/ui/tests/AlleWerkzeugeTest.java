package org.leitwerk.diagramm.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leitwerk.diagramm.dienst.Antwort;
import org.leitwerk.diagramm.dienst.Auftrag;
import org.leitwerk.diagramm.dienst.Auswahlfrage;
import org.leitwerk.diagramm.dienst.Diagrammbild;
import org.leitwerk.diagramm.dienst.Elementangaben;
import org.leitwerk.diagramm.dienst.Werkzeugangabe;
import org.leitwerk.diagramm.dienst.Werkzeugform;
import org.leitwerk.ui.tests.Oberflaeche;

/** Every tool of every kind of diagram: does something where the palette promises it, and undo takes it back. */
class AlleWerkzeugeTest {

    @TempDir
    Path ordner;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zielhierarchie",
                "VierFelder",
                "Wirkungskette",
                "Kreislauf",
                "Organisation",
                "Netzwerk",
                "Swot",
                "Matrix",
                "Sozialraeume",
                "Zeitplan"
            })
    void everyToolOfThePaletteWorksAndIsUndone(String art) throws Exception {
        try (Diagrammprobe probe = Diagrammprobe.vonArt(art, "musterstadt", ordner)) {
            Oberflaeche.fotografiere("art-" + art);
            Map<String, String> vorher = texte(probe);
            Map<String, String> maengel = new LinkedHashMap<>();
            List<String> ebenen = bild(probe).ebenen().stream()
                    .filter(e -> !e.an())
                    .map(e -> e.id())
                    .toList();
            ebenen.forEach(e -> probe.editor().arbeit().tu(new Auftrag.Ebene(e, true), "Ebene"));
            probe.warteAufBild();
            Oberflaeche.warteAufRuhe();
            Oberflaeche.fotografiere("art-" + art + "-ebenen");
            List<String> gemeldet = new ArrayList<>();
            probe.editor().arbeit().meldeWohin(gemeldet::add);
            for (Werkzeugangabe werkzeug : werkzeuge(probe)) {
                benutze(probe, werkzeug).ifPresent(m -> maengel.put(werkzeug.titel(), m));
                for (int i = 0; i < 5 && !texte(probe).equals(vorher) && probe.zurueck(); i++) {
                    Oberflaeche.verarbeite();
                }
                probe.warteAufBild();
                if (!texte(probe).equals(vorher)) {
                    maengel.merge(werkzeug.titel(), "nicht zurückgenommen", (a, b) -> a + "; " + b);
                    break;
                }
            }
            assertEquals(Map.of(), maengel);
        }
    }

    private static Diagrammbild bild(Diagrammprobe probe) {
        return probe.editor().arbeit().bild().orElseThrow();
    }

    private static List<Werkzeugangabe> werkzeuge(Diagrammprobe probe) {
        return bild(probe).palette().stream()
                .flatMap(a -> a.werkzeuge().stream())
                .toList();
    }

    private static Map<String, String> texte(Diagrammprobe probe) {
        return probe.plan().sitzung().lies(stand -> {
            Map<String, String> texte = new TreeMap<>();
            stand.pfade().forEach(pfad -> texte.put(pfad.toString(), stand.text(pfad)));
            return texte;
        });
    }

    private static List<Elementangaben> von(Diagrammprobe probe, java.util.Set<String> abbildungen) {
        return bild(probe).elemente().values().stream()
                .filter(a -> abbildungen.contains(a.abbildung()))
                .toList();
    }

    /** Uses a tool at the first place that takes it; says what is wrong. */
    private static Optional<String> benutze(Diagrammprobe probe, Werkzeugangabe werkzeug) {
        List<Auftrag> auftraege = werkzeug.form() == Werkzeugform.VERBINDEN
                ? verbindungen(probe, werkzeug)
                : orte(probe, werkzeug).stream()
                        .map(ort -> (Auftrag) auftrag(probe, werkzeug, ort))
                        .toList();
        if (auftraege.isEmpty()) {
            return Optional.of("nirgends möglich");
        }
        String grund = "";
        for (Auftrag auftrag : auftraege) {
            Optional<String> nein = probe.editor().arbeit().lies((d, stand) -> d.ablehnung(stand, auftrag));
            if (nein.isPresent()) {
                grund = nein.get();
                continue;
            }
            Antwort antwort = probe.editor().arbeit().tu(auftrag, werkzeug.titel());
            if (!antwort.ergebnis().istMoeglich()) {
                grund = "angeboten, dann abgelehnt: " + antwort.ergebnis().meldung();
                continue;
            }
            if (antwort.ergebnis().aenderungen().dateien().isEmpty()) {
                grund = "ändert nichts";
                continue;
            }
            long fehler = probe.plan().sitzung().lies(stand -> stand.pfade().stream()
                    .filter(p -> stand.datei(p).isPresent()
                            && !stand.datei(p).get().getErrors().isEmpty())
                    .count());
            return fehler == 0 ? Optional.empty() : Optional.of("Text mit Fehlern");
        }
        return Optional.of(grund);
    }

    private static Auftrag auftrag(Diagrammprobe probe, Werkzeugangabe werkzeug, String ort) {
        if (werkzeug.form() != Werkzeugform.AUSWAHL) {
            return new Auftrag.Anlegen(werkzeug.id(), ort, null);
        }
        Auswahlfrage frage = probe.editor().arbeit().lies((d, stand) -> d.frage(stand, werkzeug.id(), ort));
        List<String> eintraege = frage.eintraege().stream()
                .filter(Auswahlfrage.Eintrag::waehlbar)
                .map(Auswahlfrage.Eintrag::id)
                .filter(id -> !frage.vorgewaehlt().contains(id))
                .toList();
        return new Auftrag.Auswaehlen(
                werkzeug.id(), ort, null, eintraege.isEmpty() ? List.of() : List.of(eintraege.get(0)));
    }

    private static List<String> orte(Diagrammprobe probe, Werkzeugangabe werkzeug) {
        List<String> orte = new ArrayList<>();
        if (werkzeug.eltern().contains("")) {
            orte.add(null);
        }
        von(probe, werkzeug.eltern()).forEach(a -> orte.add(a.id()));
        return orte;
    }

    private static List<Auftrag> verbindungen(Diagrammprobe probe, Werkzeugangabe werkzeug) {
        List<Auftrag> auftraege = new ArrayList<>();
        for (Elementangaben a : von(probe, werkzeug.anfaenge())) {
            for (Elementangaben b : von(probe, werkzeug.enden())) {
                if (a != b && auftraege.size() < 400) {
                    auftraege.add(new Auftrag.Verbinden(werkzeug.id(), a.id(), b.id()));
                }
            }
        }
        return auftraege;
    }
}
