package org.leitwerk.diagramm.werkzeug;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.LongRange;

/** Whatever tools are used in whatever order: nothing throws, and undo brings back model and diagram as they were. */
class WerkzeugProperties {

    private static final List<String> FAELLE = List.of(
            "16-pruefregeln",
            "17-anlegewerkzeuge",
            "18-aenderungswerkzeuge",
            "19-modelloperationen",
            "21-unsynchron",
            "23-auswahl-und-menue",
            "08-ebenen");

    @Property(tries = 150, seed = "4711", shrinking = ShrinkingMode.OFF)
    void toolsNeverThrowAndUndoRestoresModelAndDiagram(@ForAll @LongRange(min = 0, max = 1_000_000_000) long saat) {
        new Zufallslauf(FAELLE.get((int) (saat % FAELLE.size())), saat).laufe(12);
    }
}
