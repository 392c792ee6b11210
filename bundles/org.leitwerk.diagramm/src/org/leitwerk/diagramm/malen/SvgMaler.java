package org.leitwerk.diagramm.malen;

import org.leitwerk.diagramm.schrift.Schriftdatei;
import org.leitwerk.diagramm.szene.Farbthema;
import org.leitwerk.diagramm.szene.Form;
import org.leitwerk.diagramm.szene.Fuellung;
import org.leitwerk.diagramm.szene.Rahmen;
import org.leitwerk.diagramm.szene.Strich;
import org.leitwerk.diagramm.szene.Szene;

/**
 * Writes a scene as SVG 1.1: text stays text, each element has a title (tooltip) and a description, symbols are
 * outlines. Nothing in the file is loaded from elsewhere and nothing is executed.
 */
public final class SvgMaler {

    /** Fonts that are not wider than ours, so that texts stay in their boxes where ours is missing. */
    private static final String SCHRIFTEN = "'" + Schriftdatei.FAMILIE
            + "','Noto Sans','Segoe UI','Source Sans 3','Liberation Sans',Arial,Helvetica,sans-serif";

    private final Svgvorgabe vorgabe;

    /** A painter. */
    public SvgMaler(Svgvorgabe vorgabe) {
        this.vorgabe = vorgabe;
    }

    /** The picture as the text of an SVG file; to be stored in UTF-8. */
    public String male(Szene szene) {
        Farbthema thema = vorgabe.themen() == Svgvorgabe.Themen.DUNKEL ? Farbthema.DUNKEL : Farbthema.HELL;
        SvgLeinwand leinwand = new SvgLeinwand(thema, vorgabe.vorsatz());
        leinwand.flaeche(Form.RECHTECK, szene.flaeche(), 0, Fuellung.einfarbig(szene.hintergrund()), Strich.KEINER);
        new Szenenmaler(leinwand, szene.hintergrund()).male(szene);
        StringBuilder datei = new StringBuilder(leinwand.rumpf().length() + 4000);
        datei.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        kopf(szene, datei);
        if (vorgabe.themen() == Svgvorgabe.Themen.BEIDE) {
            datei.append("<style>@media (prefers-color-scheme:dark){")
                    .append(leinwand.farben().dunkel())
                    .append("}</style>\n");
        }
        if (!leinwand.vorrat().isEmpty()) {
            datei.append("<defs>\n").append(leinwand.vorrat()).append("</defs>\n");
        }
        return datei.append(leinwand.rumpf()).append("</svg>\n").toString();
    }

    private void kopf(Szene szene, StringBuilder datei) {
        Rahmen r = szene.flaeche();
        String titel = vorgabe.vorsatz() + "titel";
        String beschreibung = vorgabe.vorsatz() + "beschreibung";
        datei.append("<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"")
                .append(" lang=\"de\" width=\"")
                .append(Zahl.text(r.breite() * vorgabe.groesse()))
                .append("\" height=\"")
                .append(Zahl.text(r.hoehe() * vorgabe.groesse()))
                .append("\" viewBox=\"")
                .append(Zahl.text(r.x()) + " " + Zahl.text(r.y()) + " ")
                .append(Zahl.text(r.breite()) + " " + Zahl.text(r.hoehe()))
                .append("\" font-family=\"")
                .append(SCHRIFTEN)
                .append("\" font-size=\"12\" role=\"group\" aria-labelledby=\"")
                .append(titel + " " + beschreibung)
                .append("\">\n<title id=\"")
                .append(titel + "\">")
                .append(Xml.text(szene.titel()))
                .append("</title>\n<desc id=\"")
                .append(beschreibung + "\">")
                .append(Xml.text(szene.beschreibung()))
                .append("</desc>\n");
    }
}
