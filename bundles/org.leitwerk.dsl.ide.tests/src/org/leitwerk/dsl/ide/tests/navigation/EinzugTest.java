package org.leitwerk.dsl.ide.tests.navigation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leitwerk.dsl.aenderung.Ersetzung;
import org.leitwerk.dsl.ide.textform.Einzug;

/** {@code |} is the caret, {@code ~} a line end. */
class EinzugTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            delimiter = ';',
            value = {
                "ziel A {| ; ziel A {~    |~}",
                "ziel A {|~} ; ziel A {~    |~}",
                "ziel A {|} ; ziel A {~    |~}",
                "ziel A {~    ebene teilziel|~} ; ziel A {~    ebene teilziel~    |~}",
                "ziel A {~  ebene teilziel~  ziel B {|~  }~} ; ziel A {~  ebene teilziel~  ziel B {~    |~  }~}",
                "ziel A {~  ebene teilziel~  ziel B {|~} ; ziel A {~  ebene teilziel~  ziel B {~    |~  }~}",
                "ziel A {~    ebene teilziel |} ; ziel A {~    ebene teilziel ~|}",
                "// ziel A {| ; // ziel A {~|",
                "ziel A \"x {| ; ziel A \"x {~|",
                "ziel A {~    gewicht 30   |ebene teilziel~} ; ziel A {~    gewicht 30   ~    |ebene teilziel~}",
                "ziel A { // Kommentar|~} ; ziel A { // Kommentar~|~}"
            })
    void newLineIsIndentedLikeItsBlock(String vorher, String nachher) {
        String text = vorher.replace('~', '\n');
        int stelle = text.indexOf('|');
        Einzug.Umbruch umbruch = Einzug.neueZeile(text.replace("|", ""), stelle);
        String neu = Ersetzung.wendeAn(text.replace("|", ""), List.of(umbruch.ersetzung()));
        assertEquals(
                nachher.replace('~', '\n'),
                neu.substring(0, umbruch.schreibmarke()) + "|" + neu.substring(umbruch.schreibmarke()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "ziel A {~    ebene teilziel~    | ; ziel A {~    ebene teilziel~|",
                "ziel A {~    ziel B {~        | ; ziel A {~    ziel B {~    |",
                "ziel A { ebene | ; ziel A { ebene |",
                "    | ; |"
            })
    void closingBraceGoesBelowWhatItCloses(String vorher, String nachher) {
        String text = vorher.replace('~', '\n').replace("|", "");
        String neu = Einzug.schliessendeKlammer(text, vorher.indexOf('|'))
                .map(ersetzung -> Ersetzung.wendeAn(text, List.of(ersetzung)))
                .orElse(text);
        assertEquals(nachher.replace('~', '\n').replace("|", "").stripTrailing(), neu.stripTrailing());
    }

    @ParameterizedTest
    @CsvSource({"1", "2"})
    void keepsTheLineEndsOfTheFile(int ebenen) {
        String text = "ziel A {\r\n".repeat(ebenen) + "}\r\n".repeat(ebenen - 1);
        Einzug.Umbruch umbruch = Einzug.neueZeile(text, "ziel A {".length());
        assertEquals(
                "\r\n    \r\n}",
                umbruch.ersetzung().text().isEmpty() ? "" : umbruch.ersetzung().text());
    }
}
