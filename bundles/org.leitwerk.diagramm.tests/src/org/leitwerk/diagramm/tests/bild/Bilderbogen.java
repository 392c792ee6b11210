package org.leitwerk.diagramm.tests.bild;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.leitwerk.beispiele.Beispiel;
import org.leitwerk.beispiele.Beispiele;
import org.leitwerk.diagramm.bild.Bildergebnis;
import org.leitwerk.diagramm.bild.Blatt;
import org.leitwerk.diagramm.malen.Papier;
import org.leitwerk.diagramm.malen.PdfMaler;
import org.leitwerk.diagramm.malen.PngMaler;
import org.leitwerk.diagramm.malen.SvgMaler;
import org.leitwerk.diagramm.malen.Svgvorgabe;
import org.leitwerk.diagramm.sicht.Diagramm;
import org.leitwerk.diagramm.spezifikation.Diagrammart;
import org.leitwerk.diagramm.szene.Farbthema;
import org.leitwerk.diagramm.szene.Szene;
import org.leitwerk.steuerung.Plandatei;

/**
 * Draws all diagrams of all example plans into a folder, for looking at. Arguments: folder, part of a plan's name, part
 * of a diagram's.
 */
public final class Bilderbogen {

    private Bilderbogen() {}

    /** Entry. */
    public static void main(String[] args) throws IOException {
        Path ordner = Path.of(args[0]);
        Path plaene = Files.createTempDirectory("bilderbogen");
        Beispielbilder bilder = new Beispielbilder();
        for (Beispiel beispiel : Beispiele.alle()) {
            if (args.length > 1 && !beispiel.name().contains(args[1])) {
                continue;
            }
            List<Plandatei> dateien = Beispielbilder.lade(beispiel, plaene);
            for (Diagrammart art : bilder.arten()) {
                if (args.length > 2 && !art.name().contains(args[2])) {
                    continue;
                }
                long anfang = System.nanoTime();
                Diagramm diagramm = bilder.diagramm(art, Beispielbilder.haupt(dateien));
                long mitte = System.nanoTime();
                Bildergebnis bild = Beispielbilder.bild(diagramm);
                long ende = System.nanoTime();
                Szene szene = Blatt.von(bild.szene());
                Path ziel = ordner.resolve(beispiel.name());
                Files.createDirectories(ziel);
                Files.write(ziel.resolve(art.name() + ".png"), new PngMaler(Farbthema.HELL, 1).male(szene));
                Files.write(ziel.resolve(art.name() + "-dunkel.png"), new PngMaler(Farbthema.DUNKEL, 1).male(szene));
                Files.write(ziel.resolve(art.name() + ".pdf"), new PdfMaler(Papier.A3).male(szene));
                Files.writeString(
                        ziel.resolve(art.name() + ".svg"),
                        new SvgMaler(Svgvorgabe.UEBLICH).male(szene),
                        StandardCharsets.UTF_8);
                System.out.printf(
                        "%s %s %d Elemente, %.0f x %.0f, Abgleich %d ms, Bild %d ms %s%n",
                        beispiel.name(),
                        art.name(),
                        szene.elemente().size(),
                        szene.flaeche().breite(),
                        szene.flaeche().hoehe(),
                        (mitte - anfang) / 1000000,
                        (ende - mitte) / 1000000,
                        bild.meldungen());
            }
        }
    }
}
