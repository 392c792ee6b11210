package org.leitwerk.controlling.formel;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.leitwerk.steuerung.Formel;
import org.leitwerk.steuerung.Formelindikator;
import org.leitwerk.steuerung.Funktionsaufruf;
import org.leitwerk.steuerung.Indikator;
import org.leitwerk.steuerung.Punktrechnung;
import org.leitwerk.steuerung.Strichrechnung;

/** The indicators a formula is made of. */
public final class Formelglieder {

    private Formelglieder() {}

    /**
     * The indicators in a formula, each once, from left to right; references that lead nowhere are left out.
     *
     * @param formel the formula; null has none
     */
    public static List<Indikator> von(Formel formel) {
        Set<Indikator> gefunden = new LinkedHashSet<>();
        Deque<Formel> offen = new ArrayDeque<>();
        if (formel != null) {
            offen.push(formel);
        }
        while (!offen.isEmpty()) {
            Formel teil = offen.pop();
            if (teil instanceof Formelindikator verweis && gueltig(verweis.getIndikator())) {
                gefunden.add(verweis.getIndikator());
            }
            List<Formel> teile = teile(teil);
            for (int i = teile.size() - 1; i >= 0; i--) {
                offen.push(teile.get(i));
            }
        }
        return new ArrayList<>(gefunden);
    }

    static boolean gueltig(Indikator indikator) {
        return indikator != null && !indikator.eIsProxy();
    }

    private static List<Formel> teile(Formel formel) {
        List<Formel> teile = new ArrayList<>();
        if (formel instanceof Strichrechnung strich) {
            teile.add(strich.getLinks());
            teile.add(strich.getRechts());
        } else if (formel instanceof Punktrechnung punkt) {
            teile.add(punkt.getLinks());
            teile.add(punkt.getRechts());
        } else if (formel instanceof Funktionsaufruf aufruf) {
            teile.addAll(aufruf.getArgumente());
        }
        teile.removeIf(teil -> teil == null);
        return teile;
    }
}
