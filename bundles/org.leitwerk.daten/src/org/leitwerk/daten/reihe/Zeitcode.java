package org.leitwerk.daten.reihe;

import java.time.LocalDate;
import org.leitwerk.steuerung.werte.Zeitangabe;
import org.leitwerk.steuerung.werte.Zeitart;

/** A period as one number, so that millions of them need little memory; the order is that of the periods. */
final class Zeitcode {

    /** First day of the year 1, the earliest a period can begin. */
    private static final long ERSTER_TAG = LocalDate.of(1, 1, 1).toEpochDay();

    /** Of periods that begin on the same day the longer comes first. */
    private static final Zeitart[] RANG = {
        Zeitart.JAHR, Zeitart.SCHULJAHR, Zeitart.HALBJAHR, Zeitart.QUARTAL, Zeitart.MONAT, Zeitart.TAG
    };

    private static final int VON = 1900;
    private static final int BIS = 2150;
    private static final Zeitangabe[] JAHRE = new Zeitangabe[BIS - VON];

    static {
        for (int jahr = VON; jahr < BIS; jahr++) {
            JAHRE[jahr - VON] = Zeitangabe.jahr(jahr);
        }
    }

    private Zeitcode() {}

    static int von(Zeitangabe zeit) {
        int rang = 0;
        while (RANG[rang] != zeit.art()) {
            rang++;
        }
        return (int) (zeit.beginn().toEpochDay() - ERSTER_TAG) << 3 | rang;
    }

    /** The code of a whole calendar year; also the least code of anything that begins in it. */
    static int jahr(int jahr) {
        return (int) (LocalDate.of(jahr, 1, 1).toEpochDay() - ERSTER_TAG) << 3;
    }

    static Zeitangabe zeit(int code) {
        LocalDate beginn = LocalDate.ofEpochDay((code >>> 3) + ERSTER_TAG);
        int jahr = beginn.getYear();
        int monat = beginn.getMonthValue();
        return switch (RANG[code & 7]) {
            case JAHR -> jahr >= VON && jahr < BIS ? JAHRE[jahr - VON] : Zeitangabe.jahr(jahr);
            case SCHULJAHR -> Zeitangabe.schuljahr(jahr);
            case HALBJAHR -> Zeitangabe.halbjahr((monat + 5) / 6, jahr);
            case QUARTAL -> Zeitangabe.quartal((monat + 2) / 3, jahr);
            case MONAT -> Zeitangabe.monat(monat, jahr);
            case TAG -> Zeitangabe.tag(beginn);
        };
    }
}
