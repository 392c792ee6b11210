package org.leitwerk.dsl.ide.korrektur;

import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.leitwerk.dsl.aenderung.Dateiaenderung;
import org.leitwerk.dsl.aenderung.Ersetzung;
import org.leitwerk.dsl.aenderung.Textaenderungen;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.ide.bearbeitung.Ergebnis;
import org.leitwerk.dsl.ide.mangel.Mangel;

/**
 * A piece of a text that is replaced as such, where there is no model to change.
 *
 * @param mangel the problem whose file it lies in
 * @param von offset of the piece
 * @param laenge its length
 * @param alt what stood there when the correction was offered
 */
record Textstelle(Mangel mangel, int von, int laenge, String alt) {

    /** A piece of the text as it is now. */
    static Textstelle von(Stand stand, Mangel mangel, int von, int bis) {
        return new Textstelle(mangel, von, bis - von, stand.text(mangel.datei()).substring(von, bis));
    }

    /** Replaces the piece if it still stands there. */
    Ergebnis ersetze(Stand stand, String neu) {
        XtextResource datei = stand.datei(mangel.datei()).orElse(null);
        String text = stand.text(mangel.datei());
        if (datei == null || !text.startsWith(alt, von)) {
            return Ergebnis.abgelehnt("Der Text wurde inzwischen geändert.");
        }
        URI adresse = datei.getURI();
        return Ergebnis.von(new Textaenderungen(
                List.of(new Dateiaenderung(adresse, text, List.of(new Ersetzung(von, laenge, neu))))));
    }

    /** An offer that replaces the piece. */
    Korrekturangebot angebot(String titel, String neu) {
        return new Korrekturangebot(titel, Korrekturart.BEHEBEN, false, mangel, stand -> ersetze(stand, neu));
    }
}
