package org.leitwerk.diagramm.malen;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.function.PDFunctionType2;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShading;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShadingType2;
import org.leitwerk.diagramm.szene.Farbe;
import org.leitwerk.diagramm.szene.Farbthema;
import org.leitwerk.diagramm.szene.Fuellung;
import org.leitwerk.diagramm.szene.Rahmen;

/** Straight gradients of PDF: an axial shading (type 2) with a linear function (type 2, exponent 1). */
final class PdfVerlauf {

    private PdfVerlauf() {}

    static PDShading von(Fuellung fuellung, Rahmen r, Farbthema thema) {
        boolean quer = fuellung.verlauf() == Fuellung.Verlauf.NACH_RECHTS;
        COSDictionary funktion = new COSDictionary();
        funktion.setInt(COSName.FUNCTION_TYPE, 2);
        funktion.setItem(COSName.DOMAIN, zahlen(0, 1));
        funktion.setItem(COSName.C0, farbe(thema.farbe(fuellung.von())));
        funktion.setItem(COSName.C1, farbe(thema.farbe(fuellung.bis())));
        funktion.setItem(COSName.N, COSInteger.ONE);
        PDShadingType2 verlauf = new PDShadingType2(new COSDictionary());
        verlauf.setShadingType(PDShading.SHADING_TYPE2);
        verlauf.setColorSpace(PDDeviceRGB.INSTANCE);
        verlauf.setCoords(zahlen(r.x(), r.y(), quer ? r.rechts() : r.x(), quer ? r.y() : r.unten()));
        verlauf.setFunction(new PDFunctionType2(funktion));
        return verlauf;
    }

    private static COSArray farbe(Farbe farbe) {
        return zahlen(farbe.rot() / 255.0, farbe.gruen() / 255.0, farbe.blau() / 255.0);
    }

    private static COSArray zahlen(double... werte) {
        COSArray ergebnis = new COSArray();
        for (double wert : werte) {
            ergebnis.add(new COSFloat((float) wert));
        }
        return ergebnis;
    }
}
