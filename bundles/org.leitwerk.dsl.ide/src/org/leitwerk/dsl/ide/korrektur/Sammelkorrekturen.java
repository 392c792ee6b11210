package org.leitwerk.dsl.ide.korrektur;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.ide.bearbeitung.Ergebnis;
import org.leitwerk.dsl.ide.mangel.Mangel;
import org.leitwerk.regeln.Angabe;
import org.leitwerk.regeln.Korrektur;
import org.leitwerk.regeln.Meldung;
import org.leitwerk.regeln.Regeltexte;

/** One correction for all findings of a rule. */
final class Sammelkorrekturen {

    private static final Regeltexte TEXTE = Regeltexte.deutsch();

    private Sammelkorrekturen() {}

    /**
     * An offer where one correction can be made at several elements: not where a person has to choose among several of
     * the same name.
     */
    static List<Korrekturangebot> zu(Stand stand, Meldung meldung, Mangel mangel) {
        long anzahl = gleichartige(stand, mangel).size();
        Map<String, Long> namen = new LinkedHashMap<>();
        meldung.befund().korrekturen().forEach(k -> namen.merge(k.name(), 1L, Long::sum));
        if (anzahl < 2) {
            return List.of();
        }
        return meldung.befund().korrekturen().stream()
                .filter(korrektur -> namen.get(korrektur.name()) == 1)
                .map(korrektur -> angebot(meldung, korrektur, mangel, anzahl))
                .toList();
    }

    private static Korrekturangebot angebot(Meldung meldung, Korrektur korrektur, Mangel mangel, long anzahl) {
        String titel = "Alle " + anzahl + " Befunde „" + mangel.titel() + "“ beheben: "
                + TEXTE.korrektur(meldung, korrektur)
                        .replace(Angabe.text(meldung.befund().element()), "…");
        return new Korrekturangebot(
                titel, Korrekturart.ALLE_BEHEBEN, false, mangel, stand -> plane(stand, mangel, korrektur.name()));
    }

    private static List<Mangel> gleichartige(Stand stand, Mangel mangel) {
        return stand.maengel().stream()
                .filter(anderer -> anderer.regel() && anderer.code().equals(mangel.code()))
                .toList();
    }

    private static Ergebnis plane(Stand stand, Mangel mangel, String name) {
        Operationen alle = new Operationen();
        for (Mangel einer : gleichartige(stand, mangel)) {
            korrektur(stand, einer, name).ifPresent(korrektur -> alle.nimmAuf(korrektur.aenderungen()));
        }
        return alle.istLeer() ? Ergebnis.abgelehnt("Die Befunde bestehen nicht mehr.") : alle.plane();
    }

    private static Optional<Korrektur> korrektur(Stand stand, Mangel mangel, String name) {
        return Befundsuche.zu(stand, mangel).flatMap(meldung -> meldung.befund().korrekturen().stream()
                .filter(korrektur -> korrektur.name().equals(name))
                .findFirst());
    }
}
