package org.leitwerk.diagramm.malen;

import java.util.List;
import org.leitwerk.diagramm.szene.Bild;
import org.leitwerk.diagramm.szene.Form;
import org.leitwerk.diagramm.szene.Freiform;
import org.leitwerk.diagramm.szene.Fuellung;
import org.leitwerk.diagramm.szene.Punkt;
import org.leitwerk.diagramm.szene.Rahmen;
import org.leitwerk.diagramm.szene.Strich;
import org.leitwerk.diagramm.szene.Szenenelement;
import org.leitwerk.diagramm.szene.Textzeile;

/** What can be painted on: the few primitives pictures consist of. Coordinates and colours are those of the scene. */
interface Leinwand {

    /** What follows until {@link #beende} belongs to this element. */
    void beginne(Szenenelement element);

    /** The element is complete. */
    void beende();

    /** An area with a border. */
    void flaeche(Form form, Rahmen rahmen, double rundung, Fuellung fuellung, Strich rand);

    /** A closed polygon with a border. */
    void vieleck(List<Punkt> ecken, Fuellung fuellung, Strich rand);

    /** An open line through at least two points, its corners rounded by this radius. */
    void linienzug(List<Punkt> punkte, double eckradius, Strich strich);

    /** An area of any outline or a bundle of lines. */
    void freiform(Freiform form);

    /** A symbol or an image. */
    void bild(Bild bild);

    /** A line of text. */
    void text(Textzeile zeile);
}
