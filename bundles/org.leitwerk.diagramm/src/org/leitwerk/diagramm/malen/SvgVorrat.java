package org.leitwerk.diagramm.malen;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.leitwerk.diagramm.szene.Bildquelle;
import org.leitwerk.diagramm.szene.Farbe;
import org.leitwerk.diagramm.szene.Fuellung;

/** Definitions of an SVG file: each gradient and each symbol once. */
final class SvgVorrat {

    private final SvgFarben farben;
    private final String vorsatz;
    private final StringBuilder text = new StringBuilder();
    private final Symbolleser leser = new Symbolleser();
    private final Map<Fuellung, String> verlaeufe = new LinkedHashMap<>();
    private final Map<Bildquelle, String> symbole = new LinkedHashMap<>();

    SvgVorrat(SvgFarben farben, String vorsatz) {
        this.farben = farben;
        this.vorsatz = vorsatz;
    }

    CharSequence text() {
        return text;
    }

    /** The id of a gradient. */
    String verlauf(Fuellung fuellung) {
        return verlaeufe.computeIfAbsent(fuellung, f -> {
            String name = vorsatz + "verlauf" + verlaeufe.size();
            boolean quer = f.verlauf() == Fuellung.Verlauf.NACH_RECHTS;
            text.append("<linearGradient id=\"" + name + "\" x1=\"0\" y1=\"0\" x2=\"" + (quer ? 1 : 0) + "\" y2=\"");
            text.append((quer ? 0 : 1) + "\">" + stufe(0, f.von()) + stufe(1, f.bis()) + "</linearGradient>\n");
            return name;
        });
    }

    private String stufe(int ort, Farbe farbe) {
        String deckung = farbe.deckung() == 1 ? "" : " stop-opacity=\"" + Zahl.text(farbe.deckung()) + "\"";
        return "<stop offset=\"" + ort + "\" stop-color=\"" + farben.wert(farbe) + "\"" + deckung + " class=\"g"
                + farben.name(farbe) + "\"/>";
    }

    /** A symbol; empty when its bytes are no image. */
    Optional<Symbolbild> symbol(Bildquelle quelle) {
        return leser.lies(quelle);
    }

    /** The id of a symbol that can be read. */
    String name(Bildquelle quelle) {
        String vorhanden = symbole.get(quelle);
        if (vorhanden != null) {
            return vorhanden;
        }
        String name = vorsatz + "symbol" + symbole.size();
        symbole.put(quelle, name);
        leser.lies(quelle).ifPresent(symbol -> schreibe(name, symbol));
        return name;
    }

    private void schreibe(String name, Symbolbild symbol) {
        String groesse = Zahl.text(symbol.breite()) + " " + Zahl.text(symbol.hoehe());
        text.append("<symbol id=\"" + name + "\" viewBox=\"0 0 " + groesse + "\">");
        if (symbol.raster() != null) {
            String daten = Base64.getEncoder().encodeToString(png(symbol.raster()));
            text.append("<image width=\"" + Zahl.text(symbol.breite()) + "\" height=\"" + Zahl.text(symbol.hoehe()));
            text.append("\" href=\"data:image/png;base64," + daten + "\"/>");
        }
        for (Figur figur : symbol.figuren()) {
            String deckung = figur.farbe().deckung() == 1
                    ? ""
                    : " fill-opacity=\"" + Zahl.text(figur.farbe().deckung()) + "\"";
            String regel = SvgPfad.nachUmlauf(figur.flaeche()) ? "" : " fill-rule=\"evenodd\"";
            text.append("<path fill=\"" + figur.farbe().hex() + "\"" + deckung + regel + " d=\"");
            text.append(SvgPfad.text(figur.flaeche()) + "\"/>");
        }
        text.append("</symbol>\n");
    }

    private static byte[] png(BufferedImage bild) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.setUseCache(false);
            ImageIO.write(bild, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
