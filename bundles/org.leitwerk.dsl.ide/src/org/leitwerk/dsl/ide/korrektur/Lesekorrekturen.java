package org.leitwerk.dsl.ide.korrektur;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.ide.mangel.Mangel;
import org.leitwerk.dsl.meldungen.Meldungscodes;

/** What is offered where a text cannot be read. */
final class Lesekorrekturen {

    private Lesekorrekturen() {}

    /** The offers, the first one preferred if it names what was probably meant. */
    static List<Korrekturangebot> zu(Stand stand, Mangel mangel) {
        if (mangel.zeile() == 0 || stand.datei(mangel.datei()).isEmpty()) {
            return List.of();
        }
        List<Korrekturangebot> angebote = new ArrayList<>(Wortkorrekturen.zu(stand, mangel));
        switch (mangel.code()) {
            case Meldungscodes.VERWEIS -> angebote.addAll(Verweiskorrekturen.zu(stand, mangel));
            case Meldungscodes.WERT -> angebote.addAll(Wertkorrekturen.zu(stand, mangel));
            case Meldungscodes.NAME_DOPPELT -> angebote.addAll(Namenskorrekturen.zu(stand, mangel));
            default -> angebote.addAll(Satzkorrekturen.zu(stand, mangel));
        }
        Map<String, Korrekturangebot> verschiedene = new LinkedHashMap<>();
        angebote.forEach(angebot -> verschiedene.putIfAbsent(angebot.titel(), angebot));
        return List.copyOf(verschiedene.values());
    }
}
