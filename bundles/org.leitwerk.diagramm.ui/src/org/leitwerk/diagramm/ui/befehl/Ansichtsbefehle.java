package org.leitwerk.diagramm.ui.befehl;

import java.util.List;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.SnapToGeometry;
import org.eclipse.gef.SnapToGrid;
import org.leitwerk.diagramm.szene.Rahmen;
import org.leitwerk.diagramm.ui.ansicht.Suchleiste;
import org.leitwerk.diagramm.ui.editor.Bildflaeche;
import org.leitwerk.diagramm.ui.editor.DiagrammEditor;

/** How the picture is looked at: size, grid, palette, search. */
final class Ansichtsbefehle {

    private static final double LUFT = 24;

    private final DiagrammEditor editor;
    private final Bildflaeche flaeche;

    Ansichtsbefehle(DiagrammEditor editor) {
        this.editor = editor;
        this.flaeche = editor.flaeche();
    }

    List<Befehl> alle() {
        return List.of(
                Befehl.tut("groesser", Messages.Groesser, "groesser", () -> true, flaeche.lupe()::zoomIn),
                Befehl.tut("kleiner", Messages.Kleiner, "kleiner", () -> true, flaeche.lupe()::zoomOut),
                Befehl.tut("hundert", Messages.Hundert, "", () -> true, () -> flaeche.lupe()
                        .setZoom(1)),
                Befehl.tut("ganz", Messages.Ganz, "ganz", this::istBild, this::zeigeGanz),
                Befehl.tut(
                        "aufauswahl",
                        Messages.AufAuswahl,
                        "",
                        () -> !flaeche.gewaehlte().isEmpty(),
                        this::zeigeAuswahl),
                Befehl.schaltet(
                        "raster",
                        Messages.Raster,
                        "raster",
                        () -> true,
                        () -> ist(SnapToGrid.PROPERTY_GRID_ENABLED),
                        this::schalteRaster),
                Befehl.schaltet(
                        "einrasten",
                        Messages.Einrasten,
                        "einrasten",
                        () -> true,
                        () -> ist(SnapToGeometry.PROPERTY_SNAP_ENABLED),
                        () -> schalte(SnapToGeometry.PROPERTY_SNAP_ENABLED)),
                Befehl.schaltet(
                        "mittext",
                        Messages.MitText,
                        "verbunden",
                        () -> true,
                        () -> editor.auswahl().istMitText(),
                        () -> editor.auswahl().setzeMitText(!editor.auswahl().istMitText())),
                Befehl.schaltet(
                        "legende",
                        Messages.Legende,
                        "legende",
                        () -> true,
                        () -> editor.legende().istGewuenscht(),
                        () -> editor.legende().wuensche(!editor.legende().istGewuenscht())),
                Befehl.tut("werkzeugsuche", Messages.Werkzeugsuche, "", () -> true, () -> editor.palette()
                        .suche()),
                Befehl.tut("find", Messages.Suchen, "suchen", this::istBild, () -> Suchleiste.oeffne(editor)));
    }

    private boolean istBild() {
        return flaeche.zusammenhang().modell() != null;
    }

    private boolean ist(String schalter) {
        return Boolean.TRUE.equals(flaeche.sicht().getProperty(schalter));
    }

    private void schalte(String schalter) {
        flaeche.sicht().setProperty(schalter, !ist(schalter));
    }

    private void schalteRaster() {
        schalte(SnapToGrid.PROPERTY_GRID_ENABLED);
        flaeche.sicht().setProperty(SnapToGrid.PROPERTY_GRID_VISIBLE, ist(SnapToGrid.PROPERTY_GRID_ENABLED));
    }

    private void zeigeGanz() {
        zeige(flaeche.zusammenhang().modell().bild().szene().flaeche());
    }

    private void zeigeAuswahl() {
        flaeche.gewaehlte().stream()
                .map(teil -> flaeche.zusammenhang().modell().element(teil.id()).rahmen())
                .reduce(Rahmen::mit)
                .ifPresent(this::zeige);
    }

    /** Makes a part of the picture as large as the window allows, at most twice its size. */
    private void zeige(Rahmen rahmen) {
        Rahmen r = rahmen.erweitert(LUFT);
        Rectangle fenster = flaeche.ausschnitt().getClientArea();
        double massstab = Math.min(fenster.width / r.breite(), fenster.height / r.hoehe());
        massstab = Math.max(flaeche.lupe().getMinZoom(), Math.min(massstab, rahmen.breite() > 400 ? 1 : 2));
        flaeche.lupe().setZoom(massstab);
        flaeche.ausschnitt().validate();
        flaeche.ausschnitt().setViewLocation((int) Math.round(r.mitte().x() * massstab - fenster.width / 2.0), (int)
                Math.round(r.mitte().y() * massstab - fenster.height / 2.0));
    }
}
