package org.leitwerk.schaubild.bilder;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.leitwerk.schaubild.Bildkopf;
import org.leitwerk.schaubild.Schaubild;
import org.leitwerk.schaubild.Tafel;
import org.leitwerk.schaubild.Zahlenform;
import org.leitwerk.schaubild.malwerk.Grundbild;
import org.leitwerk.schaubild.malwerk.Palette;

/** A utility analysis: for each alternative a bar of its weighted points by criterion, the best first. */
public final class Nutzwertbild {

    /**
     * An alternative.
     *
     * @param name its name
     * @param punkte its weighted points for each criterion, in their order; null where it was not judged
     */
    public record Alternative(String name, List<BigDecimal> punkte) {

        /** The sum of its points; what was not judged does not count. */
        public BigDecimal summe() {
            return punkte.stream().filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        private boolean vollstaendig() {
            return punkte.stream().noneMatch(Objects::isNull);
        }
    }

    private Nutzwertbild() {}

    /**
     * Draws the comparison.
     *
     * @param kriterien names of the criteria
     * @param breite width in pixels
     */
    public static Schaubild zeichne(
            Bildkopf kopf, Zahlenform form, List<String> kriterien, List<Alternative> alternativen, double breite) {
        List<Alternative> geordnet = alternativen.stream()
                .sorted(Comparator.comparing(Alternative::summe).reversed().thenComparing(Alternative::name))
                .toList();
        List<Balkenzeile> zeilen = new ArrayList<>();
        List<List<Object>> tafel = new ArrayList<>();
        for (Alternative alternative : geordnet) {
            List<Balkenzeile.Teil> teile = new ArrayList<>();
            for (int i = 0; i < kriterien.size(); i++) {
                BigDecimal punkte = alternative.punkte().get(i);
                teile.add(new Balkenzeile.Teil(punkte == null ? BigDecimal.ZERO : punkte, Palette.teil(i)));
            }
            String summe = form.mitEinheit(alternative.summe());
            String text = alternative.vollstaendig() ? summe : summe + " (unvollständig)";
            zeilen.add(new Balkenzeile(alternative.name(), teile, text, alternative.name() + ": " + text));
            List<Object> zeile = new ArrayList<>();
            zeile.add(alternative.name());
            zeile.addAll(alternative.punkte());
            zeile.add(alternative.summe());
            tafel.add(zeile);
        }
        Legenden legende = new Legenden();
        for (int i = 0; i < kriterien.size(); i++) {
            legende.mit(kriterien.get(i), Palette.teil(i));
        }
        Grundbild bild = new Balkenbild(kopf, breite, zeilen)
                .mitLegende(legende.eintraege())
                .zeichne();
        List<String> spalten = new ArrayList<>();
        spalten.add("Alternative");
        spalten.addAll(kriterien);
        spalten.add("Nutzwert");
        String satz = geordnet.isEmpty()
                ? "Es gibt keine Alternativen."
                : "Höchster Nutzwert: " + zeilen.get(0).satz() + ". Alternativen: " + geordnet.size() + ".";
        return new Schaubild(bild.szene(satz), new Tafel(kopf.titel(), spalten, tafel));
    }
}
