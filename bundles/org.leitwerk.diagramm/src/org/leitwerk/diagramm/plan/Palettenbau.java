package org.leitwerk.diagramm.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.leitwerk.diagramm.abzug.Werkzeugliste;
import org.leitwerk.diagramm.dienst.Palettenabschnitt;
import org.leitwerk.diagramm.dienst.Werkzeugangabe;
import org.leitwerk.diagramm.dienst.Werkzeugform;
import org.leitwerk.diagramm.sicht.Diagramm;
import org.leitwerk.diagramm.spezifikation.Abbildung;
import org.leitwerk.diagramm.spezifikation.Kantenabbildung;
import org.leitwerk.diagramm.spezifikation.Merkmale;
import org.leitwerk.diagramm.spezifikation.Werkzeug;
import org.leitwerk.diagramm.spezifikation.Werkzeugart;

/** The palette of a diagram: what a person can pick, of the layers that are on. */
final class Palettenbau {

    private final Diagramm diagramm;
    private final Abbildungsnetz netz;
    private final Map<String, Werkzeug> nachId = new LinkedHashMap<>();

    Palettenbau(Diagramm diagramm, Abbildungsnetz netz) {
        this.diagramm = diagramm;
        this.netz = netz;
    }

    /** The sections with their tools; empty ones are left out. */
    List<Palettenabschnitt> baue() {
        nachId.clear();
        List<Palettenabschnitt> abschnitte = new ArrayList<>();
        Werkzeugliste liste = new Werkzeugliste(diagramm);
        for (Werkzeugliste.Abschnitt abschnitt : liste.abschnitte()) {
            List<Werkzeugangabe> angaben = new ArrayList<>();
            abschnitt.eintraege().forEach(eintrag -> nimm(liste, eintrag, angaben));
            if (!angaben.isEmpty()) {
                abschnitte.add(new Palettenabschnitt(
                        abschnitt.beschreibung().name(),
                        abschnitt.beschreibung().beschriftung(),
                        symbol(abschnitt.beschreibung().symbolpfad()),
                        angaben));
            }
        }
        return abschnitte;
    }

    private void nimm(Werkzeugliste liste, Werkzeugliste.Eintrag eintrag, List<Werkzeugangabe> angaben) {
        Werkzeug werkzeug = eintrag.werkzeug();
        Werkzeugform form = form(werkzeug.art());
        if (form != null && liste.aktiv(eintrag)) {
            String id = werkzeug.name();
            for (int i = 2; nachId.containsKey(id); i++) {
                id = werkzeug.name() + "~" + i;
            }
            nachId.put(id, werkzeug);
            angaben.add(angabe(id, werkzeug, form));
        }
        eintrag.teile().forEach(teil -> nimm(liste, teil, angaben));
    }

    private Werkzeugangabe angabe(String id, Werkzeug werkzeug, Werkzeugform form) {
        Set<String> anfaenge = new LinkedHashSet<>();
        Set<String> enden = new LinkedHashSet<>();
        if (form == Werkzeugform.VERBINDEN) {
            for (Abbildung abbildung : werkzeug.abbildungen("edgeMappings")) {
                if (abbildung instanceof Kantenabbildung kante) {
                    kante.quellabbildungen().forEach(a -> anfaenge.addAll(netz.mitEinfuhren(a)));
                    kante.zielabbildungen().forEach(a -> enden.addAll(netz.mitEinfuhren(a)));
                }
            }
            werkzeug.abbildungen("extraSourceMappings").forEach(a -> anfaenge.addAll(netz.mitEinfuhren(a)));
            werkzeug.abbildungen("extraTargetMappings").forEach(a -> enden.addAll(netz.mitEinfuhren(a)));
        }
        return new Werkzeugangabe(
                id,
                werkzeug.beschriftung(),
                erklaerung(werkzeug),
                symbol(werkzeug.symbolpfad()),
                form,
                form == Werkzeugform.VERBINDEN ? Set.of() : eltern(werkzeug),
                anfaenge,
                enden);
    }

    private Set<String> eltern(Werkzeug werkzeug) {
        List<Abbildung> erzeugte = new ArrayList<>(werkzeug.abbildungen("nodeMappings"));
        erzeugte.addAll(werkzeug.abbildungen("containerMappings"));
        if (erzeugte.isEmpty()) {
            return netz.alleNamen();
        }
        Set<String> eltern = new LinkedHashSet<>();
        erzeugte.forEach(abbildung -> eltern.addAll(netz.elternVon(abbildung)));
        werkzeug.abbildungen("extraMappings").forEach(a -> eltern.addAll(netz.mitEinfuhren(a)));
        return eltern;
    }

    private static String erklaerung(Werkzeug werkzeug) {
        return werkzeug.spezifikation().uebersetzt(Merkmale.text(werkzeug.beschreibung(), "documentation"));
    }

    private static Werkzeugform form(Werkzeugart art) {
        return switch (art) {
            case KNOTEN_ANLEGEN, BEHAELTER_ANLEGEN -> Werkzeugform.ANLEGEN;
            case KANTE_ANLEGEN -> Werkzeugform.VERBINDEN;
            case AUSWAHL, AUSWAHL_IN_FELDERN -> Werkzeugform.AUSWAHL;
            case ALLGEMEIN -> Werkzeugform.HANDELN;
            default -> null;
        };
    }

    /** The address of an icon of the specification; empty for none. */
    static String symbol(String pfad) {
        return pfad.isEmpty() ? "" : "platform:/plugin" + (pfad.startsWith("/") ? pfad : "/" + pfad);
    }

    /** A tool by its id in the palette; null if the palette does not show it now. */
    Werkzeug werkzeug(String id) {
        if (nachId.isEmpty()) {
            baue();
        }
        return nachId.get(id);
    }

    /** All tools of the palette by id. */
    Map<String, Werkzeug> werkzeuge() {
        if (nachId.isEmpty()) {
            baue();
        }
        return nachId;
    }
}
