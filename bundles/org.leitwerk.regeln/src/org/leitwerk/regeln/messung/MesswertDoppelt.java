package org.leitwerk.regeln.messung;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.INDIKATOR__REIHEN;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Indikator;
import org.leitwerk.steuerung.Messreihe;
import org.leitwerk.steuerung.Messwert;
import org.leitwerk.steuerung.Sozialraum;
import org.leitwerk.steuerung.Wertart;
import org.leitwerk.steuerung.Zielgruppe;
import org.leitwerk.steuerung.werte.Zeitangabe;

/** Für denselben Zeitraum, Raum und Personenkreis gilt ein Wert (KGSt-Handbuch, Kap. 6.7). */
public final class MesswertDoppelt implements Regel<Indikator> {

    @Override
    public Stream<Befund> pruefe(Indikator indikator, Planstand stand) {
        Map<Stelle, Set<BigDecimal>> werte = new LinkedHashMap<>();
        for (Messreihe reihe : indikator.getReihen()) {
            for (Messwert wert : reihe.getWerte()) {
                if (wert.getZeit() != null && wert.getWert() != null) {
                    Stelle stelle = new Stelle(
                            Istwerte.istIst(reihe) ? Wertart.IST : reihe.getArt(),
                            reihe.getRaum(),
                            reihe.getGruppe(),
                            wert.getZeit());
                    werte.computeIfAbsent(stelle, neu -> new TreeSet<>()).add(wert.getWert());
                }
            }
        }
        return werte.entrySet().stream()
                .filter(eintrag -> eintrag.getValue().size() > 1)
                .map(eintrag -> Befund.an(indikator, INDIKATOR__REIHEN)
                        .mit(eintrag.getKey().zeit(), eintrag.getValue()));
    }

    private record Stelle(Wertart art, Sozialraum raum, Zielgruppe gruppe, Zeitangabe zeit) {}
}
