package org.leitwerk.diagramm.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.leitwerk.diagramm.sicht.Diagramm;
import org.leitwerk.diagramm.sicht.Kante;
import org.leitwerk.diagramm.sicht.Sicht;
import org.leitwerk.diagramm.sicht.Sichtobjekt;
import org.leitwerk.diagramm.spezifikation.Werkzeug;
import org.leitwerk.diagramm.werkzeug.Ablegewerkzeug;
import org.leitwerk.diagramm.werkzeug.Vorhaben;
import org.leitwerk.diagramm.werkzeug.Werkzeuglauf;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.steuerung.Planelement;

/** Runs the same tool on the model as it is, and as a change of the text; both must give the same plan. */
final class Doppellauf {

    private final Planprobe plan;
    private final String art;
    private final long saat;

    Doppellauf(Planprobe plan, String art, long saat) {
        this.plan = plan;
        this.art = art;
        this.saat = saat;
    }

    void vergleiche(String wer) {
        Set<String> bekannte = plan.lies(stand -> stand.elemente()
                .map(Planelement::getName)
                .filter(name -> name != null)
                .collect(Collectors.toSet()));
        List<String> amModell = new ArrayList<>();
        plan.mitStand(art, (stand, diagramm, lauf) -> {
            Vorhaben vorhaben = vorhaben(diagramm, lauf);
            Werkzeuglauf.Lauffolge folge = lauf.fuehreAus(vorhaben, dateien(stand));
            if (folge.aenderung() != null) {
                amModell.addAll(zeilen(stand, bekannte));
                folge.aenderung().nimmZurueck();
            }
            return null;
        });
        Planwerkzeug.Folge amText = plan.plane(art, this::vorhaben);
        if (amModell.isEmpty() || !amText.ergebnis().istMoeglich()) {
            return;
        }
        plan.wendeAn(amText.ergebnis().aenderungen());
        assertEquals(String.join("\n", amModell), String.join("\n", plan.lies(stand -> zeilen(stand, bekannte))), wer);
    }

    private static List<String> zeilen(Stand stand, Collection<String> bekannte) {
        return Modellzeilen.von(stand.inhalte(), bekannte);
    }

    private static Collection<Resource> dateien(Stand stand) {
        return stand.inhalte().stream().map(EObject::eResource).toList();
    }

    /** A tool that does not delete: deletions also tidy statements that make no sense without what is gone. */
    private Vorhaben vorhaben(Diagramm diagramm, Werkzeuglauf lauf) {
        Random zufall = new Random(saat);
        List<Werkzeug> werkzeuge = new ArrayList<>();
        diagramm.art().beschreibung().eAllContents().forEachRemaining(objekt -> {
            Werkzeug werkzeug = diagramm.art().spezifikation().fassade(objekt, Werkzeug.class);
            if (werkzeug != null) {
                werkzeuge.add(werkzeug);
            }
        });
        List<Sicht> sichten = diagramm.alle();
        Werkzeug werkzeug = werkzeuge.get(zufall.nextInt(werkzeuge.size()));
        Sicht eine = sichten.isEmpty() ? null : sichten.get(zufall.nextInt(sichten.size()));
        Sicht andere = sichten.isEmpty() ? null : sichten.get(zufall.nextInt(sichten.size()));
        Sichtobjekt wo = eine == null || zufall.nextInt(3) == 0 ? diagramm : eine;
        return switch (werkzeug.art()) {
            case KNOTEN_ANLEGEN, BEHAELTER_ANLEGEN -> lauf.anlegen(werkzeug, wo);
            case KANTE_ANLEGEN ->
                eine == null ? lauf.handeln(werkzeug, diagramm) : lauf.verbinden(werkzeug, eine, andere);
            case MENUEAKTION -> lauf.menue(werkzeug, eine == null ? List.of() : List.of(eine));
            case BESCHRIFTEN -> eine == null ? lauf.menue(werkzeug, List.of()) : lauf.beschriften(eine, "Anders");
            case ABLEGEN ->
                eine == null || !Ablegewerkzeug.nimmt(werkzeug, eine.abbildung())
                        ? lauf.menue(werkzeug, List.of())
                        : lauf.ablegen(werkzeug, eine, andere);
            default ->
                eine instanceof Kante kante
                        ? lauf.umhaengen(kante, zufall.nextBoolean(), andere)
                        : lauf.menue(werkzeug, List.of());
        };
    }
}
