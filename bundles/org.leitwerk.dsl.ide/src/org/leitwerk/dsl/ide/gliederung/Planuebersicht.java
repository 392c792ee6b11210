package org.leitwerk.dsl.ide.gliederung;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.controlling.Auswertung;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.ide.auswertung.Auswertungen;
import org.leitwerk.dsl.ide.gliederung.Mangelzaehlung.Zahl;
import org.leitwerk.regeln.Zielbaum;
import org.leitwerk.steuerung.Planelement;
import org.leitwerk.steuerung.Ziel;
import org.leitwerk.steuerung.modell.Bereich;
import org.leitwerk.steuerung.modell.Planteil;
import org.leitwerk.steuerung.modell.Ton;

/**
 * The whole plan over all its files as a tree in the order of the planning cycle. An element stands below the one that
 * contains it; a goal as in the goal tree of the report: below the goal that contains it, else below the first one it
 * is derived from. Works without recursion: goal trees may be thousands of levels deep, and derivations may go round in
 * circles.
 */
public final class Planuebersicht {

    /**
     * The overview of a plan.
     *
     * @param stand the plan; its problems are those that were found last
     */
    public Uebersicht von(Stand stand) {
        Map<Planteil, List<Planast>> wurzeln = wurzeln(stand);
        Mangelzaehlung zaehlung = Mangelzaehlung.von(stand);
        Auswertung auswertung = Auswertungen.von(stand);
        List<Planast> alle = vonObenNachUnten(wurzeln.values());
        for (int i = alle.size() - 1; i >= 0; i--) {
            alle.get(i).schliesse(stand, zaehlung, auswertung);
        }
        List<Zweig> teile = new ArrayList<>();
        wurzeln.forEach((teil, aeste) -> teile.add(teil(teil, aeste)));
        Zahl summe = Mangelzaehlung.summe(stand.maengel());
        String titel = stand.planstand().planung().map(Elementworte::titel).orElse("");
        return new Uebersicht(titel, stand.version(), teile, summe.anzahl(), summe.schlimmste());
    }

    /** The elements at the top of each part; all others hang below them. */
    private static Map<Planteil, List<Planast>> wurzeln(Stand stand) {
        Map<Planteil, List<Planast>> wurzeln = new EnumMap<>(Planteil.class);
        for (Planteil teil : Planteil.values()) {
            wurzeln.put(teil, new ArrayList<>());
        }
        List<Planelement> elemente = stand.elemente().toList();
        Map<EObject, Planast> aeste = new IdentityHashMap<>();
        elemente.forEach(element -> aeste.put(element, new Planast(element)));
        Map<Ziel, EObject> zielplaetze = zielplaetze(stand);
        for (Planelement element : elemente) {
            EObject oben = element instanceof Ziel ? zielplaetze.get(element) : element.eContainer();
            Planast vater = aeste.get(oben);
            (vater == null ? wurzeln.get(Planteil.von(element.eClass())) : vater.kinder).add(aeste.get(element));
        }
        return wurzeln;
    }

    /** What each goal stands below; at the top of the goal tree, the goal system that contains it. */
    private static Map<Ziel, EObject> zielplaetze(Stand stand) {
        Map<Ziel, EObject> plaetze = new IdentityHashMap<>();
        Deque<Ziel> weg = new ArrayDeque<>();
        for (Zielbaum.Knoten knoten : Zielbaum.von(stand.planstand().alle(Ziel.class))) {
            while (weg.size() > knoten.tiefe()) {
                weg.pop();
            }
            EObject aussen = knoten.ziel().eContainer();
            plaetze.put(knoten.ziel(), !weg.isEmpty() ? weg.peek() : aussen instanceof Ziel ? null : aussen);
            weg.push(knoten.ziel());
        }
        return plaetze;
    }

    private static List<Planast> vonObenNachUnten(Collection<List<Planast>> wurzeln) {
        List<Planast> alle = new ArrayList<>();
        wurzeln.forEach(alle::addAll);
        for (int i = 0; i < alle.size(); i++) {
            alle.addAll(alle.get(i).kinder);
        }
        return alle;
    }

    private static Zweig teil(Planteil teil, List<Planast> aeste) {
        aeste.sort(Comparator.comparingInt(ast -> teil.rang(ast.element.eClass())));
        List<Zweig> kinder = new ArrayList<>();
        for (Bereich bereich : teil.bereiche()) {
            List<Zweig> elemente = aeste.stream()
                    .filter(ast -> bereich(teil, ast.element.eClass()) == bereich)
                    .map(Planast::fertig)
                    .toList();
            if (bereich == teil.bereiche().get(0)) {
                kinder.addAll(elemente);
            } else if (!elemente.isEmpty()) {
                kinder.add(zweig(
                        "bereich:" + bereich, Zweig.Sorte.BEREICH, bereich.titel(), arten(teil, bereich), elemente));
            }
        }
        if (kinder.isEmpty() && teil.imZyklus()) {
            kinder.add(zweig(
                    "einladung:" + teil, Zweig.Sorte.EINLADUNG, Einladungen.zu(teil), arten(teil, null), List.of()));
        }
        return zweig("teil:" + teil, Zweig.Sorte.TEIL, teil.titel(), arten(teil, null), kinder);
    }

    private static Bereich bereich(Planteil teil, EClass klasse) {
        Bereich bereich = Bereich.von(klasse);
        return teil.bereiche().contains(bereich) ? bereich : teil.bereiche().get(0);
    }

    private static List<String> arten(Planteil teil, Bereich bereich) {
        return teil.arten().stream()
                .filter(art -> bereich == null || Bereich.von(art) == bereich)
                .map(EClass::getName)
                .toList();
    }

    private static Zweig zweig(
            String schluessel, Zweig.Sorte sorte, String titel, List<String> anlegbar, List<Zweig> kinder) {
        Zahl zahl = kinder.stream().map(Planast::zahl).reduce(Zahl.KEINE, Zahl::plus);
        return new Zweig(
                schluessel,
                sorte,
                null,
                "",
                titel,
                "",
                null,
                "",
                Ton.NEUTRAL,
                "",
                Ton.NEUTRAL,
                0,
                zahl.anzahl(),
                zahl.schlimmste(),
                anlegbar,
                kinder);
    }
}
