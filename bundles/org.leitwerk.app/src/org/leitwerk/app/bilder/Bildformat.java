package org.leitwerk.app.bilder;

import java.nio.charset.StandardCharsets;
import org.leitwerk.app.Bedienfehler;
import org.leitwerk.diagramm.malen.Papier;
import org.leitwerk.diagramm.malen.PdfMaler;
import org.leitwerk.diagramm.malen.PngMaler;
import org.leitwerk.diagramm.malen.SvgMaler;
import org.leitwerk.diagramm.malen.Svgvorgabe;
import org.leitwerk.diagramm.szene.Farbthema;
import org.leitwerk.diagramm.szene.Szene;

/** The formats of pictures; the names are what the user writes. */
public enum Bildformat {
    /** Vectors with text as text, for browsers and word processors. */
    svg,
    /** Pixels, two for each px of the picture. */
    png,
    /** One page as large as the picture, fonts embedded. */
    pdf;

    private static final double PNG_FAKTOR = 2;

    /**
     * Paints a picture.
     *
     * @param szene the picture with title and legend
     * @return the bytes of the file; the same for the same picture
     */
    public byte[] male(Szene szene) {
        try {
            return switch (this) {
                case svg -> new SvgMaler(Svgvorgabe.UEBLICH).male(szene).getBytes(StandardCharsets.UTF_8);
                case png -> new PngMaler(Farbthema.HELL, PNG_FAKTOR).male(szene);
                case pdf -> new PdfMaler(Papier.PASSEND).male(szene);
            };
        } catch (IllegalArgumentException zuGross) {
            throw new Bedienfehler(
                    "Das Bild ist für das Format " + this + " zu groß. Bitte --format svg wählen oder mit --element und"
                            + " --ebenen einen Ausschnitt zeichnen.",
                    zuGross);
        }
    }
}
