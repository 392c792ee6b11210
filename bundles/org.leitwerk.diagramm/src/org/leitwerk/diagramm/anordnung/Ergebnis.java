package org.leitwerk.diagramm.anordnung;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes the result of a finished net: rounds, and measures the whole. */
final class Ergebnis {

    private Ergebnis() {}

    static Anordnung von(Netz netz) {
        netz.absolut();
        Map<String, Flaeche> flaechen = new LinkedHashMap<>();
        Map<String, Ort> orte = new LinkedHashMap<>();
        Flaeche gesamt = null;
        for (Platz platz : netz.plaetze) {
            Flaeche flaeche = runde(platz.absolut());
            flaechen.put(platz.knoten.id(), flaeche);
            orte.put(platz.knoten.id(), runde(platz.flaeche().ort()));
            gesamt = flaeche.vereint(gesamt);
        }
        Map<String, Kantenweg> wege = new LinkedHashMap<>();
        for (Strang strang : netz.straenge) {
            if (strang.punkte != null && strang.punkte.size() > 1) {
                Kantenweg weg = weg(strang);
                wege.put(strang.kante.id(), weg);
                for (Ort punkt : weg.punkte()) {
                    gesamt = new Flaeche(punkt.x(), punkt.y(), 0, 0).vereint(gesamt);
                }
                for (Flaeche text : weg.texte().values()) {
                    gesamt = text.vereint(gesamt);
                }
            }
        }
        for (Schmuck stueck : netz.schmuck) {
            gesamt = umriss(stueck).vereint(gesamt);
        }
        return new Anordnung(
                flaechen, orte, wege, netz.schmuck, gesamt == null ? new Flaeche(0, 0, 0, 0) : gesamt, netz.meldungen);
    }

    private static Kantenweg weg(Strang strang) {
        List<Ort> punkte = new ArrayList<>();
        for (Ort punkt : strang.punkte) {
            punkte.add(runde(punkt));
        }
        Map<Kantentext.Stelle, Flaeche> texte = new LinkedHashMap<>();
        strang.texte.forEach((stelle, flaeche) -> texte.put(stelle, runde(flaeche)));
        return new Kantenweg(punkte, texte);
    }

    private static Flaeche umriss(Schmuck stueck) {
        if (stueck instanceof Schmuck.Band band) {
            return band.flaeche().vereint(band.titel());
        }
        if (stueck instanceof Schmuck.Text text) {
            return text.flaeche();
        }
        if (stueck instanceof Schmuck.Zelle zelle) {
            return zelle.flaeche();
        }
        if (stueck instanceof Schmuck.Ring ring) {
            return new Flaeche(ring.mitte().x(), ring.mitte().y(), 0, 0).erweitert(ring.radius());
        }
        Schmuck.Linie linie = (Schmuck.Linie) stueck;
        return new Flaeche(linie.von().x(), linie.von().y(), 0, 0)
                .vereint(new Flaeche(linie.bis().x(), linie.bis().y(), 0, 0));
    }

    private static Flaeche runde(Flaeche f) {
        return new Flaeche(Zahl.zehntel(f.x()), Zahl.zehntel(f.y()), Zahl.zehntel(f.breite()), Zahl.zehntel(f.hoehe()));
    }

    private static Ort runde(Ort ort) {
        return new Ort(Zahl.zehntel(ort.x()), Zahl.zehntel(ort.y()));
    }
}
