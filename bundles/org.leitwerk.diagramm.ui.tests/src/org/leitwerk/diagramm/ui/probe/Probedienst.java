package org.leitwerk.diagramm.ui.probe;

import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.leitwerk.diagramm.dienst.Diagrammangebot;
import org.leitwerk.diagramm.dienst.Diagrammdienst;
import org.leitwerk.diagramm.dienst.Diagrammschluessel;
import org.leitwerk.diagramm.dienst.Diagrammsitzung;
import org.leitwerk.dsl.ide.arbeit.Stand;

/** Goals as boxes and derivations as lines, in rows: a service so small that what the editor does wrong shows. */
public final class Probedienst implements Diagrammdienst {

    public static final Diagrammschluessel ZIELE = new Diagrammschluessel("Zielhierarchie", null, "probe");

    @Override
    public List<Diagrammangebot> angebote(Stand stand, URI ziel) {
        return List.of(new Diagrammangebot(
                ZIELE, "Zielhierarchie", "Zielhierarchie", "Alle Ziele und woraus sie abgeleitet sind.", "", false));
    }

    @Override
    public Diagrammsitzung oeffne(Stand stand, Diagrammschluessel schluessel) {
        return new Probesitzung(schluessel);
    }
}
