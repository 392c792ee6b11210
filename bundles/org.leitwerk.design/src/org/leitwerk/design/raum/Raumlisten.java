package org.leitwerk.design.raum;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.design.Planwissen;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.steuerung.Gremium;
import org.leitwerk.steuerung.Kommune;
import org.leitwerk.steuerung.Massnahme;
import org.leitwerk.steuerung.Messreihe;
import org.leitwerk.steuerung.Plandatei;
import org.leitwerk.steuerung.Planelement;
import org.leitwerk.steuerung.Planung;
import org.leitwerk.steuerung.Raumgliederung;
import org.leitwerk.steuerung.Sozialraum;

/** What the picture of areas shows: municipalities, divisions, areas, and what belongs to them. */
public final class Raumlisten {

    /** All municipalities; only while there is more than a single one or areas below it. */
    public List<Kommune> raumKommunen(Plandatei plan) {
        Planstand stand = stand(plan);
        List<Kommune> alle = stand.alle(Kommune.class);
        boolean baum = alle.size() > 1
                || !stand.alle(Sozialraum.class).isEmpty()
                || !stand.alle(Raumgliederung.class).isEmpty();
        return baum ? alle : List.of();
    }

    /** All divisions into areas. */
    public List<Raumgliederung> raumGliederungen(Plandatei plan) {
        return stand(plan).alle(Raumgliederung.class);
    }

    /** All areas on all levels. */
    public List<Sozialraum> raumRaeume(Plandatei plan) {
        return stand(plan).alle(Sozialraum.class);
    }

    /**
     * What lies below a municipality: its parts, and for the one that plans its divisions and the areas without one.
     */
    public List<Planelement> raumTeile(Kommune kommune) {
        Planstand stand = stand(kommune);
        Stream<Planelement> teile = kommune.getTeile().stream().map(Planelement.class::cast);
        if (planende(stand) != kommune) {
            return teile.toList();
        }
        Stream<Planelement> freie = stand.alle(Sozialraum.class).stream()
                .filter(raum -> raum.eContainer() instanceof Plandatei)
                .map(Planelement.class::cast);
        return Stream.of(teile, stand.alle(Raumgliederung.class).stream(), freie)
                .flatMap(teil -> teil.map(Planelement.class::cast))
                .toList();
    }

    /** Areas this one is put together of, also those of another division. */
    public List<Sozialraum> raumBestandteile(Sozialraum raum) {
        return raum.getBestehtAus().stream().filter(Planwissen::da).toList();
    }

    /** Areas this one overlaps with. */
    public List<Sozialraum> raumUeberlappungen(Sozialraum raum) {
        return raum.getUeberlappt().stream().filter(Planwissen::da).toList();
    }

    /** The key figures of an area: the newest values of the indicators that most areas have. */
    public List<Messreihe> raumWerte(Sozialraum raum) {
        return Raumvergleich.von(raum).reihen(raum);
    }

    /** Bodies of areas. */
    public List<Gremium> raumGremien(Plandatei plan) {
        return stand(plan).alle(Gremium.class).stream()
                .filter(gremium -> Planwissen.da(gremium.getSozialraum()))
                .toList();
    }

    /** Measures that name areas. */
    public List<Massnahme> raumMassnahmen(Plandatei plan) {
        return stand(plan).alle(Massnahme.class).stream()
                .filter(massnahme -> massnahme.getSozialraeume().stream().anyMatch(Planwissen::da))
                .toList();
    }

    /** Areas in which a measure works. */
    public List<Sozialraum> raeumeDerMassnahme(Massnahme massnahme) {
        return massnahme.getSozialraeume().stream().filter(Planwissen::da).toList();
    }

    private static Kommune planende(Planstand stand) {
        return stand.planung()
                .map(Planung::getKommune)
                .filter(Planwissen::da)
                .or(() -> stand.alle(Kommune.class).stream().findFirst())
                .orElse(null);
    }

    private static Planstand stand(EObject element) {
        return Planwissen.von(element).stand();
    }
}
