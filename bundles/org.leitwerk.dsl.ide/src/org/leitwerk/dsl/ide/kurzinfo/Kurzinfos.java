package org.leitwerk.dsl.ide.kurzinfo;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.xtext.util.ITextRegion;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.ide.fundort.Namensstelle;
import org.leitwerk.dsl.ide.mangel.Mangel;
import org.leitwerk.steuerung.Indikator;
import org.leitwerk.steuerung.Planelement;

/**
 * What an editor shows about the place under the mouse: the element that is named there, the meaning of a word, and why
 * something is marked. To be asked on the thread of the plan.
 */
public final class Kurzinfos {

    private static final String TRENNER = "\n\n---\n\n";

    private Kurzinfos() {}

    /**
     * The information about a place.
     *
     * @param stand the plan
     * @param datei a file of the plan, absolute
     * @param stelle offset in its text
     * @return empty where there is nothing to say, as in a comment
     */
    public static Optional<Kurzinfo> bei(Stand stand, Path datei, int stelle) {
        if (stand.datei(datei).isEmpty()
                || stelle < 0
                || stelle > stand.text(datei).length()) {
            return Optional.empty();
        }
        List<Mangel> maengel = maengel(stand, datei, stelle);
        Optional<Kurzinfo> info = name(stand, datei, stelle).or(() -> Wortinfo.bei(stand, datei, stelle));
        if (maengel.isEmpty()) {
            return info;
        }
        List<String> teile = new ArrayList<>();
        maengel.forEach(mangel -> teile.add(Mangelinfo.von(mangel)));
        info.ifPresent(i -> teile.add(i.markdown()));
        ITextRegion bereich = info.map(Kurzinfo::bereich).orElse(maengel.get(0).bereich());
        return Optional.of(new Kurzinfo(
                bereich,
                String.join(TRENNER, teile),
                info.map(Kurzinfo::bild).orElse(""),
                info.map(Kurzinfo::element).orElse(maengel.get(0).element())));
    }

    /**
     * The information about an element, wherever it stands.
     *
     * @param stand the plan
     * @param element an element of it
     * @return Markdown
     */
    public static String zu(Stand stand, Planelement element) {
        return Elementtext.ausfuehrlich(element, stand);
    }

    private static Optional<Kurzinfo> name(Stand stand, Path datei, int stelle) {
        return Namensstelle.bei(stand, datei, stelle)
                .flatMap(name -> name.ziel().map(element -> info(stand, element, name.bereich())));
    }

    static Kurzinfo info(Stand stand, Planelement element, ITextRegion bereich) {
        String bild = element instanceof Indikator indikator ? Verlaufsbild.svg(Verlauf.von(stand, indikator)) : "";
        return new Kurzinfo(bereich, zu(stand, element), bild, stand.adresse(element));
    }

    private static List<Mangel> maengel(Stand stand, Path datei, int stelle) {
        Path pfad = datei.toAbsolutePath().normalize();
        return stand.maengel().stream()
                .filter(mangel -> mangel.datei().equals(pfad) && trifft(mangel.bereich(), stelle))
                .sorted(Comparator.comparing(Mangel::stufe).reversed())
                .toList();
    }

    private static boolean trifft(ITextRegion bereich, int stelle) {
        return bereich.getLength() > 0
                && bereich.getOffset() <= stelle
                && stelle <= bereich.getOffset() + bereich.getLength();
    }
}
