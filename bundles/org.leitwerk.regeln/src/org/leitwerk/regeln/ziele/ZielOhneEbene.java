package org.leitwerk.regeln.ziele;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.ZIEL__EBENE;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Korrektur;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Ziel;
import org.leitwerk.steuerung.Zielebene;
import org.leitwerk.steuerung.Zielfeld;
import org.leitwerk.steuerung.Zielsystem;

/** Jedes Ziel steht auf einer Ebene der Zielhierarchie (Stadt Münster, V/0715/2012, Ziffer 3). */
public final class ZielOhneEbene implements Regel<Ziel> {

    @Override
    public Stream<Befund> pruefe(Ziel ziel, Planstand stand) {
        if (!ohneEbene(ziel)) {
            return Stream.empty();
        }
        Ordnung ordnung = stand.einmal(ZielOhneEbene.class, Ordnung::von);
        Object kreis = Zielkreis.von(ziel);
        // Goals arranged by the four fields need no levels; a system without any level is one finding, at the system.
        boolean inFeldern =
                ziel.getFeld() != Zielfeld.OFFEN && !ordnung.ungeordnet().contains(kreis);
        boolean amSystem = kreis instanceof Zielsystem && !ordnung.gestuft().contains(kreis);
        return inFeldern || amSystem
                ? Stream.empty()
                : Stream.of(Befund.an(ziel, ZIEL__EBENE)
                        .behebbarDurch(Korrektur.zurWahl(
                                nachbarn(ziel), ebene -> Korrektur.setzen("nachbarn", ziel, ZIEL__EBENE, ebene))));
    }

    // The levels of the goals beside it; those of the plan as a whole would be no hint.
    private static Set<Zielebene> nachbarn(Ziel ziel) {
        List<Ziel> nebenan = ziel.eContainer() instanceof Ziel oberziel
                ? oberziel.getUnterziele()
                : ziel.eContainer() instanceof Zielsystem system ? system.getZiele() : List.of();
        Set<Zielebene> ebenen = EnumSet.noneOf(Zielebene.class);
        nebenan.forEach(nachbar -> ebenen.add(nachbar.getEbene()));
        ebenen.remove(Zielebene.OFFEN);
        return ebenen;
    }

    // The circles that have levels, and those in which some goal names no field.
    private record Ordnung(Set<Object> gestuft, Set<Object> ungeordnet) {

        static Ordnung von(Planstand stand) {
            return new Ordnung(
                    Zielkreis.mit(stand, ZielOhneEbene::aufEbene),
                    Zielkreis.mit(stand, ziel -> ziel.getFeld() == Zielfeld.OFFEN));
        }
    }

    /** Whether a goal stands on a level of the hierarchy. */
    static boolean aufEbene(Ziel ziel) {
        return ziel.getEbene() != Zielebene.OFFEN || ziel.getStufe() != null;
    }

    /** Whether a goal lacks a level: guiding goals are on top by their nature, goals set from outside are beside. */
    static boolean ohneEbene(Ziel ziel) {
        return !aufEbene(ziel) && !Zielmerkmale.istLeitziel(ziel) && !Zielmerkmale.istUeberoertlich(ziel);
    }
}
