package org.leitwerk.diagramm.bild;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leitwerk.diagramm.bild.Kastenmass.Zeilenmass;
import org.leitwerk.diagramm.lage.Lage;
import org.leitwerk.diagramm.schrift.Satz;
import org.leitwerk.diagramm.schrift.Schriftmass;
import org.leitwerk.diagramm.sicht.Behaelter;
import org.leitwerk.diagramm.sicht.Behaeltersicht;
import org.leitwerk.diagramm.sicht.Flaechensicht;
import org.leitwerk.diagramm.sicht.Knoten;
import org.leitwerk.diagramm.sicht.Liste;
import org.leitwerk.diagramm.sicht.Sicht;
import org.leitwerk.diagramm.sicht.Stil;
import org.leitwerk.diagramm.spezifikation.Behaelterabbildung.Darstellung;
import org.leitwerk.diagramm.szene.Abzeichen;
import org.leitwerk.diagramm.szene.Angaben;
import org.leitwerk.diagramm.szene.Aussehen;
import org.leitwerk.diagramm.szene.Bild;
import org.leitwerk.diagramm.szene.Bildquelle;
import org.leitwerk.diagramm.szene.Farbe;
import org.leitwerk.diagramm.szene.Form;
import org.leitwerk.diagramm.szene.Fuellung;
import org.leitwerk.diagramm.szene.Kasten;
import org.leitwerk.diagramm.szene.Kasten.Bauart;
import org.leitwerk.diagramm.szene.Kasten.Klappstand;
import org.leitwerk.diagramm.szene.Rahmen;
import org.leitwerk.diagramm.szene.Strich;
import org.leitwerk.diagramm.szene.Strichart;
import org.leitwerk.diagramm.szene.Textblock;
import org.leitwerk.diagramm.szene.Textzeile.Anker;
import org.leitwerk.diagramm.szene.Zierde;

/** Builds boxes at their places. */
final class Kastenbau {

    /** Stands for an image that cannot be found. */
    private static final Aussehen OHNE_BILD =
            new Aussehen(Form.RECHTECK, 0, Fuellung.KEINE, new Strich(1, Strichart.GEPUNKTET, Farbe.FEIN));

    private final Bildvorgabe vorgabe;
    private final Kennungen kennungen;
    private final Vermessung vermessung;
    private final Gezeigtes gezeigtes;
    private final Lage lage;
    private final Bestand bestand;
    private final Abzeichenbau abzeichenbau;

    /** All a box depends on. */
    private record Grundlage(
            Stil stil,
            String text,
            String hinweis,
            Kastenmass mass,
            Rahmen platz,
            String eltern,
            List<Mangel> maengel,
            boolean fest,
            boolean klappbar,
            int verdeckt,
            boolean bearbeiten) {}

    Kastenbau(
            Bildvorgabe vorgabe,
            Kennungen kennungen,
            Vermessung vermessung,
            Gezeigtes gezeigtes,
            Lage lage,
            Bestand bestand) {
        this.vorgabe = vorgabe;
        this.kennungen = kennungen;
        this.vermessung = vermessung;
        this.gezeigtes = gezeigtes;
        this.lage = lage;
        this.bestand = bestand;
        this.abzeichenbau = new Abzeichenbau(vorgabe);
    }

    /**
     * The box of a view.
     *
     * @param sicht any but a row of a list
     * @param platz where the layout put it, a label below it included
     */
    Kasten kasten(Flaechensicht sicht, Rahmen platz) {
        Grundlage grundlage = grundlage(sicht, vermessung.mass(sicht), platz);
        return bestand.element(kennungen.id(sicht), grundlage, Kasten.class, () -> neu(sicht, grundlage));
    }

    private Grundlage grundlage(Flaechensicht sicht, Kastenmass mass, Rahmen platz) {
        return new Grundlage(
                sicht.stil(),
                sicht.text(),
                sicht.hinweis(),
                mass,
                platz,
                sicht.eltern() instanceof Sicht aussen ? kennungen.id(aussen) + " " + aussen.text() : "",
                abzeichenbau.maengel(sicht),
                vorgabe.bearbeiten() && lage.knotenlage(kennungen.id(sicht)).fest(),
                gezeigtes.klappbar(sicht),
                gezeigtes.verdeckt(sicht),
                vorgabe.bearbeiten());
    }

    private Kasten neu(Flaechensicht sicht, Grundlage grundlage) {
        Kastenmass mass = grundlage.mass();
        Rahmen platz = grundlage.platz();
        Kastenstil stil = vermessung.stil(sicht);
        Rahmen figur = figur(stil, mass, platz);
        List<Bild> bilder = new ArrayList<>(1);
        if (!stil.bildpfad().isEmpty()) {
            vorgabe.bild().apply(stil.bildpfad()).ifPresent(quelle -> bilder.add(new Bild(figur, quelle)));
        }
        boolean ohneBild = bilder.isEmpty() && !stil.bildpfad().isEmpty();
        List<Textblock> texte = new ArrayList<>(1);
        if (!mass.titel().zeilen().isEmpty()) {
            if (stil.textAussen()) {
                texte.add(aussen(sicht, stil, mass, platz, figur));
            } else {
                texte.addAll(innen(sicht, stil, mass, figur, bilder));
            }
        }
        List<Abzeichen> abzeichen = abzeichenbau.anKasten(
                grundlage.maengel(), figur, grundlage.fest(), grundlage.klappbar(), grundlage.verdeckt());
        return new Kasten(
                angaben(sicht, texte, abzeichen),
                bauart(sicht),
                figur,
                inhalt(sicht, mass, figur),
                ohneBild ? OHNE_BILD : aussehen(sicht, stil, figur),
                zierden(sicht, mass, figur, stil),
                bilder,
                texte,
                abzeichen,
                !grundlage.klappbar() ? Klappstand.OHNE : grundlage.verdeckt() > 0 ? Klappstand.ZU : Klappstand.OFFEN);
    }

    private static Aussehen aussehen(Flaechensicht sicht, Kastenstil stil, Rahmen figur) {
        if (sicht.eingeklappt() && sicht instanceof Knoten) {
            return new Aussehen(Form.ELLIPSE, 0, stil.aussehen().fuellung(), Strich.fest(1, Farbe.GRAU));
        }
        Aussehen aussehen = stil.aussehen();
        double hoechstens = Math.min(figur.breite(), figur.hoehe()) / 2;
        return new Aussehen(
                aussehen.form(), Math.min(aussehen.rundung(), hoechstens), aussehen.fuellung(), aussehen.rand());
    }

    /** The outline: all of the place, or what a label below leaves of it, in the middle. */
    private static Rahmen figur(Kastenstil stil, Kastenmass mass, Rahmen platz) {
        if (!stil.textAussen()) {
            return platz;
        }
        double text = mass.hoehe() - mass.figurhoehe();
        double hoehe = Math.max(4, platz.hoehe() - text);
        double breite = mass.figurbreite() == mass.breite()
                ? platz.breite()
                : Math.min(
                        platz.breite(),
                        Math.max(mass.figurbreite(), platz.breite() - (mass.breite() - mass.figurbreite())));
        return new Rahmen(platz.mitte().x() - breite / 2, platz.y(), breite, hoehe);
    }

    private Textblock aussen(Flaechensicht sicht, Kastenstil stil, Kastenmass mass, Rahmen platz, Rahmen figur) {
        Rahmen rahmen = new Rahmen(
                platz.x(), figur.unten() + 2, platz.breite(), mass.titel().hoehe());
        Satz satz = rahmen.breite() >= mass.breite() - 0.5
                ? mass.titel()
                : vermessung
                        .messer()
                        .setze(
                                sicht.text().strip(),
                                mass.titel().schrift(),
                                rahmen.breite(),
                                mass.titel().zeilen().size());
        return stil.text()
                .mitAnker(Anker.MITTE)
                .platz(Textblock.Rolle.TITEL, false, Fuellung.KEINE)
                .block(satz, sicht.text().strip(), rahmen);
    }

    /** The label inside, its icon before the first line. */
    private List<Textblock> innen(
            Flaechensicht sicht, Kastenstil stil, Kastenmass mass, Rahmen figur, List<Bild> bilder) {
        double anteil = Kastenmesser.nutzbar(stil.aussehen().form());
        Rahmen nutzbar = figur.erweitert(
                -(figur.breite() * (1 - anteil) / 2 + Kastenmass.RAND), -figur.hoehe() * (1 - anteil) / 2);
        double zeilenhoehe = Schriftmass.zeilenhoehe(mass.titel().schrift());
        double kopf = sicht instanceof Behaeltersicht && kopfNurOben(sicht) ? mass.kopf() : nutzbar.hoehe();
        Rahmen rahmen = new Rahmen(nutzbar.x() + mass.symbol(), nutzbar.y(), nutzbar.breite() - mass.symbol(), kopf);
        Kastentext text =
                new Kastentext(vermessung.messer(), stil, mass, sicht.text().strip());
        List<Textblock> bloecke = text.setze(rahmen, Math.max(zeilenhoehe, kopf - 4));
        if (mass.symbol() > 0) {
            double oben = bloecke.get(0).rahmen().y() + zeilenhoehe / 2 - Kastenmass.SYMBOL / 2;
            double links = stil.text().anker() == Anker.ANFANG
                    ? nutzbar.x()
                    : bloecke.get(0).zeilen().get(0).links() - mass.symbol();
            symbol(sicht, stil.text(), links, oben).ifPresent(bilder::add);
        }
        return bloecke;
    }

    private boolean kopfNurOben(Flaechensicht sicht) {
        return sicht instanceof Liste || sicht instanceof Behaelter && !gezeigtes.istZu(sicht);
    }

    private Optional<Bild> symbol(Sicht sicht, Textstil stil, double x, double y) {
        Optional<Bildquelle> quelle = vermessung.symbol(sicht, stil);
        return quelle.map(q -> new Bild(new Rahmen(x, y, Kastenmass.SYMBOL, Kastenmass.SYMBOL), q));
    }

    /** The fine line below the head of a list or of a stack. */
    private List<Zierde> zierden(Flaechensicht sicht, Kastenmass mass, Rahmen figur, Kastenstil stil) {
        boolean mitStrich = sicht instanceof Liste && !mass.zeilen().isEmpty() && mass.kopf() > 0;
        if (!mitStrich || mass.kopf() > figur.hoehe() - 4) {
            return List.of();
        }
        Farbe farbe = stil.aussehen().rand().istLeer()
                ? Farbe.FEIN
                : stil.aussehen().rand().farbe();
        Rahmen strich = new Rahmen(
                figur.x() + Kastenmass.RAND, figur.y() + mass.kopf() - 2, figur.breite() - 2 * Kastenmass.RAND, 1);
        return List.of(new Zierde(strich, Fuellung.einfarbig(farbe.mitDeckung(0.35)), 0));
    }

    private static Rahmen inhalt(Flaechensicht sicht, Kastenmass mass, Rahmen figur) {
        if (!(sicht instanceof Behaeltersicht)) {
            return figur;
        }
        double kopf = Math.min(mass.kopf(), figur.hoehe());
        return new Rahmen(figur.x(), figur.y() + kopf, figur.breite(), figur.hoehe() - kopf);
    }

    private static Bauart bauart(Flaechensicht sicht) {
        if (sicht instanceof Liste) {
            return Bauart.LISTE;
        }
        if (sicht instanceof Behaelter behaelter) {
            return behaelter.anordnung() == Darstellung.FreeForm ? Bauart.BEHAELTER : Bauart.STAPEL;
        }
        return sicht instanceof Knoten knoten && knoten.amRand() ? Bauart.RANDKNOTEN : Bauart.KNOTEN;
    }

    /** The rows of a list at their places; what does not fit into a list a person made smaller is left out. */
    List<Kasten> zeilen(Flaechensicht liste, Kasten kasten) {
        List<Kasten> ergebnis = new ArrayList<>();
        Kastenmass mass = vermessung.mass(liste);
        Rahmen inhalt = kasten.inhalt();
        double y = inhalt.y() + (mass.kopf() > 0 ? 1 : Kastenmass.RAND_OBEN);
        for (Flaechensicht element : vermessung.zeilen(liste)) {
            Kastenmesser.Zeile zeile = vermessung.zeile(element);
            Zeilenmass gemessen =
                    vermessung.messer().zeile(zeile, kasten.rahmen().breite());
            if (y + gemessen.hoehe() > inhalt.unten() + 0.5) {
                break;
            }
            Rahmen rahmen = new Rahmen(inhalt.x(), y, inhalt.breite(), gemessen.hoehe());
            Grundlage grundlage = grundlage(element, null, rahmen);
            ergebnis.add(bestand.element(
                    kennungen.id(element),
                    grundlage,
                    Kasten.class,
                    () -> zeile(element, zeile, gemessen, rahmen, grundlage.maengel())));
            y += gemessen.hoehe();
        }
        return ergebnis;
    }

    private Kasten zeile(
            Flaechensicht element, Kastenmesser.Zeile zeile, Zeilenmass mass, Rahmen rahmen, List<Mangel> maengel) {
        List<Bild> bilder = new ArrayList<>(1);
        Rahmen platz = new Rahmen(
                rahmen.x() + Kastenmass.RAND + mass.symbol(),
                rahmen.y(),
                rahmen.breite() - 2 * Kastenmass.RAND - mass.symbol(),
                rahmen.hoehe());
        Textblock block = zeile.stil()
                .mitAnker(Anker.ANFANG)
                .platz(Textblock.Rolle.TITEL, true, Fuellung.KEINE)
                .block(mass.satz(), zeile.text(), platz);
        if (mass.symbol() > 0) {
            double oben = rahmen.mitte().y()
                    - mass.satz().hoehe() / 2
                    + Schriftmass.zeilenhoehe(mass.satz().schrift()) / 2
                    - Kastenmass.SYMBOL / 2;
            symbol(element, zeile.stil(), rahmen.x() + Kastenmass.RAND, oben).ifPresent(bilder::add);
        }
        List<Textblock> texte = block.zeilen().isEmpty() ? List.of() : List.of(block);
        Rahmen innen = rahmen.erweitert(-2, 0);
        List<Abzeichen> abzeichen = abzeichenbau.anKasten(maengel, innen.verschoben(-6, 7), false, false, 0);
        return new Kasten(
                angaben(element, texte, abzeichen),
                Bauart.LISTENELEMENT,
                rahmen,
                rahmen,
                Aussehen.KEINES,
                List.of(),
                bilder,
                texte,
                abzeichen,
                Klappstand.OHNE);
    }

    private Angaben angaben(Sicht sicht, List<Textblock> texte, List<Abzeichen> abzeichen) {
        List<Abzeichen> maengel =
                abzeichen.stream().filter(a -> !a.nurBeimBearbeiten()).toList();
        List<String> gekuerzte = texte.stream()
                .filter(Textblock::gekuerzt)
                .map(Textblock::volltext)
                .toList();
        return new Angaben(
                kennungen.id(sicht),
                sicht.eltern() instanceof Sicht aussen ? kennungen.id(aussen) : "",
                Vorlesetexte.art(sicht),
                Vorlesetexte.zeile(sicht.text()),
                Vorlesetexte.kurzinfo(sicht, gekuerzte, maengel),
                Vorlesetexte.kasten(sicht, maengel),
                sicht.ziel() == null ? "" : vorgabe.adresse().apply(sicht.ziel()),
                "");
    }
}
