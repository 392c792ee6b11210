package org.leitwerk.diagramm.ui.probe;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.leitwerk.diagramm.dienst.Abbildungsangaben;
import org.leitwerk.diagramm.dienst.Diagrammbild;
import org.leitwerk.diagramm.dienst.Diagrammschluessel;
import org.leitwerk.diagramm.dienst.Elementangaben;
import org.leitwerk.diagramm.dienst.Elementangaben.Recht;
import org.leitwerk.diagramm.dienst.Palettenabschnitt;
import org.leitwerk.diagramm.dienst.Werkzeugangabe;
import org.leitwerk.diagramm.dienst.Werkzeugform;
import org.leitwerk.diagramm.schrift.Schriftmass;
import org.leitwerk.diagramm.szene.Angaben;
import org.leitwerk.diagramm.szene.Aussehen;
import org.leitwerk.diagramm.szene.Farbe;
import org.leitwerk.diagramm.szene.Form;
import org.leitwerk.diagramm.szene.Fuellung;
import org.leitwerk.diagramm.szene.Kasten;
import org.leitwerk.diagramm.szene.Legende;
import org.leitwerk.diagramm.szene.Linie;
import org.leitwerk.diagramm.szene.Pfeil;
import org.leitwerk.diagramm.szene.Punkt;
import org.leitwerk.diagramm.szene.Rahmen;
import org.leitwerk.diagramm.szene.Schrift;
import org.leitwerk.diagramm.szene.Strich;
import org.leitwerk.diagramm.szene.Szene;
import org.leitwerk.diagramm.szene.Szenenelement;
import org.leitwerk.diagramm.szene.Textblock;
import org.leitwerk.diagramm.szene.Textzeile;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.steuerung.Planelement;
import org.leitwerk.steuerung.Ziel;

/** Computes the picture of the goals of a plan. */
final class Probebild {

    static final double BREIT = 180;
    static final double HOCH = 48;
    private static final double WEIT = 30;
    private static final int JE_ZEILE = 6;

    private final Stand stand;
    private final Map<String, Rahmen> plaetze;
    private final Set<String> verborgen;
    private final List<Szenenelement> elemente = new ArrayList<>();
    private final Map<String, Elementangaben> angaben = new LinkedHashMap<>();
    private final Map<String, Rahmen> rahmen = new HashMap<>();

    Probebild(Stand stand, Map<String, Rahmen> plaetze, Set<String> verborgen) {
        this.stand = stand;
        this.plaetze = plaetze;
        this.verborgen = verborgen;
    }

    Diagrammbild bild(Diagrammschluessel schluessel) {
        List<Ziel> ziele = stand.planstand().alle(Ziel.class);
        int nummer = 0;
        for (Ziel ziel : ziele) {
            if (ziel.getName() != null && !verborgen.contains(ziel.getName())) {
                kasten(ziel, nummer++);
            }
        }
        for (Ziel ziel : ziele) {
            ziel.getAbleitungen().forEach(ableitung -> linie(ziel, ableitung.getVon()));
            if (ziel.eContainer() instanceof Ziel oben) {
                linie(ziel, oben);
            }
        }
        Rahmen flaeche = elemente.stream()
                .map(Szenenelement::rahmen)
                .reduce(Rahmen::mit)
                .orElse(Rahmen.LEER)
                .erweitert(20);
        Szene szene = new Szene("Zielhierarchie", nummer + " Ziele.", flaeche, Farbe.WEISS, elemente, Legende.KEINE);
        return new Diagrammbild(
                schluessel,
                stand.version(),
                "Zielhierarchie",
                "Zielhierarchie",
                "",
                true,
                szene,
                angaben,
                Map.of(
                        Abbildungsangaben.DIAGRAMM,
                        new Abbildungsangaben(Abbildungsangaben.DIAGRAMM, "Diagramm", Set.of(), Set.of(), Set.of()),
                        "Ziel",
                        new Abbildungsangaben("Ziel", "Ziel", Set.of("Ziel"), Set.of(), Set.of()),
                        "Ableitung",
                        new Abbildungsangaben("Ableitung", "Ableitung", Set.of(), Set.of("Ziel"), Set.of("Ziel"))),
                List.of(new Palettenabschnitt(
                        "ziele",
                        "Ziele",
                        "",
                        List.of(
                                new Werkzeugangabe(
                                        "ziel",
                                        "Ziel",
                                        "Legt ein Ziel an.",
                                        "",
                                        Werkzeugform.ANLEGEN,
                                        Set.of(""),
                                        Set.of(),
                                        Set.of()),
                                new Werkzeugangabe(
                                        "ableitung",
                                        "Ableitung",
                                        "Leitet ein Ziel aus einem anderen ab.",
                                        "",
                                        Werkzeugform.VERBINDEN,
                                        Set.of(),
                                        Set.of("Ziel"),
                                        Set.of("Ziel"))))),
                List.of(),
                List.of(),
                verborgen.stream()
                        .map(id -> new Diagrammbild.Verborgenes(id, id, "Ziel"))
                        .toList(),
                List.of(),
                stand.maengel().stream().anyMatch(m -> !m.regel() && m.code().contains("yntax"))
                        ? "Der Text hat einen Fehler. Bitte zuerst den Text berichtigen."
                        : "");
    }

    private void kasten(Ziel ziel, int nummer) {
        String id = ziel.getName();
        Rahmen r = plaetze.getOrDefault(
                id,
                new Rahmen(
                        20 + nummer % JE_ZEILE * (BREIT + WEIT),
                        20 + nummer / JE_ZEILE * (HOCH + 2 * WEIT),
                        BREIT,
                        HOCH));
        rahmen.put(id, r);
        String titel = ziel.getTitel() == null ? id : ziel.getTitel();
        elemente.add(new Kasten(
                new Angaben(id, "", "Ziel", titel, titel, "Ziel " + titel, "", ""),
                Kasten.Bauart.KNOTEN,
                r,
                r,
                new Aussehen(Form.RECHTECK, 6, Fuellung.einfarbig(Farbe.hex("#eaf1f9")), Strich.fest(1, Farbe.AKZENT)),
                List.of(),
                List.of(),
                List.of(text(titel, r)),
                List.of(),
                Kasten.Klappstand.OHNE));
        angaben.put(
                id,
                new Elementangaben(
                        id,
                        null,
                        stand.adresse(ziel),
                        "Ziel",
                        "Ziel",
                        titel,
                        "Ziel",
                        titel,
                        EnumSet.of(Recht.LOESCHEN, Recht.VERSCHIEBEN, Recht.BREITE, Recht.HOEHE),
                        List.of()));
    }

    private static Textblock text(String titel, Rahmen r) {
        String kurz = titel;
        while (kurz.length() > 3 && Schriftmass.breite(kurz + "…", Schrift.TITEL) > r.breite() - 16) {
            kurz = kurz.substring(0, kurz.length() - 1);
        }
        kurz = kurz.equals(titel) ? titel : kurz + "…";
        Textzeile zeile = new Textzeile(
                kurz,
                r.mitte().x(),
                r.mitte().y() + 4,
                Schriftmass.breite(kurz, Schrift.TITEL),
                Schrift.TITEL,
                Textzeile.Auszeichnung.KEINE,
                Farbe.TINTE,
                Textzeile.Anker.MITTE);
        return new Textblock(
                Textblock.Rolle.TITEL,
                new Rahmen(r.x() + 8, r.y() + 12, r.breite() - 16, 24),
                List.of(zeile),
                titel,
                !kurz.equals(titel),
                Fuellung.KEINE);
    }

    private void linie(Ziel ziel, Planelement oben) {
        Rahmen von = rahmen.get(ziel.getName());
        Rahmen nach = oben == null ? null : rahmen.get(oben.getName());
        String id = oben == null ? "" : ziel.getName() + ">" + oben.getName();
        if (von == null || nach == null || angaben.containsKey(id)) {
            return;
        }
        elemente.add(new Linie(
                new Angaben(id, "", "Ableitung", "", "", "Ableitung", "", ""),
                ziel.getName(),
                oben.getName(),
                List.of(
                        new Punkt(von.mitte().x(), von.y()),
                        new Punkt(von.mitte().x(), von.y() - 14),
                        new Punkt(nach.mitte().x(), von.y() - 14),
                        new Punkt(nach.mitte().x(), nach.unten())),
                6,
                Strich.fest(1, Farbe.GRAU),
                Pfeil.KEINER,
                Pfeil.GEFUELLT,
                List.of(),
                List.of(),
                List.of()));
        angaben.put(
                id,
                new Elementangaben(
                        id,
                        null,
                        stand.adresse(ziel),
                        "Ableitung",
                        "Ableitung",
                        "",
                        "Ableitung",
                        null,
                        EnumSet.of(Recht.ENDE_UMHAENGEN, Recht.KNICKEN),
                        List.of()));
    }
}
