package org.leitwerk.schaubild.bilder;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.leitwerk.schaubild.malwerk.Musterfarbe;

/** Legends of areas. */
final class Legenden {

    private static final Shape KASTEN = new Rectangle2D.Double(-8, -6, 16, 12);

    private final LegendItemCollection eintraege = new LegendItemCollection();

    Legenden mit(String text, Musterfarbe farbe) {
        eintraege.add(new LegendItem(text, null, null, null, KASTEN, farbe));
        return this;
    }

    LegendItemCollection eintraege() {
        return eintraege;
    }
}
