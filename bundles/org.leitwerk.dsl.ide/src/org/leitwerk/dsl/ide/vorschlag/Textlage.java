package org.leitwerk.dsl.ide.vorschlag;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.TextRegion;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.steuerung.Planelement;

/**
 * The place for which proposals are wanted, with everything that stands around it.
 *
 * @param stand the plan
 * @param datei the file
 * @param text its text
 * @param stelle offset of the cursor
 * @param worte the tokens of the text
 * @param block the block the cursor is in
 * @param hier index of the token that is to be proposed: the word at the cursor, or the first token behind it
 * @param wort the word at the cursor, which a proposal replaces; null if there is none
 * @param stellen what may stand here
 * @param element the element in whose block it is; null between elements, and where it cannot be found
 * @param heute the day for proposals of dates; null if it shall not matter
 */
record Textlage(
        Stand stand,
        Path datei,
        String text,
        int stelle,
        List<Wort> worte,
        Block block,
        int hier,
        Wort wort,
        List<Stelle> stellen,
        Planelement element,
        LocalDate heute) {

    /** Works out the situation; empty where nothing is to be proposed, such as in a comment. */
    static Optional<Textlage> bei(Stand stand, Path datei, int stelle, LocalDate heute) {
        Optional<XtextResource> ressource = stand.datei(datei).filter(r -> r.getParseResult() != null);
        if (ressource.isEmpty()) {
            return Optional.empty();
        }
        Wortleser.Ergebnis gelesen = Stand.dienst(Wortleser.class).lies(ressource.get());
        String text = gelesen.text();
        if (stelle < 0 || stelle > text.length() || gelesen.gesperrt(stelle)) {
            return Optional.empty();
        }
        List<Wort> worte = gelesen.worte();
        int hier = erstesAb(worte, stelle);
        Wort wort = hier < worte.size() && worte.get(hier).beginn() < stelle ? worte.get(hier) : null;
        if (wort != null && !wort.istWort()) {
            if (stelle < wort.ende()) {
                return Optional.empty();
            }
            hier++;
            wort = null;
        }
        Block block = Stand.dienst(Blocksuche.class).vor(worte, hier);
        int ziel = hier;
        List<Stelle> stellen = Stand.dienst(Blockgang.class).erwartet(worte, block, hier).stream()
                .map(erwartung -> Stelle.von(erwartung, block.klasse(), ziel))
                .toList();
        Planelement element = block.istDatei()
                ? null
                : element(stand, datei, worte.get(block.kopf()).beginn(), block);
        return Optional.of(new Textlage(stand, datei, text, stelle, worte, block, hier, wort, stellen, element, heute));
    }

    /** Index of the first token that ends at or behind a place. */
    private static int erstesAb(List<Wort> worte, int stelle) {
        int von = 0;
        int bis = worte.size();
        while (von < bis) {
            int mitte = (von + bis) >>> 1;
            if (worte.get(mitte).ende() < stelle) {
                von = mitte + 1;
            } else {
                bis = mitte;
            }
        }
        return von;
    }

    private static Planelement element(Stand stand, Path datei, int kopf, Block block) {
        EObject objekt = stand.objektBei(datei, kopf).orElse(null);
        while (objekt != null && objekt.eClass() != block.klasse()) {
            objekt = objekt.eContainer();
        }
        return objekt instanceof Planelement element ? element : null;
    }

    /** What has been typed of the value that begins with a token, up to the cursor; its blanks are single ones. */
    String getippt(int ab) {
        int beginn = beginn(ab);
        return text.substring(beginn, Math.max(beginn, stelle)).replaceAll("\\s+", " ");
    }

    /** What has been typed of the word at the cursor. */
    String getippt() {
        return getippt(hier);
    }

    /** What a proposal replaces that begins with a token. */
    ITextRegion ersetzt(int ab) {
        int beginn = beginn(ab);
        int ende = wort == null ? stelle : wort.ende();
        return new TextRegion(beginn, ende - beginn);
    }

    private int beginn(int ab) {
        return ab < hier ? worte.get(ab).beginn() : wort == null ? stelle : wort.beginn();
    }

    /** The blanks with which the line of the cursor begins. */
    String einzug() {
        int zeile = text.lastIndexOf('\n', Math.max(0, stelle - 1)) + 1;
        if (stelle == 0) {
            zeile = 0;
        }
        int ende = zeile;
        while (ende < stelle && (text.charAt(ende) == ' ' || text.charAt(ende) == '\t')) {
            ende++;
        }
        return text.substring(zeile, ende);
    }

    /** How the lines of the file end. */
    String zeilenende() {
        int ende = text.indexOf('\n');
        return ende > 0 && text.charAt(ende - 1) == '\r' ? "\r\n" : "\n";
    }

    /** Whether one begins something new: at the beginning of a line, behind a brace. */
    boolean amAnfang() {
        int beginn = beginn(hier);
        int zeile = beginn == 0 ? 0 : text.lastIndexOf('\n', beginn - 1) + 1;
        return text.substring(zeile, beginn).isBlank()
                || hier > 0 && "{}".contains(worte.get(hier - 1).text());
    }
}
