package org.leitwerk.diagramm.bild;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.leitwerk.diagramm.anordnung.Flaeche;
import org.leitwerk.diagramm.anordnung.Graphkante;
import org.leitwerk.diagramm.anordnung.Kantentext;
import org.leitwerk.diagramm.anordnung.Kantenweg;
import org.leitwerk.diagramm.bild.Vermessung.Kantensatz;
import org.leitwerk.diagramm.sicht.Kante;
import org.leitwerk.diagramm.sicht.Kantenziel;
import org.leitwerk.diagramm.sicht.Stil;
import org.leitwerk.diagramm.szene.Abzeichen;
import org.leitwerk.diagramm.szene.Angaben;
import org.leitwerk.diagramm.szene.Farbe;
import org.leitwerk.diagramm.szene.Fuellung;
import org.leitwerk.diagramm.szene.Kasten;
import org.leitwerk.diagramm.szene.Linie;
import org.leitwerk.diagramm.szene.Punkt;
import org.leitwerk.diagramm.szene.Rahmen;
import org.leitwerk.diagramm.szene.Strich;
import org.leitwerk.diagramm.szene.Szenenelement;
import org.leitwerk.diagramm.szene.Textblock;
import org.leitwerk.diagramm.szene.Textzeile.Anker;

/** Builds lines on their ways. */
final class Linienbau {

    /** Corners of lines are rounded by so many pixels. */
    private static final double ECKRADIUS = 6;

    private static final Strich OHNE_STIL = Strich.fest(1, Farbe.GRAU);

    private final Bildvorgabe vorgabe;
    private final Kennungen kennungen;
    private final Vermessung vermessung;
    private final Map<String, Szenenelement> gebaute;
    private final Bestand bestand;
    private final Abzeichenbau abzeichenbau;

    /** All a line depends on. */
    private record Grundlage(
            Stil stil,
            List<String> texte,
            Kantenweg weg,
            Szenenelement von,
            Szenenelement nach,
            List<Mangel> maengel) {}

    /**
     * A builder.
     *
     * @param gebaute the boxes and lines built so far, by their ids: lines end at their outlines
     */
    Linienbau(
            Bildvorgabe vorgabe,
            Kennungen kennungen,
            Vermessung vermessung,
            Map<String, Szenenelement> gebaute,
            Bestand bestand) {
        this.vorgabe = vorgabe;
        this.kennungen = kennungen;
        this.vermessung = vermessung;
        this.gebaute = gebaute;
        this.bestand = bestand;
        this.abzeichenbau = new Abzeichenbau(vorgabe);
    }

    /** The line of an edge that was given a way. */
    Linie linie(Kante kante, Kantenweg weg) {
        String von = kennungen.id(kante.von().alsSicht());
        String nach = kennungen.id(kante.nach().alsSicht());
        Grundlage grundlage = new Grundlage(
                kante.stil(),
                List.of(kante.anfang(), kante.text(), kante.ende(), kante.hinweis()),
                weg,
                gebaute.get(von),
                gebaute.get(nach),
                abzeichenbau.maengel(kante));
        return bestand.element(
                kennungen.id(kante), grundlage, Linie.class, () -> neu(kante, weg, von, nach, grundlage.maengel()));
    }

    private Linie neu(Kante kante, Kantenweg weg, String von, String nach, List<Mangel> maengel) {
        List<Punkt> punkte = new ArrayList<>(weg.punkte().size());
        weg.punkte().forEach(ort -> punkte.add(new Punkt(ort.x(), ort.y())));
        anUmrisse(punkte, von, nach);
        Stil stil = kante.stil();
        List<Textblock> texte = texte(kante, weg);
        List<Abzeichen> abzeichen = abzeichenbau.anLinie(maengel, mitte(punkte));
        List<String> gekuerzte = texte.stream()
                .filter(Textblock::gekuerzt)
                .map(Textblock::volltext)
                .toList();
        Angaben angaben = new Angaben(
                kennungen.id(kante),
                "",
                Vorlesetexte.art(kante),
                Vorlesetexte.zeile(kante.text()),
                Vorlesetexte.kurzinfo(kante, gekuerzte, abzeichen),
                Vorlesetexte.linie(kante, abzeichen),
                kante.ziel() == null ? "" : vorgabe.adresse().apply(kante.ziel()),
                "");
        return new Linie(
                angaben,
                von,
                nach,
                punkte,
                Graphbau.weg(kante) == Graphkante.Linienart.GERADE ? 0 : ECKRADIUS,
                stil == null ? OHNE_STIL : Farben.linie(stil),
                Pfeile.von(stil == null ? "" : stil.text("sourceArrow")),
                Pfeile.von(stil == null ? "InputArrow" : stil.text("targetArrow")),
                List.of(),
                texte,
                abzeichen);
    }

    private void anUmrisse(List<Punkt> punkte, String von, String nach) {
        int letzter = punkte.size() - 1;
        if (letzter < 1) {
            return;
        }
        if (gebaute.get(von) instanceof Kasten kasten) {
            punkte.set(0, Anschluss.an(kasten, punkte.get(0), punkte.get(1)));
        }
        if (gebaute.get(nach) instanceof Kasten kasten) {
            punkte.set(letzter, Anschluss.an(kasten, punkte.get(letzter), punkte.get(letzter - 1)));
        }
    }

    private List<Textblock> texte(Kante kante, Kantenweg weg) {
        List<Textblock> texte = new ArrayList<>(1);
        for (Map.Entry<Kantentext.Stelle, Kantensatz> eintrag :
                vermessung.texte(kante).entrySet()) {
            Flaeche ort = weg.texte().get(eintrag.getKey());
            if (ort != null) {
                Kantensatz satz = eintrag.getValue();
                Textblock.Rolle rolle =
                        switch (eintrag.getKey()) {
                            case ANFANG -> Textblock.Rolle.ANFANG;
                            case MITTE -> Textblock.Rolle.MITTE;
                            case ENDE -> Textblock.Rolle.ENDE;
                        };
                Rahmen rahmen = new Rahmen(ort.x(), ort.y(), ort.breite(), ort.hoehe());
                Fuellung grund = Fuellung.einfarbig(Farbe.WEISS.mitDeckung(0.9));
                texte.add(satz.stil()
                        .mitAnker(Anker.MITTE)
                        .platz(rolle, true, grund)
                        .block(satz.satz(), satz.text(), nebenTexten(rahmen, kante)));
            }
        }
        return texte;
    }

    /** Beside the labels of both ends, should it lie on one: so between a container and what is in it. */
    private Rahmen nebenTexten(Rahmen rahmen, Kante kante) {
        Rahmen ergebnis = rahmen;
        for (Kantenziel ende : List.of(kante.von(), kante.nach())) {
            Szenenelement element = gebaute.get(kennungen.id(ende.alsSicht()));
            if (element instanceof Kasten) {
                for (Textblock text : element.texte()) {
                    if (text.rahmen().schneidet(ergebnis)) {
                        ergebnis = ergebnis.verschoben(text.rahmen().rechts() + 1 - ergebnis.x(), 0);
                    }
                }
            }
        }
        return ergebnis;
    }

    /** The place half way along a line. */
    static Punkt mitte(List<Punkt> punkte) {
        double rest = 0;
        for (int i = 1; i < punkte.size(); i++) {
            rest += punkte.get(i - 1).abstand(punkte.get(i));
        }
        rest /= 2;
        for (int i = 1; i < punkte.size(); i++) {
            double stueck = punkte.get(i - 1).abstand(punkte.get(i));
            if (rest <= stueck && stueck > 0) {
                return punkte.get(i - 1).zwischen(punkte.get(i), rest / stueck);
            }
            rest -= stueck;
        }
        return punkte.get(0);
    }
}
