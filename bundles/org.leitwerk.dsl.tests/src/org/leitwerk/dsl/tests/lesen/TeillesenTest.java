package org.leitwerk.dsl.tests.lesen;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.leitwerk.dsl.LeitwerkStandaloneSetup;
import org.leitwerk.dsl.ressource.LeitwerkResource;
import org.leitwerk.dsl.tests.Texte;
import org.leitwerk.testhilfe.PropertyRunner;

/** After an edit of the text only the elements around it are read; runs {@link TeillesenProperties}, too. */
class TeillesenTest {

    private static final String FLACH = """
            planung P "Plan"

            // Zu A
            ziel A "Erstes" {
              bis 2027
            }

            ziel B "Zweites" {
              leitet sich ab aus A
            }

            ziel C "Drittes" {
              bis 2028
            }
            """;

    private static final String TIEF = """
            zielsystem S "System" {
              // Zu A
              ziel A "Erstes" {
                bis 2027
                ziel AA "Darunter" {
                  bis 2026
                }
                ziel AB "Daneben" {
                  bis 2026
                }
              }

              ziel B "Zweites" {
                leitet sich ab aus AA
              }
            }
            """;

    private final XtextResourceSet plan = LeitwerkStandaloneSetup.injektor().getInstance(XtextResourceSet.class);

    @TestFactory
    List<DynamicTest> properties() {
        return PropertyRunner.tests(TeillesenProperties.class);
    }

    @Test
    void allOtherElementsStayTheSameObjects() {
        LeitwerkResource datei = Texte.lies(plan, "a.leitwerk", FLACH);
        Object wurzel = datei.getContents().get(0);
        Object a = Texte.wert(datei, "elemente/1");
        Object b = Texte.wert(datei, "elemente/2");
        Object c = Texte.wert(datei, "elemente/3");
        assertTrue(ersetze(datei, "Zweites", "Anderes"));
        assertSame(wurzel, datei.getContents().get(0));
        assertSame(a, Texte.wert(datei, "elemente/1"));
        assertNotSame(b, Texte.wert(datei, "elemente/2"));
        assertSame(c, Texte.wert(datei, "elemente/3"));
        assertSame(a, Texte.wert(datei, "elemente/2/ableitungen/0/von"));
    }

    @Test
    void insideOfElementsToo() {
        LeitwerkResource datei = Texte.lies(plan, "a.leitwerk", TIEF);
        Object system = Texte.wert(datei, "elemente/0");
        Object a = Texte.wert(datei, "elemente/0/ziele/0");
        Object aa = Texte.wert(datei, "elemente/0/ziele/0/unterziele/0");
        Object ab = Texte.wert(datei, "elemente/0/ziele/0/unterziele/1");
        Object b = Texte.wert(datei, "elemente/0/ziele/1");
        assertSame(aa, Texte.wert(datei, "elemente/0/ziele/1/ableitungen/0/von"));
        assertTrue(ersetze(datei, "Darunter", "Unten"));
        assertSame(system, Texte.wert(datei, "elemente/0"));
        assertSame(a, Texte.wert(datei, "elemente/0/ziele/0"));
        assertNotSame(aa, Texte.wert(datei, "elemente/0/ziele/0/unterziele/0"));
        assertSame(ab, Texte.wert(datei, "elemente/0/ziele/0/unterziele/1"));
        assertSame(b, Texte.wert(datei, "elemente/0/ziele/1"));
        assertSame(
                Texte.wert(datei, "elemente/0/ziele/0/unterziele/0"),
                Texte.wert(datei, "elemente/0/ziele/1/ableitungen/0/von"));
        assertEquals("Unten", Texte.wert(datei, "elemente/0/ziele/0/unterziele/0/titel"));
    }

    @Test
    void otherFilesFollow() {
        LeitwerkResource datei = Texte.lies(plan, "a.leitwerk", TIEF);
        LeitwerkResource andere = Texte.lies(plan, "b.leitwerk", "ziel X \"x\" {\n  leitet sich ab aus AA\n}\n");
        assertEquals(List.of(), Texte.fehler(andere));
        Object ziel = Texte.wert(andere, "elemente/0");
        assertTrue(ersetze(datei, "ziel AA", "ziel AX"));
        assertSame(ziel, Texte.wert(andere, "elemente/0"));
        assertEquals(1, Texte.fehler(andere).size());
        assertTrue(ersetze(datei, "ziel AX", "ziel AA"));
        assertEquals(List.of(), Texte.fehler(andere));
        assertSame(
                Texte.wert(datei, "elemente/0/ziele/0/unterziele/0"),
                Texte.wert(andere, "elemente/0/ableitungen/0/von"));
    }

    @Test
    void savingGivesTheSameBytesAsTheText() throws IOException {
        String text = "\uFEFF" + (FLACH + TIEF).replace("ziel B", "ziel D").replace("\n", "\r\n");
        LeitwerkResource datei = Texte.lies(plan, "a.leitwerk", text);
        assertTrue(ersetze(datei, "Drittes", "Dritte // kein Kommentar"));
        assertTrue(ersetze(datei, "Darunter", "\\u00e4ä"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        datei.save(bytes, null);
        String erwartet = text.replace("Drittes", "Dritte // kein Kommentar").replace("Darunter", "\\u00e4ä");
        assertArrayEquals(erwartet.getBytes(StandardCharsets.UTF_8), bytes.toByteArray());
    }

    private static boolean ersetze(LeitwerkResource datei, String alt, String neu) {
        int stelle = datei.getParseResult().getRootNode().getText().indexOf(alt);
        return datei.aktualisiere(stelle, alt.length(), neu);
    }
}
