package org.leitwerk.diagramm.malen;

import java.util.List;
import java.util.Optional;
import org.leitwerk.diagramm.szene.Angaben;
import org.leitwerk.diagramm.szene.Bild;
import org.leitwerk.diagramm.szene.Farbe;
import org.leitwerk.diagramm.szene.Farbthema;
import org.leitwerk.diagramm.szene.Form;
import org.leitwerk.diagramm.szene.Freiform;
import org.leitwerk.diagramm.szene.Fuellung;
import org.leitwerk.diagramm.szene.Punkt;
import org.leitwerk.diagramm.szene.Rahmen;
import org.leitwerk.diagramm.szene.Schrift;
import org.leitwerk.diagramm.szene.Strich;
import org.leitwerk.diagramm.szene.Szenenelement;
import org.leitwerk.diagramm.szene.Textzeile;
import org.leitwerk.diagramm.szene.Umriss;

/** Writes the body of an SVG file. */
final class SvgLeinwand implements Leinwand {

    private final StringBuilder rumpf = new StringBuilder();
    private final SvgFarben farben;
    private final SvgVorrat vorrat;
    private final String vorsatz;
    private String verweis = "";

    SvgLeinwand(Farbthema thema, String vorsatz) {
        this.farben = new SvgFarben(thema);
        this.vorsatz = vorsatz;
        this.vorrat = new SvgVorrat(farben, vorsatz);
    }

    CharSequence rumpf() {
        return rumpf;
    }

    /** Gradients and symbols the body refers to. */
    CharSequence vorrat() {
        return vorrat.text();
    }

    SvgFarben farben() {
        return farben;
    }

    @Override
    public void beginne(Szenenelement element) {
        Angaben angaben = element.angaben();
        verweis = angaben.verweis();
        if (!verweis.isEmpty()) {
            String ziel = Xml.text(verweis);
            rumpf.append("<a href=\"" + ziel + "\" xlink:href=\"" + ziel + "\">");
        }
        rumpf.append("<g");
        if (!angaben.id().isEmpty()) {
            rumpf.append(" id=\"").append(Xml.id(vorsatz, angaben.id())).append('"');
        }
        if (angaben.vorlesetext().isEmpty() && angaben.kurzinfo().isEmpty()) {
            rumpf.append(" aria-hidden=\"true\">\n");
            return;
        }
        String titel = angaben.kurzinfo().isEmpty() ? angaben.vorlesetext() : angaben.kurzinfo();
        rumpf.append(" role=\"img\">");
        rumpf.append("<title>").append(Xml.text(titel)).append("</title>");
        rumpf.append("<desc>").append(Xml.text(angaben.vorlesetext())).append("</desc>\n");
    }

    @Override
    public void beende() {
        rumpf.append(verweis.isEmpty() ? "</g>\n" : "</g></a>\n");
        verweis = "";
    }

    @Override
    public void flaeche(Form form, Rahmen r, double rundung, Fuellung fuellung, Strich rand) {
        Rahmen rund = Umriss.rund(form, r);
        switch (form) {
            case RECHTECK, BILD, KEINE -> {
                rumpf.append("<rect x=\"" + Zahl.text(r.x()) + "\" y=\"" + Zahl.text(r.y()));
                rumpf.append("\" width=\"" + Zahl.text(r.breite()) + "\" height=\"" + Zahl.text(r.hoehe()) + "\"");
                rumpf.append(rundung > 0 ? " rx=\"" + Zahl.text(rundung) + "\"" : "");
            }
            case ELLIPSE, PUNKT, RING -> {
                Punkt mitte = rund.mitte();
                rumpf.append("<ellipse cx=\"" + Zahl.text(mitte.x()) + "\" cy=\"" + Zahl.text(mitte.y()));
                rumpf.append(
                        "\" rx=\"" + Zahl.text(rund.breite() / 2) + "\" ry=\"" + Zahl.text(rund.hoehe() / 2) + "\"");
            }
            case RAUTE, NOTIZ, DREIECK -> rumpf.append("<polygon points=\"" + punkte(Umriss.ecken(form, r)) + "\"");
        }
        farben(form == Form.RING ? Fuellung.KEINE : fuellung, rand);
        rumpf.append("/>\n");
        if (form == Form.NOTIZ && !rand.istLeer()) {
            linienzug(Umriss.falz(form, r), 0, rand);
        }
    }

    @Override
    public void vieleck(List<Punkt> ecken, Fuellung fuellung, Strich rand) {
        rumpf.append("<polygon points=\"" + punkte(ecken) + "\"");
        farben(fuellung, rand);
        rumpf.append("/>\n");
    }

    @Override
    public void linienzug(List<Punkt> punkte, double eckradius, Strich strich) {
        if (eckradius > 0 && punkte.size() > 2) {
            rumpf.append("<path d=\"" + SvgPfad.text(Formen.zug(punkte, eckradius)) + "\"");
        } else {
            rumpf.append("<polyline points=\"" + punkte(punkte) + "\"");
        }
        farben(Fuellung.KEINE, strich);
        rumpf.append("/>\n");
    }

    @Override
    public void freiform(Freiform form) {
        rumpf.append("<path d=\"" + SvgPfad.text(Formen.pfad(form)) + "\"");
        rumpf.append(form.geschlossen() && form.zuege().size() > 1 ? " fill-rule=\"evenodd\"" : "");
        farben(form.geschlossen() ? form.fuellung() : Fuellung.KEINE, form.strich());
        rumpf.append("/>\n");
    }

    @Override
    public void bild(Bild bild) {
        Optional<Symbolbild> symbol = vorrat.symbol(bild.quelle());
        symbol.ifPresent(s -> {
            Rahmen r = Bildplatz.eingepasst(bild.rahmen(), s);
            String name = vorrat.name(bild.quelle());
            rumpf.append("<use href=\"#" + name + "\" xlink:href=\"#" + name + "\" x=\"" + Zahl.text(r.x()));
            rumpf.append("\" y=\"" + Zahl.text(r.y()) + "\" width=\"" + Zahl.text(r.breite()));
            rumpf.append("\" height=\"" + Zahl.text(r.hoehe()) + "\"/>\n");
        });
    }

    @Override
    public void text(Textzeile zeile) {
        rumpf.append("<text x=\"" + Zahl.text(zeile.x()) + "\" y=\"" + Zahl.text(zeile.grundlinie()) + "\"");
        Schrift schrift = zeile.schrift();
        rumpf.append(schrift.groesse() == 12 ? "" : " font-size=\"" + Zahl.text(schrift.groesse()) + "\"");
        rumpf.append(schrift.fett() ? " font-weight=\"600\"" : schrift.kursiv() ? " font-style=\"italic\"" : "");
        rumpf.append(
                switch (zeile.anker()) {
                    case ANFANG -> "";
                    case MITTE -> " text-anchor=\"middle\"";
                    case ENDE -> " text-anchor=\"end\"";
                });
        rumpf.append(
                switch (zeile.auszeichnung()) {
                    case KEINE -> "";
                    case UNTERSTRICHEN -> " text-decoration=\"underline\"";
                    case DURCHGESTRICHEN -> " text-decoration=\"line-through\"";
                });
        if (zeile.gedreht()) {
            String ort = Zahl.text(zeile.x()) + " " + Zahl.text(zeile.grundlinie());
            rumpf.append(" transform=\"rotate(-90 " + ort + ")\"");
        }
        farben(Fuellung.einfarbig(zeile.farbe()), Strich.KEINER);
        rumpf.append('>').append(Xml.text(zeile.text())).append("</text>\n");
    }

    private static String punkte(List<Punkt> punkte) {
        StringBuilder text = new StringBuilder();
        for (Punkt punkt : punkte) {
            text.append(text.isEmpty() ? "" : " ").append(Zahl.text(punkt.x())).append(',');
            text.append(Zahl.text(punkt.y()));
        }
        return text.toString();
    }

    private void farben(Fuellung fuellung, Strich strich) {
        String klassen = "";
        if (fuellung.istLeer()) {
            rumpf.append(" fill=\"none\"");
        } else if (fuellung.istVerlauf()) {
            rumpf.append(" fill=\"url(#" + vorrat.verlauf(fuellung) + ")\"");
        } else {
            rumpf.append(" fill=\"" + farben.wert(fuellung.von()) + "\"" + deckung("fill", fuellung.von()));
            klassen = "f" + farben.name(fuellung.von());
        }
        if (!strich.istLeer()) {
            rumpf.append(" stroke=\"" + farben.wert(strich.farbe()) + "\"" + deckung("stroke", strich.farbe()));
            rumpf.append(strich.breite() == 1 ? "" : " stroke-width=\"" + Zahl.text(strich.breite()) + "\"");
            klassen += (klassen.isEmpty() ? "s" : " s") + farben.name(strich.farbe());
            muster(strich);
        }
        rumpf.append(klassen.isEmpty() ? "" : " class=\"" + klassen + "\"");
    }

    private void muster(Strich strich) {
        StringBuilder laengen = new StringBuilder();
        for (double laenge : strich.art().muster()) {
            laengen.append(laengen.isEmpty() ? "" : " ").append(Zahl.text(laenge * Math.max(1, strich.breite())));
        }
        rumpf.append(laengen.isEmpty() ? "" : " stroke-dasharray=\"" + laengen + "\"");
    }

    private static String deckung(String was, Farbe farbe) {
        return farbe.deckung() == 1 ? "" : " " + was + "-opacity=\"" + Zahl.text(farbe.deckung()) + "\"";
    }
}
