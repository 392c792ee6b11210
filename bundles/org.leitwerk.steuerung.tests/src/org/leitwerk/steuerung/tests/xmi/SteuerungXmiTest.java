package org.leitwerk.steuerung.tests.xmi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.leitwerk.steuerung.Absolutwert;
import org.leitwerk.steuerung.Indikator;
import org.leitwerk.steuerung.Messung;
import org.leitwerk.steuerung.Plandatei;
import org.leitwerk.steuerung.SteuerungFactory;
import org.leitwerk.steuerung.Ziel;
import org.leitwerk.steuerung.stapel.TieferStapel;
import org.leitwerk.steuerung.werte.Frist;
import org.leitwerk.steuerung.xmi.SteuerungXmiResource;
import org.leitwerk.steuerung.xmi.XmiFehler;

class SteuerungXmiTest {

    private static final SteuerungFactory FABRIK = SteuerungFactory.eINSTANCE;
    private static final String KOPF = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    @Test
    void aPlanIsReadAsItWasWritten() throws IOException {
        Plandatei plan = FABRIK.createPlandatei();
        Indikator indikator = FABRIK.createIndikator();
        indikator.setName("Übergänge");
        indikator.setEinheit("je 1.000");
        Ziel ziel = FABRIK.createZiel();
        ziel.setName("A");
        ziel.setTitel("Kinder & Jugendliche < 18 \"gut\" versorgt");
        ziel.setBis(Frist.lies("in drei Jahren"));
        Messung messung = FABRIK.createMessung();
        messung.setIndikator(indikator);
        Absolutwert wert = FABRIK.createAbsolutwert();
        wert.setWert(new BigDecimal("12.50"));
        messung.getZielwerte().add(wert);
        ziel.getMessungen().add(messung);
        plan.getElemente().add(ziel);
        plan.getElemente().add(indikator);

        byte[] erste = schreibe(plan);
        Plandatei gelesen = lies(erste);

        assertTrue(EcoreUtil.equals(plan, gelesen));
        assertEquals(new String(erste, StandardCharsets.UTF_8), new String(schreibe(gelesen), StandardCharsets.UTF_8));
    }

    @Test
    void aDocumentTypeIsRefused() {
        String boese = KOPF + "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>\n" + wurzel("1.0", "&x;");
        XmiFehler fehler = assertThrows(XmiFehler.class, () -> lies(boese));
        assertTrue(fehler.getMessage().contains("DOCTYPE"), fehler.getMessage());
        assertEquals(2, fehler.zeile());
    }

    @Test
    void damagedXmlNamesItsLine() {
        XmiFehler fehler = assertThrows(
                XmiFehler.class, () -> lies(KOPF + wurzel("1.0", "<elemente>").replace("</elemente>", "")));
        assertTrue(fehler.getMessage().startsWith("Das XML ist beschädigt"), fehler.getMessage());
    }

    @Test
    void anUnknownNamespaceIsRefusedWithAdvice() {
        XmiFehler fehler = assertThrows(XmiFehler.class, () -> lies(KOPF + wurzel("7.0", "")));
        assertTrue(fehler.getMessage().contains("neueren Fassung"), fehler.getMessage());
    }

    @Test
    void aFileOfVersion09IsCarriedOver() throws IOException {
        Plandatei plan = lies(KOPF
                + wurzel(
                        "0.9",
                        "<elemente xsi:type=\"steuerung:Ziel\" name=\"A\" termin=\"2027-12-31\"/>"
                                + "<elemente xsi:type=\"steuerung:Massnahme\" name=\"M\" ende=\"2026\"/>"));
        Ziel ziel = (Ziel) plan.getElemente().get(0);
        assertEquals("31.12.2027", ziel.getBis().anzeige());
        assertEquals(List.of(), plan.eResource().getErrors());
    }

    @Test
    void whatTheModelDoesNotKnowIsReportedAndTheRestIsRead() throws IOException {
        Plandatei plan = lies(
                KOPF + wurzel("1.0", "<elemente xsi:type=\"steuerung:Ziel\" name=\"A\" farbe=\"rot\" titel=\"T\"/>"));
        assertEquals("T", plan.getElemente().get(0).getTitel());
        assertEquals(1, plan.eResource().getErrors().size());
        assertTrue(plan.eResource().getErrors().get(0).getMessage().contains("'farbe' gibt es in 'Ziel' nicht"));
    }

    @Test
    void aWrongValueAndADanglingReferenceCostOnlyThemselves() throws IOException {
        Plandatei plan = lies(KOPF
                + wurzel(
                        "1.0",
                        "<elemente xsi:type=\"steuerung:Ziel\" name=\"A\" gewicht=\"viel\" titel=\"T\"/>"
                                + "<elemente xsi:type=\"steuerung:Massnahme\" name=\"M\" zielgruppen=\"Fehlt\"/>"));
        assertEquals(2, plan.getElemente().size());
        assertEquals("T", plan.getElemente().get(0).getTitel());
        List<String> meldungen =
                plan.eResource().getErrors().stream().map(d -> d.getMessage()).toList();
        assertEquals(
                List.of(
                        "Der Wert 'viel' passt nicht zu 'gewicht'. Bitte den Wert berichtigen.",
                        "Ein Element namens 'Fehlt' gibt es in der Datei nicht. Bitte den Verweis berichtigen."),
                meldungen);
    }

    @Test
    void threeThousandLevelsOfGoalsAreReadAndWritten() throws IOException {
        Plandatei plan = FABRIK.createPlandatei();
        Ziel oben = FABRIK.createZiel();
        plan.getElemente().add(oben);
        Ziel ziel = oben;
        for (int i = 0; i < 3_000; i++) {
            Ziel unten = FABRIK.createZiel();
            unten.setName("Z" + i);
            ziel.getUnterziele().add(unten);
            ziel = unten;
        }
        Plandatei gelesen = lies(schreibe(plan));
        assertTrue(TieferStapel.rufe(() -> EcoreUtil.equals(plan, gelesen)));
    }

    @Test
    void tooDeepNestingIsRefusedWithAMessage() {
        int tiefe = SteuerungXmiResource.MAX_TIEFE + 5;
        String xml = KOPF
                + wurzel(
                        "1.0",
                        "<elemente xsi:type=\"steuerung:Ziel\">" + "<unterziele>".repeat(tiefe)
                                + "</unterziele>".repeat(tiefe) + "</elemente>");
        XmiFehler fehler = assertThrows(XmiFehler.class, () -> lies(xml));
        assertTrue(fehler.getMessage().contains("flacher gliedern"), fehler.getMessage());
    }

    private static String wurzel(String fassung, String inhalt) {
        return "<steuerung:Plandatei xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\""
                + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xmlns:steuerung=\"https://leitwerk.org/steuerung/"
                + fassung
                + "\">" + inhalt + "</steuerung:Plandatei>";
    }

    private static byte[] schreibe(Plandatei plan) throws IOException {
        SteuerungXmiResource datei = new SteuerungXmiResource(URI.createURI("plan.xmi"));
        datei.getContents().add(plan);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        datei.save(bytes, null);
        return bytes.toByteArray();
    }

    private static Plandatei lies(String xml) throws IOException {
        return lies(xml.getBytes(StandardCharsets.UTF_8));
    }

    private static Plandatei lies(byte[] xml) throws IOException {
        SteuerungXmiResource datei = new SteuerungXmiResource(URI.createURI("plan.xmi"));
        datei.load(new ByteArrayInputStream(xml), null);
        return (Plandatei) datei.getContents().get(0);
    }
}
