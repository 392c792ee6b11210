package org.leitwerk.diagramm.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.leitwerk.diagramm.dienst.Auftrag;
import org.leitwerk.diagramm.dienst.Diagrammbild;
import org.leitwerk.diagramm.dienst.Elementangaben;
import org.leitwerk.diagramm.dienst.Palettenabschnitt;
import org.leitwerk.diagramm.dienst.Werkzeugangabe;
import org.leitwerk.diagramm.szene.Punkt;
import org.leitwerk.diagramm.szene.Rahmen;

/** Wishes at random, sensible and not. */
final class Zufallsauftrag {

    private final Random zufall;
    private final Diagrammbild bild;
    private final List<Elementangaben> elemente;
    private final List<Werkzeugangabe> werkzeuge = new ArrayList<>();

    Zufallsauftrag(Random zufall, Diagrammbild bild) {
        this.zufall = zufall;
        this.bild = bild;
        elemente = List.copyOf(bild.elemente().values());
        for (Palettenabschnitt abschnitt : bild.palette()) {
            werkzeuge.addAll(abschnitt.werkzeuge());
        }
    }

    Auftrag naechster() {
        if (elemente.isEmpty()) {
            return new Auftrag.Anlegen(werkzeug(), null, ort());
        }
        return switch (zufall.nextInt(14)) {
            case 0, 1 -> new Auftrag.Anlegen(werkzeug(), zufall.nextBoolean() ? null : element(), ort());
            case 2, 3 -> new Auftrag.Verbinden(zufall.nextBoolean() ? null : werkzeug(), element(), element());
            case 4, 5 ->
                new Auftrag.Beschriften(
                        element(),
                        List.of("Anders", "", "\"so\" & <da>", "a\nb").get(zufall.nextInt(4)));
            case 6 -> new Auftrag.Loeschen(Set.of(element()));
            case 7 -> new Auftrag.Umhaengen(element(), zufall.nextBoolean(), element());
            case 8, 9 -> new Auftrag.Ablegen(List.of(element()), zufall.nextInt(4) == 0 ? null : element(), Map.of());
            case 10 -> menue();
            case 11 -> new Auftrag.Stellen(Map.of(element(), new Rahmen(zufall.nextInt(900), 50, 120, 60)));
            case 12 -> schalter();
            default -> new Auftrag.Doppelklick(element());
        };
    }

    private Auftrag menue() {
        Elementangaben element = elemente.get(zufall.nextInt(elemente.size()));
        String eintrag = element.menue().isEmpty()
                ? "keiner"
                : element.menue().get(zufall.nextInt(element.menue().size())).id();
        return new Auftrag.Menuewahl(eintrag, List.of(element.id()));
    }

    private Auftrag schalter() {
        if (bild.ebenen().isEmpty() || zufall.nextBoolean()) {
            return bild.filter().isEmpty()
                    ? new Auftrag.Anordnen(Set.of(), zufall.nextBoolean())
                    : new Auftrag.Filter(
                            bild.filter()
                                    .get(zufall.nextInt(bild.filter().size()))
                                    .id(),
                            zufall.nextBoolean());
        }
        return new Auftrag.Ebene(
                bild.ebenen().get(zufall.nextInt(bild.ebenen().size())).id(), zufall.nextBoolean());
    }

    private String werkzeug() {
        return werkzeuge.isEmpty()
                ? "keins"
                : werkzeuge.get(zufall.nextInt(werkzeuge.size())).id();
    }

    private String element() {
        return elemente.get(zufall.nextInt(elemente.size())).id();
    }

    private Punkt ort() {
        return zufall.nextBoolean() ? null : new Punkt(zufall.nextInt(1000), zufall.nextInt(800));
    }
}
