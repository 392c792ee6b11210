package org.leitwerk.diagramm.bild;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leitwerk.diagramm.anordnung.Kantentext;
import org.leitwerk.diagramm.schrift.Satz;
import org.leitwerk.diagramm.sicht.Flaechensicht;
import org.leitwerk.diagramm.sicht.Kante;
import org.leitwerk.diagramm.sicht.Knoten;
import org.leitwerk.diagramm.sicht.Liste;
import org.leitwerk.diagramm.sicht.Listenelement;
import org.leitwerk.diagramm.sicht.Sicht;
import org.leitwerk.diagramm.sicht.Stil;
import org.leitwerk.diagramm.szene.Bildquelle;

/** Looks and sizes of everything that is drawn, each computed once. */
final class Vermessung {

    private static final double BREITE_KANTENTEXT = 150;
    private static final int ZEILEN_KANTENTEXT = 3;

    /** A label of an edge, set. */
    record Kantensatz(String text, Textstil stil, Satz satz) {}

    private final Bildvorgabe vorgabe;
    private final Gezeigtes gezeigtes;
    private final Kastenmesser messer;
    private final Kennungen kennungen;
    private final Bestand bestand;
    private final Map<Stil, Kastenstil> stile = new IdentityHashMap<>();
    private final Map<Sicht, Kastenmass> masse = new IdentityHashMap<>();
    private final Map<Kante, Map<Kantentext.Stelle, Kantensatz>> kantentexte = new IdentityHashMap<>();

    Vermessung(Bildvorgabe vorgabe, Kennungen kennungen, Gezeigtes gezeigtes, Kastenmesser messer, Bestand bestand) {
        this.vorgabe = vorgabe;
        this.kennungen = kennungen;
        this.gezeigtes = gezeigtes;
        this.messer = messer;
        this.bestand = bestand;
    }

    /** All the size of a box depends on. */
    private record Grundlage(
            String text,
            Stil stil,
            Integer breite,
            Integer hoehe,
            boolean symbol,
            boolean eingeklappt,
            boolean textVerborgen,
            List<Kastenmesser.Zeile> zeilen) {}

    Kastenmesser messer() {
        return messer;
    }

    /** The looks of a box. Rows of lists share styles with nodes, so the kind of view counts too. */
    Kastenstil stil(Flaechensicht sicht) {
        if (sicht.stil() == null || sicht instanceof Listenelement) {
            return Kastenstil.von(sicht);
        }
        return stile.computeIfAbsent(sicht.stil(), neu -> Kastenstil.von(sicht));
    }

    /** The icon before a label. */
    Optional<Bildquelle> symbol(Sicht sicht, Textstil stil) {
        if (!stil.symbol()) {
            return Optional.empty();
        }
        if (!stil.symbolpfad().isEmpty()) {
            return vorgabe.bild().apply(stil.symbolpfad());
        }
        return sicht.ziel() == null ? Optional.empty() : vorgabe.symbol().apply(sicht.ziel());
    }

    /** The size of a box. */
    Kastenmass mass(Flaechensicht sicht) {
        Kastenmass bekannt = masse.get(sicht);
        if (bekannt == null) {
            Kastenstil stil = stil(sicht);
            List<Kastenmesser.Zeile> zeilen = new ArrayList<>();
            zeilen(sicht).forEach(element -> zeilen.add(zeile(element)));
            boolean symbol = symbol(sicht, stil.text()).isPresent();
            Grundlage grundlage = new Grundlage(
                    sicht.text(),
                    sicht.stil(),
                    sicht.breite(),
                    sicht.hoehe(),
                    symbol,
                    sicht.eingeklappt(),
                    sicht.textVerborgen(),
                    zeilen);
            bekannt = bestand.mass(kennungen.id(sicht), grundlage, () -> messer.messe(sicht, stil, zeilen, symbol));
            masse.put(sicht, bekannt);
        }
        return bekannt;
    }

    /** Notes that the layout made a box of one label wider: it may be lower then. Whether it is. */
    boolean verbreitert(Flaechensicht sicht, double breite) {
        Kastenmass alt = mass(sicht);
        Kastenstil stil = stil(sicht);
        if (breite < alt.breite() + 1 || stil.textAussen() || !(sicht instanceof Knoten) || sicht.eingeklappt()) {
            return false;
        }
        Kastenmass neu = messer.breiter(sicht, stil, alt, breite);
        if (neu.hoehe() >= alt.hoehe()) {
            return false;
        }
        masse.put(sicht, neu);
        return true;
    }

    /** The rows of a list that are drawn. */
    List<Flaechensicht> zeilen(Flaechensicht sicht) {
        List<Flaechensicht> zeilen = new ArrayList<>();
        if (sicht instanceof Liste liste) {
            for (Sicht kind : liste.kinder()) {
                if (gezeigtes.zeigt(kind)) {
                    zeilen.add((Flaechensicht) kind);
                }
            }
        }
        return zeilen;
    }

    /** What a row says and how. */
    Kastenmesser.Zeile zeile(Flaechensicht element) {
        Textstil stil = stil(element).text();
        return new Kastenmesser.Zeile(
                element.text().strip(), stil, symbol(element, stil).isPresent());
    }

    /** The labels of an edge that are not empty. */
    Map<Kantentext.Stelle, Kantensatz> texte(Kante kante) {
        return kantentexte.computeIfAbsent(kante, neu -> {
            Map<Kantentext.Stelle, Kantensatz> ergebnis = new EnumMap<>(Kantentext.Stelle.class);
            Stil stil = neu.stil();
            if (stil != null && !neu.textVerborgen()) {
                nimm(ergebnis, Kantentext.Stelle.ANFANG, neu.anfang(), stil.anfangstext());
                nimm(ergebnis, Kantentext.Stelle.MITTE, neu.text(), stil.mitteltext());
                nimm(ergebnis, Kantentext.Stelle.ENDE, neu.ende(), stil.endtext());
            }
            return ergebnis;
        });
    }

    private void nimm(Map<Kantentext.Stelle, Kantensatz> ergebnis, Kantentext.Stelle stelle, String text, Stil stil) {
        if (stil != null && !text.isBlank()) {
            Textstil aussehen = Textstil.von(stil);
            Satz satz = messer.setze(text.strip(), aussehen.schrift(), BREITE_KANTENTEXT, ZEILEN_KANTENTEXT);
            ergebnis.put(stelle, new Kantensatz(text.strip(), aussehen, satz));
        }
    }
}
