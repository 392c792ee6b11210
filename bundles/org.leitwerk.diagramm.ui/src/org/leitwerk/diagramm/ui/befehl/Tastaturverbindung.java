package org.leitwerk.diagramm.ui.befehl;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.leitwerk.diagramm.dienst.Auftrag;
import org.leitwerk.diagramm.dienst.Auswahlfrage;
import org.leitwerk.diagramm.dienst.Elementangaben;
import org.leitwerk.diagramm.dienst.Werkzeugangabe;
import org.leitwerk.diagramm.ui.editor.Bildflaeche;
import org.leitwerk.diagramm.ui.regel.Verbindungen;
import org.leitwerk.diagramm.ui.teil.Bildmodell;
import org.leitwerk.diagramm.ui.teil.Szenenteil;

/** Draws a line by the keyboard: from what is selected to what is chosen from a list. */
public final class Tastaturverbindung {

    private Tastaturverbindung() {}

    /**
     * Begins at the selected element. If two are selected, they are joined without question.
     *
     * @param flaeche the picture
     * @param werkzeuge the tools that may be used
     */
    public static void beginne(Bildflaeche flaeche, List<Werkzeugangabe> werkzeuge) {
        Bildmodell modell = flaeche.zusammenhang().modell();
        List<Szenenteil> gewaehlte = flaeche.gewaehlte();
        if (gewaehlte.isEmpty()) {
            flaeche.zusammenhang().arbeit().lehneAb(Messages.ErstAnfang);
            return;
        }
        String von = gewaehlte.get(0).id();
        if (gewaehlte.size() == 2) {
            verbinde(flaeche, werkzeuge, von, gewaehlte.get(1).id());
            return;
        }
        List<Auswahlfrage.Eintrag> ziele = modell.bild().elemente().values().stream()
                .filter(a -> !a.id().equals(von)
                        && !Verbindungen.passende(modell, werkzeuge, von, a.id())
                                .isEmpty())
                .map(Tastaturverbindung::eintrag)
                .toList();
        if (ziele.isEmpty()) {
            flaeche.zusammenhang().arbeit().lehneAb(Messages.KeinZiel);
            return;
        }
        Auswahlfrage frage = new Auswahlfrage(Messages.VerbindenTitel, Messages.VerbindenFrage, ziele, Set.of(), false);
        Optional<List<String>> ziel =
                Auswahldialog.frage(flaeche.sicht().getControl().getShell(), frage);
        ziel.ifPresent(ids -> verbinde(flaeche, werkzeuge, von, ids.get(0)));
    }

    private static Auswahlfrage.Eintrag eintrag(Elementangaben angaben) {
        return new Auswahlfrage.Eintrag(
                angaben.id(), null, angaben.name() + " (" + angaben.art() + ")", angaben.klasse(), true);
    }

    private static void verbinde(Bildflaeche flaeche, List<Werkzeugangabe> werkzeuge, String von, String nach) {
        Bildmodell modell = flaeche.zusammenhang().modell();
        List<Werkzeugangabe> passende = Verbindungen.passende(modell, werkzeuge, von, nach);
        if (passende.isEmpty()) {
            flaeche.zusammenhang().arbeit().lehneAb(Messages.PasstNicht);
            return;
        }
        Verbindungen.waehle(passende)
                .map(werkzeug -> Map.entry(werkzeug, new Auftrag.Verbinden(werkzeug.id(), von, nach)))
                .ifPresent(e -> flaeche.zusammenhang()
                        .arbeit()
                        .tu(e.getValue(), e.getKey().titel()));
    }
}
