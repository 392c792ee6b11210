package org.leitwerk.schaubild.karte;

import java.util.Comparator;
import java.util.List;
import org.leitwerk.diagramm.szene.Punkt;
import org.leitwerk.diagramm.szene.Rahmen;
import org.locationtech.jts.algorithm.construct.MaximumInscribedCircle;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** Where the name of an area stands best: the middle of the largest circle inside its largest part. */
final class Mittelpunkt {

    private static final GeometryFactory FABRIK = new GeometryFactory();

    private Mittelpunkt() {}

    static Punkt von(Gebiet gebiet, Projektion projektion) {
        Polygon groesste = gebiet.flaechen().stream()
                .map(ringe -> polygon(ringe, projektion))
                .max(Comparator.comparingDouble(Polygon::getArea))
                .orElseThrow();
        if (groesste.isValid() && groesste.getArea() > 0) {
            Coordinate mitte = MaximumInscribedCircle.getCenter(groesste, 0.5).getCoordinate();
            return new Punkt(mitte.x, mitte.y);
        }
        // outlines that cross themselves have no inside to be measured
        return Rahmen.um(gebiet.ringe().stream()
                        .flatMap(List::stream)
                        .map(projektion::ort)
                        .toList())
                .mitte();
    }

    private static Polygon polygon(List<List<Punkt>> ringe, Projektion projektion) {
        LinearRing[] alle = ringe.stream()
                .map(ring -> {
                    Coordinate[] ecken = new Coordinate[ring.size() + 1];
                    for (int i = 0; i < ecken.length; i++) {
                        Punkt p = projektion.ort(ring.get(i % ring.size()));
                        ecken[i] = new Coordinate(p.x(), p.y());
                    }
                    return FABRIK.createLinearRing(ecken);
                })
                .toArray(LinearRing[]::new);
        return FABRIK.createPolygon(alle[0], java.util.Arrays.copyOfRange(alle, 1, alle.length));
    }
}
