package org.leitwerk.dsl.ide.korrektur;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.ide.bearbeitung.Ergebnis;
import org.leitwerk.dsl.ide.mangel.Mangel;
import org.leitwerk.regeln.Korrektur;
import org.leitwerk.regeln.Meldung;
import org.leitwerk.regeln.Regeltexte;

/** What a rule itself offers at its finding. */
final class Regelkorrekturen {

    private static final Regeltexte TEXTE = Regeltexte.deutsch();

    private Regelkorrekturen() {}

    /** One offer for each correction of the finding; with only one, it is the preferred one. */
    static List<Korrekturangebot> zu(Meldung meldung, Mangel mangel) {
        List<Korrekturangebot> angebote = new ArrayList<>();
        List<Korrektur> korrekturen = meldung.befund().korrekturen();
        for (Korrektur korrektur : korrekturen) {
            String titel = TEXTE.korrektur(meldung, korrektur);
            angebote.add(new Korrekturangebot(
                    titel,
                    Korrekturart.BEHEBEN,
                    korrekturen.size() == 1,
                    mangel,
                    stand -> plane(stand, mangel, titel)));
        }
        return angebote;
    }

    private static Ergebnis plane(Stand stand, Mangel mangel, String titel) {
        return mitTitel(Befundsuche.zu(stand, mangel), titel)
                .map(korrektur -> {
                    Operationen operationen = new Operationen();
                    operationen.nimmAuf(korrektur.aenderungen());
                    return operationen.plane();
                })
                .orElse(Ergebnis.abgelehnt("Der Befund besteht so nicht mehr."));
    }

    private static Optional<Korrektur> mitTitel(Optional<Meldung> meldung, String titel) {
        return meldung.stream()
                .flatMap(m -> m.befund().korrekturen().stream()
                        .filter(k -> TEXTE.korrektur(m, k).equals(titel)))
                .findFirst();
    }
}
