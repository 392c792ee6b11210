package org.leitwerk.dsl.ide.korrektur;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.xtext.util.ITextRegion;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.ide.mangel.Mangel;

/** Replaces a mistyped word by the one the message takes it for. */
final class Wortkorrekturen {

    private static final Pattern GEMEINT = Pattern.compile("gemeint: (\\S+)\\?");

    private Wortkorrekturen() {}

    static List<Korrekturangebot> zu(Stand stand, Mangel mangel) {
        Matcher gemeint = GEMEINT.matcher(mangel.meldung());
        ITextRegion wort = mangel.bereich();
        if (!gemeint.find() || wort.getLength() == 0) {
            return List.of();
        }
        String neu = gemeint.group(1);
        Textstelle stelle = Textstelle.von(stand, mangel, wort.getOffset(), wort.getOffset() + wort.getLength());
        return List.of(stelle.angebot("In ‚" + neu + "‘ ändern", neu).bevorzugtes());
    }
}
