package org.leitwerk.regeln.messung;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.INDIKATOR__POLARITAET;
import static org.leitwerk.steuerung.SteuerungPackage.Literals.INDIKATOR__SCHWELLEN;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Korrektur;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Ampel;
import org.leitwerk.steuerung.Indikator;
import org.leitwerk.steuerung.Polaritaet;
import org.leitwerk.steuerung.Schwelle;

/** Die Schwellen der Ampel passen zur Polarität. */
public final class SchwellenReihenfolge implements Regel<Indikator> {

    @Override
    public Stream<Befund> pruefe(Indikator indikator, Planstand stand) {
        boolean alsErreichung = indikator.getSchwellen().stream()
                .allMatch(schwelle ->
                        Einheiten.istProzent(schwelle.getEinheit()) && !Einheiten.istProzent(indikator.getEinheit()));
        boolean hoeher = alsErreichung || indikator.getPolaritaet() == Polaritaet.HOEHER;
        if (!hoeher && indikator.getPolaritaet() != Polaritaet.NIEDRIGER) {
            return Stream.empty();
        }
        List<Schwelle> nachFarbe = indikator.getSchwellen().stream()
                .filter(schwelle -> schwelle.getWert() != null && schwelle.getAmpel() != Ampel.OFFEN)
                .sorted(Comparator.comparing(Schwelle::getAmpel))
                .toList();
        int stelle = bruch(nachFarbe, hoeher);
        if (stelle < 0) {
            return Stream.empty();
        }
        Befund befund = Befund.an(indikator, INDIKATOR__SCHWELLEN)
                .mit(
                        nachFarbe.get(stelle - 1).getAmpel(),
                        nachFarbe.get(stelle).getAmpel(),
                        hoeher ? "höhere" : "niedrigere");
        boolean umgekehrt = !alsErreichung && bruch(nachFarbe, !hoeher) < 0;
        return Stream.of(
                umgekehrt
                        ? befund.behebbarDurch(Korrektur.setzen(
                                "umkehren",
                                indikator,
                                INDIKATOR__POLARITAET,
                                hoeher ? Polaritaet.NIEDRIGER : Polaritaet.HOEHER))
                        : befund);
    }

    // Colours run from green to red; values must run the same way all along. Gives the first place where they do not,
    // -1 if there is none.
    private static int bruch(List<Schwelle> nachFarbe, boolean hoeher) {
        for (int i = 1; i < nachFarbe.size(); i++) {
            Schwelle besser = nachFarbe.get(i - 1);
            Schwelle schlechter = nachFarbe.get(i);
            int vergleich = besser.getWert().compareTo(schlechter.getWert());
            if (besser.getAmpel() != schlechter.getAmpel() && (hoeher ? vergleich <= 0 : vergleich >= 0)) {
                return i;
            }
        }
        return -1;
    }
}
