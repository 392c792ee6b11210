package org.leitwerk.regeln.messung;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.MESSUNG__INDIKATOR;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Indikator;
import org.leitwerk.steuerung.Messung;
import org.leitwerk.steuerung.Ziel;
import org.leitwerk.steuerung.Zielgruppe;
import org.leitwerk.steuerung.werte.Altersspanne;

/** Gemessen wird bei denen, um die es im Ziel geht (KGSt-Handbuch, Kap. 5.4, Bielefeld). */
public final class AlterPasstNichtZurZielgruppe implements Regel<Messung> {

    @Override
    public Stream<Befund> pruefe(Messung messung, Planstand stand) {
        Indikator indikator = messung.getIndikator();
        if (indikator == null || indikator.getAlter() == null || !(messung.eContainer() instanceof Ziel ziel)) {
            return Stream.empty();
        }
        List<Altersspanne> spannen = ziel.getZielgruppen().stream()
                .map(Zielgruppe::getAlter)
                .filter(Objects::nonNull)
                .toList();
        boolean getrennt =
                !spannen.isEmpty() && spannen.stream().noneMatch(spanne -> spanne.ueberschneidet(indikator.getAlter()));
        return getrennt
                ? Stream.of(Befund.an(messung, MESSUNG__INDIKATOR).mit(indikator, indikator.getAlter(), spannen))
                : Stream.empty();
    }
}
