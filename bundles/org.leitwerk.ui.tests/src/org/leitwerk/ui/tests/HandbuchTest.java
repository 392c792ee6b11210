package org.leitwerk.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leitwerk.ui.handbuch.HandbuchView;

/** The handbook inside the workbench: the pages of the documentation, with links that lead somewhere. */
class HandbuchTest {

    private Shell shell;

    @BeforeEach
    void open() {
        HandbuchView.zeige(Oberflaeche.seite(), HandbuchView.ANFANG);
        shell = Oberflaeche.fenster().getShell();
        Oberflaeche.verarbeite();
    }

    @Test
    void pagesAreThoseOfTheDocumentation() throws IOException {
        Path docs = docs();
        try (Stream<Path> pages = Files.walk(docs)) {
            List<Path> all = pages.filter(page -> page.toString().endsWith(".md")
                            && (page.startsWith(docs.resolve("handbuch")) || page.startsWith(docs.resolve("referenz"))))
                    .toList();
            assertTrue(all.size() >= 9, all.toString());
            for (Path page : all) {
                String name = "/doku/" + docs.relativize(page).toString().replace('\\', '/');
                try (InputStream in = HandbuchView.class.getResourceAsStream(name)) {
                    assertEquals(
                            Files.readString(page),
                            in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8),
                            name);
                }
            }
        }
    }

    @Test
    void contentsLeadToAllChapters() {
        List<String> titles =
                Arrays.stream(contents().getItems()).map(TreeItem::getText).toList();
        assertTrue(titles.contains("Der erste eigene Plan in fünf Minuten"), titles.toString());
        assertTrue(titles.contains("Tastenkürzel"), titles.toString());
        for (TreeItem item : contents().getItems()) {
            choose(item);
            assertTrue(text().getText().startsWith(item.getText()), item.getText());
            assertFalse(text().getText().contains("]("), "Markdown is left in " + item.getText());
        }
        Oberflaeche.fotografiere("handbuch");
    }

    @Test
    void picturesStandAboveTheirWordsAndFollowTheWidth() {
        HandbuchView.zeige(Oberflaeche.seite(), "handbuch/diagramme.md");
        Oberflaeche.warteAufRuhe();
        StyledText text = text();
        int words = text.getText().indexOf("Ziele in Bändern von oben nach unten");
        assertTrue(words > 0);
        int line = text.getLineAtOffset(words);
        int room = text.getLineVerticalIndent(line);
        assertTrue(room > 50, "Platz für das Bild");
        assertEquals(text.getLinePixel(line) + room, text.getLocationAtOffset(words).y, "unter dem Bild, nicht darauf");
        text.setCaretOffset(words);
        text.setTopIndex(line - 3);
        Oberflaeche.fotografiere("handbuch-bild");
        Event enter = new Event();
        enter.keyCode = SWT.CR;
        text.notifyListeners(SWT.KeyDown, enter);
        assertTrue(text.getText().indexOf("Ziele in Bändern von oben nach unten") > 0, "ein Bild ist kein Verweis");
    }

    @Test
    void linkByEnterLeadsToTheNextPage() {
        StyledText text = text();
        text.setCaretOffset(text.getText().indexOf("Die Befehle") + 1);
        Event enter = new Event();
        enter.keyCode = SWT.CR;
        text.notifyListeners(SWT.KeyDown, enter);
        assertTrue(text.getText().startsWith("Die Befehle"), text.getText());
    }

    @Test
    void shortcutsNameCommandsAndKeysInGerman() {
        HandbuchView.zeige(Oberflaeche.seite(), HandbuchView.TASTEN);
        String page = text().getText();
        assertTrue(page.contains("Strg+S\tSpeichern"), page);
        assertTrue(page.contains("F1\tHandbuch"), page);
        assertTrue(page.contains("F2\tUmbenennen"), page);
    }

    private Tree contents() {
        return Oberflaeche.finde(
                shell,
                Tree.class,
                tree -> tree.isVisible()
                        && tree.getItemCount() > 0
                        && tree.getItem(0).getText().equals("Handbuch"));
    }

    private StyledText text() {
        return Oberflaeche.finde(contents().getParent(), StyledText.class, StyledText::isVisible);
    }

    private void choose(TreeItem item) {
        contents().setSelection(item);
        Event event = new Event();
        event.item = item;
        contents().notifyListeners(SWT.Selection, event);
        Oberflaeche.verarbeite();
    }

    private static Path docs() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("docs/handbuch"))) {
            folder = folder.getParent();
        }
        return folder.resolve("docs");
    }
}
