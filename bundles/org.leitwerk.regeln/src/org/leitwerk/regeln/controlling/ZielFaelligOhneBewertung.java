package org.leitwerk.regeln.controlling;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.BEWERTUNG__GEGENSTAND;
import static org.leitwerk.steuerung.SteuerungPackage.Literals.ZIEL__BIS;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Ziel;
import org.leitwerk.steuerung.Zielstatus;

/** Am Termin eines Ziels steht fest, ob es erreicht ist (KGSt-Handbuch, Kap. 5.5.2). */
public final class ZielFaelligOhneBewertung implements Regel<Ziel> {

    private static final Set<Zielstatus> FESTGESTELLT = EnumSet.of(
            Zielstatus.ERREICHT, Zielstatus.TEILWEISE, Zielstatus.VERFEHLT, Zielstatus.ANGEPASST, Zielstatus.ENTFALLEN);

    @Override
    public Stream<Befund> pruefe(Ziel ziel, Planstand stand) {
        Optional<LocalDate> ende = stand.fristen().ende(ziel.getBis(), ziel);
        boolean verstrichen = ende.isPresent()
                && stand.stichtag().filter(tag -> tag.isAfter(ende.get())).isPresent();
        boolean festgestellt = FESTGESTELLT.contains(ziel.getStatus())
                || !ziel.getBewertungen().isEmpty()
                || stand.verweisende(ziel, BEWERTUNG__GEGENSTAND).findAny().isPresent();
        return verstrichen && !festgestellt
                ? Stream.of(Befund.an(ziel, ZIEL__BIS)
                        .mit(ziel.getBis(), stand.stichtag().get()))
                : Stream.empty();
    }
}
