package org.leitwerk.regeln.ziele;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.WIRKUNGSZUSAMMENHANG__FOLGE;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Kreise;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Planelement;
import org.leitwerk.steuerung.Wirkungszusammenhang;

/** Die Ursache liegt vor der Wirkung (KGSt-Handbuch, Kap. 1.4). */
public final class WirkungszusammenhangZyklisch implements Regel<Wirkungszusammenhang> {

    @Override
    public Stream<Befund> pruefe(Wirkungszusammenhang zusammenhang, Planstand stand) {
        Planelement ursache = zusammenhang.getUrsache();
        Planelement folge = zusammenhang.getFolge();
        if (ursache == null || folge == null) {
            return Stream.empty();
        }
        List<Planelement> kreis = stand.einmal(WirkungszusammenhangZyklisch.class, WirkungszusammenhangZyklisch::kreise)
                .kreis(ursache);
        boolean imKreis = !kreis.isEmpty()
                && stand.einmal(WirkungszusammenhangZyklisch.class, WirkungszusammenhangZyklisch::kreise)
                                .kreis(folge)
                        == kreis;
        return imKreis
                ? Stream.of(Befund.an(zusammenhang, WIRKUNGSZUSAMMENHANG__FOLGE).mit(ursache, folge))
                : Stream.empty();
    }

    private static Kreise<Planelement> kreise(Planstand stand) {
        Map<Planelement, List<Planelement>> folgen = new LinkedHashMap<>();
        for (Wirkungszusammenhang zusammenhang : stand.alle(Wirkungszusammenhang.class)) {
            if (zusammenhang.getUrsache() != null && zusammenhang.getFolge() != null) {
                folgen.computeIfAbsent(zusammenhang.getUrsache(), neu -> new ArrayList<>())
                        .add(zusammenhang.getFolge());
            }
        }
        return Kreise.in(folgen.keySet(), element -> folgen.getOrDefault(element, List.of()));
    }
}
