package org.leitwerk.regeln.bestand;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.BEDARF__DATENART;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Bedarf;
import org.leitwerk.steuerung.Datenart;
import org.leitwerk.steuerung.Indikator;

/** Ein Handlungsbedarf stützt sich auf Zahlen und auf Wissen vor Ort (Sozialplanung in Kreisen, 2019). */
public final class BedarfNurEineDatenart implements Regel<Bedarf> {

    @Override
    public Stream<Befund> pruefe(Bedarf bedarf, Planstand stand) {
        Set<Datenart> arten = EnumSet.of(bedarf.getDatenart());
        for (Indikator indikator : bedarf.getIndikatoren()) {
            arten.add(indikator.getDatenart() == Datenart.OFFEN ? Datenart.QUANTITATIV : indikator.getDatenart());
            indikator.getQuellen().forEach(quelle -> arten.add(quelle.getDatenart()));
        }
        arten.remove(Datenart.OFFEN);
        return arten.size() == 1 ? Stream.of(Befund.an(bedarf, BEDARF__DATENART).mit(arten)) : Stream.empty();
    }
}
