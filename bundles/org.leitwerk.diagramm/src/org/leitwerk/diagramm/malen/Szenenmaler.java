package org.leitwerk.diagramm.malen;

import java.util.ArrayList;
import java.util.List;
import org.leitwerk.diagramm.szene.Abzeichen;
import org.leitwerk.diagramm.szene.Angaben;
import org.leitwerk.diagramm.szene.Aussehen;
import org.leitwerk.diagramm.szene.Farbe;
import org.leitwerk.diagramm.szene.Form;
import org.leitwerk.diagramm.szene.Freiform;
import org.leitwerk.diagramm.szene.Fuellung;
import org.leitwerk.diagramm.szene.Kasten;
import org.leitwerk.diagramm.szene.Linie;
import org.leitwerk.diagramm.szene.Pfeil;
import org.leitwerk.diagramm.szene.Pfeilform;
import org.leitwerk.diagramm.szene.Punkt;
import org.leitwerk.diagramm.szene.Rahmen;
import org.leitwerk.diagramm.szene.Schmuck;
import org.leitwerk.diagramm.szene.Strich;
import org.leitwerk.diagramm.szene.Szene;
import org.leitwerk.diagramm.szene.Szenenelement;
import org.leitwerk.diagramm.szene.Textblock;

/** Walks through a scene and puts its parts onto a canvas. */
final class Szenenmaler {

    private final Leinwand leinwand;
    private final Farbe hintergrund;

    Szenenmaler(Leinwand leinwand, Farbe hintergrund) {
        this.leinwand = leinwand;
        this.hintergrund = hintergrund;
    }

    void male(Szene szene) {
        List<Linie> linien = new ArrayList<>();
        for (Szenenelement element : szene.elemente()) {
            if (element instanceof Linie linie) {
                linien.add(linie);
            } else {
                maleKantentexte(linien);
            }
            male(element);
        }
        maleKantentexte(linien);
        szene.legende().elemente().forEach(this::male);
    }

    /** Labels of lines above all the lines beside them: no line crosses the label of another. */
    private void maleKantentexte(List<Linie> linien) {
        for (Linie linie : linien) {
            if (!linie.texte().isEmpty() || !linie.abzeichen().isEmpty()) {
                leinwand.beginne(textteil(linie));
                linie.bilder().forEach(leinwand::bild);
                linie.texte().forEach(this::maleText);
                maleAbzeichen(linie);
                leinwand.beende();
            }
        }
        linien.clear();
    }

    /** What the labels of a line tell: the same as the line, but without its id, which is taken. */
    private static Schmuck textteil(Linie linie) {
        Angaben a = linie.angaben();
        return new Schmuck(
                new Angaben("", a.eltern(), a.art(), a.name(), a.kurzinfo(), a.vorlesetext(), a.ziel(), a.verweis()),
                linie.rahmen(),
                Aussehen.KEINES,
                List.of(),
                Strich.KEINER,
                Pfeil.KEINER,
                linie.texte());
    }

    private void male(Szenenelement element) {
        leinwand.beginne(element);
        if (element instanceof Kasten kasten) {
            maleKasten(kasten);
        } else if (element instanceof Linie linie) {
            maleLinie(linie);
        } else if (element instanceof Schmuck schmuck) {
            maleSchmuck(schmuck);
        } else if (element instanceof Freiform form) {
            leinwand.freiform(form);
        }
        if (!(element instanceof Linie)) {
            maleAbzeichen(element);
        }
        leinwand.beende();
    }

    private void maleAbzeichen(Szenenelement element) {
        for (Abzeichen abzeichen : element.abzeichen()) {
            if (!abzeichen.nurBeimBearbeiten()) {
                Abzeichenform.teile(abzeichen).forEach(this::maleSchmuck);
            }
        }
    }

    private void maleKasten(Kasten kasten) {
        maleAussehen(kasten.aussehen(), kasten.rahmen());
        kasten.zierden()
                .forEach(z -> leinwand.flaeche(Form.RECHTECK, z.rahmen(), z.rundung(), z.fuellung(), Strich.KEINER));
        kasten.bilder().forEach(leinwand::bild);
        kasten.texte().forEach(this::maleText);
    }

    private void maleAussehen(Aussehen aussehen, Rahmen rahmen) {
        if (aussehen.form() != Form.KEINE
                && !(aussehen.fuellung().istLeer() && aussehen.rand().istLeer())) {
            leinwand.flaeche(aussehen.form(), rahmen, aussehen.rundung(), aussehen.fuellung(), aussehen.rand());
        }
    }

    private void maleLinie(Linie linie) {
        maleZug(linie.punkte(), linie.eckradius(), linie.strich(), linie.anfang(), linie.ende());
    }

    private void maleSchmuck(Schmuck schmuck) {
        maleAussehen(schmuck.aussehen(), schmuck.rahmen());
        if (schmuck.pfad().size() > 1) {
            maleZug(schmuck.pfad(), 0, schmuck.strich(), Pfeil.KEINER, schmuck.ende());
        }
        schmuck.texte().forEach(this::maleText);
    }

    /** The line ends inside its decorations, so that its blunt end does not show at their tips. */
    private void maleZug(List<Punkt> punkte, double eckradius, Strich strich, Pfeil anfang, Pfeil ende) {
        int letzter = punkte.size() - 1;
        if (letzter < 1 || strich.istLeer()) {
            return;
        }
        Pfeilform vorn = Pfeilform.von(anfang, punkte.get(0), punkte.get(1), strich.breite());
        Pfeilform hinten = Pfeilform.von(ende, punkte.get(letzter), punkte.get(letzter - 1), strich.breite());
        List<Punkt> zug = new ArrayList<>(punkte);
        zug.set(0, verkuerzt(punkte.get(0), punkte.get(1), vorn.verkuerzung()));
        zug.set(letzter, verkuerzt(punkte.get(letzter), zug.get(letzter - 1), hinten.verkuerzung()));
        leinwand.linienzug(zug, eckradius, strich);
        malePfeil(vorn, strich);
        malePfeil(hinten, strich);
    }

    private static Punkt verkuerzt(Punkt ende, Punkt davor, double um) {
        double laenge = ende.abstand(davor);
        return um <= 0 || laenge <= um ? ende : ende.zwischen(davor, um / laenge);
    }

    private void malePfeil(Pfeilform form, Strich strich) {
        Fuellung fuellung = Fuellung.einfarbig(form.gefuellt() ? strich.farbe() : hintergrund);
        Strich rand = Strich.fest(Math.min(strich.breite(), 1.5), strich.farbe());
        form.striche().forEach(zug -> leinwand.linienzug(zug, 0, Strich.fest(strich.breite(), strich.farbe())));
        if (!form.vieleck().isEmpty()) {
            leinwand.vieleck(form.vieleck(), fuellung, rand);
        }
        if (form.kreis() != null) {
            leinwand.flaeche(Form.ELLIPSE, form.kreis(), 0, fuellung, rand);
        }
    }

    private void maleText(Textblock block) {
        if (!block.grund().istLeer() && !block.zeilen().isEmpty()) {
            leinwand.flaeche(Form.RECHTECK, block.rahmen(), 2, block.grund(), Strich.KEINER);
        }
        block.zeilen().forEach(leinwand::text);
    }
}
