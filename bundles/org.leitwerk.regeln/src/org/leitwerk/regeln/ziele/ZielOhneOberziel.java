package org.leitwerk.regeln.ziele;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.ZIEL__ABLEITUNGEN;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Ziel;
import org.leitwerk.steuerung.Zielebene;
import org.leitwerk.steuerung.Zielgrundlage;

/** Ziele werden von oben nach unten abgeleitet (KGSt-Handbuch, Kap. 3.1; Stadt Münster, V/0715/2012, Ziffer 3). */
public final class ZielOhneOberziel implements Regel<Ziel> {

    @Override
    public Stream<Befund> pruefe(Ziel ziel, Planstand stand) {
        boolean abgeleitet = !stand.ableitungen().grundlagen(ziel).isEmpty();
        return abgeleitet || Zielmerkmale.istUeberoertlich(ziel) || !hatDarueberEtwas(ziel, stand)
                ? Stream.empty()
                : Stream.of(Befund.an(ziel, ZIEL__ABLEITUNGEN));
    }

    private static boolean hatDarueberEtwas(Ziel ziel, Planstand stand) {
        Umfeld umfeld = stand.einmal(ZielOhneOberziel.class, Umfeld::von);
        // Goals without levels, none of which is derived from anything, are a list beside the mission statement.
        boolean eingeordnet =
                ZielOhneEbene.aufEbene(ziel) || umfeld.abgeleitete().contains(Zielkreis.von(ziel));
        if (umfeld.mitLeitbild() && eingeordnet) {
            return ziel.getEbene() != Zielebene.LEITZIEL || ziel.getStufe() != null;
        }
        return umfeld.oberste().stream().anyMatch(oberste -> oberste.ueber(Zielrang.von(ziel)));
    }

    // What there is to derive goals from: something above all goals, the highest levels, circles that derive at all.
    private record Umfeld(boolean mitLeitbild, List<Zielrang> oberste, Set<Object> abgeleitete) {

        static Umfeld von(Planstand stand) {
            return new Umfeld(
                    stand.alle(Zielgrundlage.class).size()
                            > stand.alle(Ziel.class).size(),
                    Zielrang.oberste(stand),
                    Zielkreis.mit(
                            stand, ziel -> !stand.ableitungen().grundlagen(ziel).isEmpty()));
        }
    }
}
