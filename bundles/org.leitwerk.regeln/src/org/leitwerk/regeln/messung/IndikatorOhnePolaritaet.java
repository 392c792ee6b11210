package org.leitwerk.regeln.messung;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.INDIKATOR__POLARITAET;

import java.util.List;
import java.util.stream.Stream;
import org.leitwerk.regeln.Aenderung;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Korrektur;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Datenart;
import org.leitwerk.steuerung.Indikator;
import org.leitwerk.steuerung.Indikatortyp;
import org.leitwerk.steuerung.Indikatorzweck;
import org.leitwerk.steuerung.Messung;
import org.leitwerk.steuerung.Polaritaet;
import org.leitwerk.steuerung.Zielwert;

/** Wo ein Zielwert steht, ist gesagt, welche Richtung besser ist. */
public final class IndikatorOhnePolaritaet implements Regel<Indikator> {

    @Override
    public Stream<Befund> pruefe(Indikator indikator, Planstand stand) {
        List<Zielwert> zielwerte = stand.verweisende(indikator, Messung.class)
                .flatMap(messung -> messung.getZielwerte().stream())
                .toList();
        // Words have no direction, and what only describes the situation is neither better nor worse.
        boolean entbehrlich = indikator.getDatenart() == Datenart.QUALITATIV
                || indikator.getTyp() == Indikatortyp.KONTEXT
                || indikator.getZweck().equals(List.of(Indikatorzweck.LAGE));
        return !zielwerte.isEmpty() && !entbehrlich && indikator.getPolaritaet() == Polaritaet.OFFEN
                ? Stream.of(mitVorschlag(Befund.an(indikator, INDIKATOR__POLARITAET), zielwerte))
                : Stream.empty();
    }

    // Where all targets lead the same way, that way is the better one.
    private static Befund mitVorschlag(Befund befund, List<Zielwert> zielwerte) {
        List<Integer> richtungen = zielwerte.stream()
                .map(zielwert -> Integer.signum(Zielwerte.richtung(zielwert)))
                .distinct()
                .toList();
        if (richtungen.size() != 1 || richtungen.get(0) == 0) {
            return befund;
        }
        Polaritaet besser = richtungen.get(0) > 0 ? Polaritaet.HOEHER : Polaritaet.NIEDRIGER;
        return befund.behebbarDurch(new Korrektur(
                "setzen",
                List.of(besser),
                List.of(new Aenderung.Setzen(befund.element(), INDIKATOR__POLARITAET, besser))));
    }
}
