package org.leitwerk.diagramm.fremd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;
import org.leitwerk.diagramm.abgleich.Abgleich;
import org.leitwerk.diagramm.abzug.Abzugsmodell;
import org.leitwerk.diagramm.abzug.Modellpfad;
import org.leitwerk.diagramm.abzug.Sichtabzug;
import org.leitwerk.diagramm.ausdruck.Dienste;
import org.leitwerk.diagramm.sicht.Diagramm;
import org.leitwerk.diagramm.sicht.Liste;
import org.leitwerk.diagramm.spezifikation.Anordnungsvorgabe;
import org.leitwerk.diagramm.spezifikation.Diagrammart;
import org.leitwerk.diagramm.spezifikation.Spezifikation;
import org.leitwerk.diagramm.spezifikation.Spezifikationsleser;
import org.leitwerk.diagramm.spezifikation.Spezifikationsmeldung;

/** Specifications as others write them, over other metamodels: they work, and what does not is said once. */
class FremdeSpezifikationenTest {

    private static final Path ORDNER = Path.of("testdaten/fremd");

    private Spezifikation spezifikation;
    private Diagramm diagramm;
    private Abzugsmodell modell;

    private List<String> zeige(String fall, String odesign, Object dienste) {
        Path ordner = ORDNER.resolve(fall);
        modell = new Abzugsmodell(List.of(ordner.resolve(fall + ".ecore")), ordner.resolve(fall + ".xmi"));
        spezifikation = new Spezifikationsleser(modell.metamodelle())
                .lies(URI.createFileURI(ordner.resolve(odesign).toAbsolutePath().toString()));
        Diagrammart art = spezifikation.diagrammarten().get(0);
        diagramm = new Abgleich(Dienste.von(List.of(dienste))).neu(art, modell.wurzel());
        List<String> zeilen = new ArrayList<>();
        for (String zeile : new Sichtabzug().zeilen(diagramm, new Modellpfad(modell.wurzel()))) {
            if (!zeile.strip().startsWith("*")) {
                zeilen.add(zeile);
            }
        }
        return zeilen;
    }

    private List<String> meldungen() {
        return spezifikation.meldungen().stream()
                .map(Spezifikationsmeldung::toString)
                .toList();
    }

    private void sagtEinmal(String... teile) {
        List<String> alle = meldungen();
        for (String teil : teile) {
            assertEquals(
                    1, alle.stream().filter(meldung -> meldung.contains(teil)).count(), teil + " in " + alle);
        }
        assertEquals(teile.length, alle.size(), alle.toString());
    }

    @Test
    void stammbaum() {
        List<String> zeilen = zeige("familie", "stammbaum.odesign", new Familiendienste());
        assertEquals(
                List.of(
                        "e1 knoten Mensch ziel=/Frau#0 text=\"Ada, geb. 1931\" sichtbar=ja groesse=6x3 aenderbar=NONE",
                        "e2 knoten Mensch ziel=/Mann#1 text=\"Bruno\" sichtbar=ja groesse=4x4 aenderbar=NONE",
                        "e3 knoten Mensch ziel=/Frau#2 text=\"Clara, geb. 1955\" sichtbar=ja groesse=6x3 aenderbar=NONE",
                        "e4 knoten Mensch ziel=/Mann#3 text=\"Dirk\" sichtbar=nein"
                                + " filter=[AppliedCompositeFilters(Nur mit Jahr)] groesse=4x4 aenderbar=NONE",
                        "e5 knoten Mensch ziel=/Frau#4 text=\"Eva, geb. 1980\" sichtbar=ja groesse=6x3 aenderbar=NONE"),
                zeilen.subList(0, 5));
        assertEquals(
                List.of("Kind 3>1", "Kind 3>2", "Kind 4>1", "Kind 4>2", "Kind 5>3", "Ehe 1>2"),
                diagramm.kanten().stream()
                        .map(kante -> kante.abbildung().name() + " "
                                + kante.von().alsSicht().nummer() + ">"
                                + kante.nach().alsSicht().nummer())
                        .toList());
        assertEquals("BracketEdgeStyle", diagramm.kanten().get(5).stil().klasse());
        assertEquals("verheiratet", diagramm.kanten().get(5).text());
        assertEquals("Familie Berg", diagramm.titel());
        assertEquals("Stammbaum", diagramm.art().beschriftung());
        assertEquals("Ahnenforschung", diagramm.art().gesichtspunkt().beschriftung());
        assertEquals(Anordnungsvorgabe.Art.BAUM, diagramm.art().anordnung().art());
        sagtEinmal(
                "„leuchtet“ an „NodeMapping“",
                "„roundedCorners“ an „SquareDescription“",
                "„decorationen“ an „Layer“",
                "sequence/description/2.0.0",
                "„SequenceDiagramDescription“",
                "entries[name='gibt es nicht']",
                "VariableFilter",
                "OCL",
                "GaugeCompositeStyleDescription",
                "BracketEdgeStyleDescription",
                "DecorationDescriptionsSet");
    }

    @Test
    void automat() {
        List<String> zeilen = zeige("automat", "automat.odesign", new Automatendienste());
        assertEquals(
                List.of(
                        "e1 knoten Simple ziel=/State:Idle text=\"Idle\" sichtbar=ja groesse=3x3 aenderbar=NONE",
                        "e2 knoten Simple ziel=/State:Broken text=\"Broken\" sichtbar=ja groesse=3x3 aenderbar=NONE",
                        "e3 behaelter Composite ziel=/CompositeState:Running text=\"Running\" sichtbar=ja groesse=-x-"
                                + " anordnung=FreeForm",
                        "    e4 randknoten Port ziel=/Transition#3 text=\"\" sichtbar=ja groesse=1x1 aenderbar=NONE",
                        "    e5 behaelter Composite ziel=/CompositeState:Running/CompositeState:Working text=\"Working\""
                                + " sichtbar=ja groesse=-x- anordnung=FreeForm",
                        "        e6 randknoten Port ziel=/Transition#4 text=\"\" sichtbar=ja groesse=1x1 aenderbar=NONE",
                        "        e7 knoten Simple ziel=/CompositeState:Running/CompositeState:Working/State:Step"
                                + " text=\"Step\" sichtbar=ja groesse=3x3 aenderbar=NONE",
                        "    e8 knoten Simple ziel=/CompositeState:Running/State#0 text=\"Warm up\" sichtbar=ja"
                                + " groesse=3x3 aenderbar=NONE",
                        "e9 kante Transition ziel=/Transition#3 von=e1 nach=e3 text=\"start\" anfang=\"\" ende=\"\""
                                + " sichtbar=ja",
                        "e10 kante Transition ziel=/Transition#4 von=e8 nach=e5 text=\"\" anfang=\"\" ende=\"\" sichtbar=ja",
                        "e11 kante Transition ziel=/Transition#5 von=e3 nach=e2 text=\"error\" anfang=\"\" ende=\"\""
                                + " sichtbar=ja",
                        "e12 kante Transition ziel=/Transition#7 von=e7 nach=e7 text=\"loop\" anfang=\"\" ende=\"\""
                                + " sichtbar=ja"),
                zeilen);
        Map<String, String> ort = diagramm.elemente().get(0).ort();
        assertEquals(Map.of("org.leitwerk.ort.name", "Idle", "org.leitwerk.ort.platz", "true"), ort);
        assertTrue(diagramm.alle().get(3).ort().isEmpty(), "an option that fails for an element says nothing");
        assertEquals(Map.of("org.leitwerk.schmuck.titelX", "Zeit"), diagramm.schmuck());
        Anordnungsvorgabe anordnung = diagramm.art().anordnung();
        assertEquals("org.eclipse.elk.layered", anordnung.verfahren());
        assertEquals("RIGHT", anordnung.optionen().get(0).wert());
        assertEquals(Set.of("NODE", "PARENT"), anordnung.optionen().get(1).ziele());
        sagtEinmal(
                "table/description/1.1.0",
                "„EditionTableDescription“",
                "„gebogen“",
                "@nodeMappings.9",
                "platform:/plugin/nowhere/model/other.ecore",
                "neuere Fassung",
                "ExternalJavaAction",
                "RequestDescription");
    }

    @Test
    void netz() {
        List<String> zeilen = zeige("netz", "netz.odesign", new Netzdienste());
        assertEquals(
                List.of(
                        "e1 liste Rechner ziel=/Rechner#0 text=\"r1\" sichtbar=ja groesse=-x- hinweis=\"Last 90 %\"",
                        "    e2 listenelement Dienstzeile ziel=/Rechner#0/Dienst#0 text=\"web\" sichtbar=ja",
                        "    e3 listenelement Dienstzeile ziel=/Rechner#0/Dienst#1 text=\"cache\" sichtbar=ja",
                        "e4 liste Rechner ziel=/Rechner#1 text=\"r2\" sichtbar=ja groesse=-x- hinweis=\"Last 20 %\"",
                        "    e5 listenelement Dienstzeile ziel=/Rechner#1/Dienst#0 text=\"db\" sichtbar=ja",
                        "e6 liste Rechner ziel=/Rechner#2 text=\"r3\" sichtbar=ja groesse=-x- hinweis=\"Last 0 %\"",
                        "e7 kante Abhaengigkeit ziel=/Rechner#0 semantisch=[] von=e1 nach=e4 text=\"\" anfang=\"\""
                                + " ende=\"\" sichtbar=ja"),
                zeilen);
        assertEquals(
                List.of("180,15,0", "40,120,0", "0,150,0"),
                diagramm.elemente().stream()
                        .filter(Liste.class::isInstance)
                        .map(sicht -> sicht.stil().merkmal("backgroundColor").toString())
                        .toList());
        assertEquals("LeftToRight", diagramm.art().anordnung().richtung());
        assertEquals(12, diagramm.art().anordnung().abstand());
        assertFalse(diagramm.art().metamodelle().isEmpty());
        sagtEinmal("properties/1.0.0", "„ViewExtensionDescription“");
    }
}
