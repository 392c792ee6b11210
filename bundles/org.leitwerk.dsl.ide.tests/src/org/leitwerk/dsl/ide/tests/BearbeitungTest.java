package org.leitwerk.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.ide.bearbeitung.Ergebnis;
import org.leitwerk.dsl.ide.bearbeitung.Loeschung;
import org.leitwerk.dsl.ide.bearbeitung.Neuangebot;
import org.leitwerk.dsl.ide.bearbeitung.Neuangebote;
import org.leitwerk.dsl.ide.bearbeitung.Neuanlage;
import org.leitwerk.dsl.ide.bearbeitung.Nutzungsstelle;
import org.leitwerk.dsl.ide.bearbeitung.Verdopplung;
import org.leitwerk.dsl.ide.bearbeitung.Verschiebung;
import org.leitwerk.dsl.ide.bearbeitung.Zwischenablage;
import org.leitwerk.steuerung.Planelement;
import org.leitwerk.steuerung.SteuerungPackage;
import org.leitwerk.steuerung.modell.Planteil;

/** On an example plan: whatever the tree does leaves a plan that can be read, and can be taken back byte by byte. */
class BearbeitungTest {

    @TempDir
    Path ordner;

    @Test
    void whatIsOfferedCanBeAdded() {
        try (Planprobe probe = Planprobe.beispiel("musterstadt", ordner)) {
            List<Neuangebot> angebote = probe.lies(BearbeitungTest::angebote);
            angebote.forEach(angebot -> neu(probe, angebot));
            assertTrue(angebote.size() > 80, () -> "nur " + angebote.size());
        }
    }

    private static List<Neuangebot> angebote(Stand stand) {
        List<Neuangebot> angebote = new ArrayList<>();
        for (Planteil teil : Planteil.values()) {
            angebote.addAll(Neuangebote.imTeil(teil));
        }
        stand.elemente().forEach(element -> angebote.addAll(Neuangebote.in(stand, stand.adresse(element))));
        Set<String> gesehen = new HashSet<>();
        return angebote.stream()
                .filter(a -> gesehen.add(a.klasse() + a.merkmal()))
                .toList();
    }

    private static void neu(Planprobe probe, Neuangebot angebot) {
        Ergebnis ergebnis = probe.lies(stand -> Neuanlage.lege(stand, angebot, "Etwas für Häuser \"Mitte\" neu"));
        assertTrue(ergebnis.istMoeglich(), ergebnis::meldung);
        probe.pruefe(ergebnis, stand -> {
            Planelement neu = (Planelement) stand.element(ergebnis.auswahl()).orElseThrow();
            assertEquals(angebot.klasse(), neu.eClass().getName());
            assertEquals("EtwasHaeuserMitteNeu", neu.getName());
            if (angebot.eltern() != null) {
                assertEquals(angebot.eltern(), stand.adresse(neu.eContainer()));
            }
        });
    }

    @Test
    void newElementStandsBehindItsKind() {
        try (Planprobe probe = Planprobe.beispiel("musterstadt", ordner)) {
            Neuangebot indikator = Neuangebote.fuer(SteuerungPackage.Literals.INDIKATOR);
            Ergebnis ergebnis = probe.lies(stand -> Neuanlage.lege(stand, indikator, " "));
            probe.pruefe(ergebnis, stand -> {
                Planelement neu =
                        (Planelement) stand.element(ergebnis.auswahl()).orElseThrow();
                List<EObject> geschwister = neu.eContainer().eContents();
                EObject davor = geschwister.get(geschwister.indexOf(neu) - 1);
                assertEquals(neu.eClass(), davor.eClass());
                assertEquals("Indikator", neu.getTitel());
            });
        }
    }

    @Test
    void eachKindCanBeDeletedDuplicatedCopiedAndMoved() {
        try (Planprobe probe = Planprobe.beispiel("musterstadt", ordner)) {
            Set<String> gesehen = new HashSet<>();
            List<URI> adressen = probe.lies(stand -> stand.elemente()
                    .filter(element -> gesehen.add(element.eClass().getName()))
                    .map(stand::adresse)
                    .toList());
            for (URI adresse : adressen) {
                loesche(probe, adresse);
                verdopple(probe, adresse);
                kopiere(probe, adresse);
                schiebe(probe, adresse);
            }
            assertTrue(adressen.size() > 50, () -> "nur " + adressen.size());
        }
    }

    @Test
    void duplicateKeepsCommentsAndLayout() {
        String maßnahme = """
                maßnahme M "Hebammen" {   // Kopf
                    // warum
                    trägt bei zu Z
                    meilenstein A "Start"
                    /* zwei
                       Zeilen */
                    meilenstein B "Ende"
                }
                """;
        String text = "ziel Z \"Ziel\"\n" + maßnahme + "// danach\n";
        try (Planprobe probe = Planprobe.von(ordner, text)) {
            URI m = probe.lies(stand -> stand.adresse(stand.mitNamen("M").orElseThrow()));
            Ergebnis ergebnis = probe.lies(stand -> Verdopplung.verdopple(stand, m));
            String kopie = maßnahme.replace("M \"Hebammen\"", "M2 \"Hebammen (Kopie)\"")
                    .replace("A \"Start\"", "A2 \"Start\"")
                    .replace("B \"Ende\"", "B2 \"Ende\"");
            assertEquals(
                    "ziel Z \"Ziel\"\n" + maßnahme + kopie + "// danach\n",
                    ergebnis.aenderungen().dateien().get(0).nachher());
        }
    }

    private static void loesche(Planprobe probe, URI adresse) {
        Ergebnis ergebnis = probe.lies(stand -> Loeschung.loesche(stand, List.of(adresse)));
        assertTrue(ergebnis.istMoeglich(), ergebnis::meldung);
        probe.pruefe(ergebnis, stand -> {
            if (adresse.fragment().indexOf('/') < 0) {
                assertTrue(stand.element(adresse).isEmpty(), adresse::toString);
            }
        });
    }

    private static void verdopple(Planprobe probe, URI adresse) {
        Ergebnis ergebnis = probe.lies(stand -> Verdopplung.verdopple(stand, adresse));
        assertTrue(ergebnis.istMoeglich(), ergebnis::meldung);
        probe.pruefe(ergebnis, stand -> {
            if (ergebnis.auswahl() != null) {
                Planelement kopie =
                        (Planelement) stand.element(ergebnis.auswahl()).orElseThrow();
                assertTrue(kopie.getTitel() == null || kopie.getTitel().endsWith("(Kopie)"));
            }
        });
    }

    private static void kopiere(Planprobe probe, URI adresse) {
        String text = probe.lies(stand -> Zwischenablage.kopiere(stand, List.of(adresse)));
        Ergebnis ergebnis = probe.lies(stand -> Zwischenablage.fuegeEin(stand, adresse, "// eingefügt\n" + text));
        assertTrue(ergebnis.istMoeglich(), () -> ergebnis.meldung() + text);
        probe.pruefe(ergebnis, stand -> {
            assertTrue(ergebnis.aenderungen().dateien().get(0).nachher().contains("// eingefügt"));
            if (ergebnis.auswahl() != null) {
                EObject kopie = stand.element(ergebnis.auswahl()).orElseThrow();
                assertEquals(stand.element(adresse).orElseThrow().eClass(), kopie.eClass());
            }
        });
    }

    private static void schiebe(Planprobe probe, URI adresse) {
        Ergebnis ergebnis = probe.lies(stand -> Verschiebung.schiebe(stand, adresse, true));
        if (ergebnis.istMoeglich()) {
            probe.pruefe(ergebnis, stand -> {
                if (ergebnis.auswahl() != null) {
                    Ergebnis zurueck = Verschiebung.schiebe(stand, ergebnis.auswahl(), false);
                    assertTrue(zurueck.istMoeglich(), zurueck::meldung);
                }
            });
        } else {
            assertTrue(ergebnis.meldung().contains("schon an letzter Stelle"), ergebnis::meldung);
        }
    }

    @Test
    void whatRefersToAnElementIsListedBeforeItIsDeleted() {
        String text =
                "ziel A \"A\" { ziel I \"I\" { leitet sich ab aus A } }\nziel B \"B\" { leitet sich ab aus I, A }\n";
        try (Planprobe probe = Planprobe.von(ordner, text)) {
            List<Nutzungsstelle> stellen = probe.lies(stand -> Loeschung.betroffene(stand, List.of(u(stand, "A"))));
            assertEquals(
                    List.of("I", "A"),
                    stellen.stream().map(Nutzungsstelle::ziel).toList());
            assertEquals("plan.leitwerk", stellen.get(0).datei());
            assertEquals("Abgeleitet aus", stellen.get(0).merkmal());
        }
    }

    @Test
    void goalDroppedOnAGoalIsDerivedFromIt() {
        try (Planprobe probe = Planprobe.von(ordner, """
                leitlinie L "Leitlinie"
                ziel A "Oben" {
                    // bleibt
                    ziel A1 "Innen" // auch

                    ziel A2 "Innen zwei"
                }

                ziel B "Mitte" { leitet sich ab aus A }
                ziel C "Unten" { leitet sich ab aus B weil "so ist es", L }
                """)) {
            probe.lies(stand -> {
                assertText(
                        stand,
                        Verschiebung.in(stand, u(stand, "C"), u(stand, "A"), u(stand, "B")),
                        "leitet sich ab aus A weil \"so ist es\", L");
                assertText(
                        stand,
                        Verschiebung.in(stand, u(stand, "C"), u(stand, "A"), null),
                        "leitet sich ab aus B weil \"so ist es\", L, A");
                assertText(
                        stand,
                        Verschiebung.in(stand, u(stand, "A1"), u(stand, "B"), u(stand, "A")),
                        "ziel B \"Mitte\" { leitet sich ab aus A\n    // bleibt\n    ziel A1 \"Innen\" // auch\n}");
                assertText(
                        stand,
                        Verschiebung.in(stand, u(stand, "A1"), u(stand, "L"), null),
                        "// bleibt\nziel A1 \"Innen\" {\n    leitet sich ab aus L\n} // auch");
                assertText(stand, Verschiebung.nachOben(stand, u(stand, "B"), null), "ziel B \"Mitte\"");
                assertEquals(
                        "'Unten' ist selbst aus 'Oben' abgeleitet; das ergäbe einen Kreis."
                                + " Bitte zuerst die andere Ableitung lösen.",
                        Verschiebung.in(stand, u(stand, "A"), u(stand, "C"), null)
                                .meldung());
                assertEquals(
                        "'Oben' kann nicht aus sich selbst abgeleitet werden.",
                        Verschiebung.ablehnung(stand, u(stand, "A"), u(stand, "A"))
                                .orElse(""));
                assertEquals(
                        "Neben 'Innen' steht kein Element der Art Leitlinie.",
                        Verschiebung.neben(stand, u(stand, "L"), u(stand, "A1"), true)
                                .meldung());
                assertTrue(Verschiebung.in(stand, u(stand, "B"), u(stand, "A"), null)
                        .aenderungen()
                        .istLeer());
                return null;
            });
        }
    }

    @Test
    void severalGoalsGoUnderOneWithoutAName() {
        try (Planprobe probe =
                Planprobe.von(ordner, "ziel A \"Eins\"\nziel B \"Zwei\"\nziel \"Gutes Leben für alle\"\n")) {
            URI oben = probe.lies(
                    stand -> stand.adresse(stand.inhalte().get(0).getElemente().get(2)));
            Ergebnis ergebnis =
                    probe.lies(stand -> Verschiebung.alleIn(stand, List.of(u(stand, "A"), u(stand, "B")), oben));
            assertTrue(ergebnis.istMoeglich(), ergebnis::meldung);
            assertEquals("""
                    ziel A "Eins" {
                        leitet sich ab aus GutesLebenAlle
                    }
                    ziel B "Zwei" {
                        leitet sich ab aus GutesLebenAlle
                    }
                    ziel GutesLebenAlle "Gutes Leben für alle"
                    """, ergebnis.aenderungen().dateien().get(0).nachher());
        }
    }

    @Test
    void pastedTextTakesTheLineEndsOfItsFile() {
        try (Planprobe probe = Planprobe.von(ordner, "zielsystem S \"S\" {\r\n\tziel A \"Eins\"\r\n}\r\n")) {
            Ergebnis ergebnis = probe.lies(
                    stand -> Zwischenablage.fuegeEin(stand, u(stand, "S"), "ziel B \"Zwei\" {\n    gewicht 3\n}\n"));
            assertEquals(
                    "zielsystem S \"S\" {\r\n\tziel A \"Eins\"\r\n\tziel B \"Zwei\" {\r\n\t    gewicht 3\r\n\t}\r\n}\r\n",
                    ergebnis.aenderungen().dateien().get(0).nachher());
        }
    }

    @Test
    void pastedTextKeepsCommentsAndGetsFreeNames() {
        try (Planprobe probe = Planprobe.von(ordner, "ziel A \"Eins\"\n\nmaßnahme M \"Tun\"\n")) {
            probe.lies(stand -> {
                String text = "    // zuerst\n    ziel A \"Zwei\" { // hier\n        gewicht  3\n    }\n"
                        + "    maßnahme M \"Auch\" { trägt bei zu A }\n";
                Ergebnis ergebnis = Zwischenablage.fuegeEin(stand, null, text);
                assertTrue(ergebnis.istMoeglich(), ergebnis::meldung);
                assertEquals("""
                    ziel A "Eins"

                    // zuerst
                    ziel A2 "Zwei" { // hier
                        gewicht  3
                    }

                    maßnahme M "Tun"

                    maßnahme M2 "Auch" { trägt bei zu A2 }
                    """, ergebnis.aenderungen().dateien().get(0).nachher());
                Ergebnis falsch = Zwischenablage.fuegeEin(stand, null, "ziel \"Offen\" {");
                assertFalse(falsch.istMoeglich());
                assertTrue(
                        falsch.meldung().startsWith("Der Text ist kein Teil eines Plans (Zeile 1): "), falsch::meldung);
                return null;
            });
        }
    }

    private static URI u(Stand stand, String name) {
        return EcoreUtil.getURI(stand.mitNamen(name).orElseThrow());
    }

    private static void assertText(Stand stand, Ergebnis ergebnis, String erwartet) {
        assertTrue(ergebnis.istMoeglich(), ergebnis::meldung);
        String nachher = ergebnis.aenderungen().dateien().get(0).nachher();
        assertTrue(nachher.contains(erwartet), () -> nachher);
    }
}
