package org.leitwerk.schaubild;

import java.nio.charset.StandardCharsets;
import org.leitwerk.diagramm.malen.Papier;
import org.leitwerk.diagramm.malen.PdfMaler;
import org.leitwerk.diagramm.malen.PngMaler;
import org.leitwerk.diagramm.malen.SvgMaler;
import org.leitwerk.diagramm.malen.Svgvorgabe;
import org.leitwerk.diagramm.szene.Farbthema;
import org.leitwerk.diagramm.szene.Szene;

/** The formats pictures are exported in; the same picture gives the same bytes. */
public enum Bildformat {
    /** Vectors with text; light or dark as the reader's system prefers. */
    SVG,
    /** Pixels, two for one of the picture. */
    PNG,
    /** One page as large as the picture. */
    PDF;

    /** The content of a file of this format. */
    public byte[] datei(Szene szene) {
        return switch (this) {
            case SVG -> new SvgMaler(Svgvorgabe.UEBLICH).male(szene).getBytes(StandardCharsets.UTF_8);
            case PNG -> new PngMaler(Farbthema.HELL, 2).male(szene);
            case PDF -> new PdfMaler(Papier.PASSEND).male(szene);
        };
    }

    /** The ending of its files, without the dot. */
    public String endung() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
