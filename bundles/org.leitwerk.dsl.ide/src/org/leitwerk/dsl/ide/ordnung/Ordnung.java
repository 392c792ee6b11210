package org.leitwerk.dsl.ide.ordnung;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.leitwerk.dsl.aenderung.Aenderungsfehler;
import org.leitwerk.dsl.aenderung.Dateiaenderung;
import org.leitwerk.dsl.aenderung.Ersetzung;
import org.leitwerk.dsl.aenderung.Textaenderungen;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.laden.Planlader;
import org.leitwerk.steuerung.modell.Planteil;

/**
 * Tidies a file up: its top elements in the order of the cycle, or each part of the plan in a file of its own. Elements
 * are moved in whole lines with their comments; no character of them changes.
 */
public final class Ordnung {

    private static final String ENDUNG = "." + Planlader.ENDUNG;

    /**
     * Sorts the top elements of a file: the head of the plan, then the steps of the cycle, then the rest; those of one
     * kind keep their order.
     *
     * @param stand the plan
     * @param pfad the file
     * @return the change; empty if nothing is to do
     * @throws Aenderungsfehler with a German message if the file has mistakes in its syntax
     */
    public Textaenderungen sortiere(Stand stand, Path pfad) {
        Zerlegung zerlegung = zerlege(stand, pfad);
        List<Textstueck> sortiert = new ArrayList<>(zerlegung.stuecke());
        sortiert.sort(Comparator.comparing(Textstueck::art, Planteil.textordnung()));
        return sortiert.equals(zerlegung.stuecke())
                ? new Textaenderungen(List.of())
                : new Textaenderungen(aenderung(stand, pfad, zerlegung.mit(sortiert)));
    }

    /**
     * Proposes the files into which a file could be divided.
     *
     * @param stand the plan
     * @param pfad the file
     * @return the parts the file has, in the order of their names; only one if there is nothing to divide
     * @throws Aenderungsfehler with a German message if the file has mistakes in its syntax
     */
    public List<Teildatei> vorschlag(Stand stand, Path pfad) {
        Map<Planteil, List<Textstueck>> teile = nachTeilen(zerlege(stand, pfad));
        Planteil bleibt = bleibt(pfad, teile);
        List<Teildatei> vorschlag = new ArrayList<>();
        teile.forEach((teil, stuecke) -> {
            String name = teil == bleibt ? pfad.getFileName().toString() : name(teil);
            int elemente = stuecke.stream().mapToInt(Textstueck::elemente).sum();
            Teildatei.Lage lage = teil == bleibt
                    ? Teildatei.Lage.BLEIBT
                    : stand.datei(pfad.resolveSibling(name)).isPresent()
                            ? Teildatei.Lage.VORHANDEN
                            : Teildatei.Lage.NEU;
            vorschlag.add(new Teildatei(teil, name, elemente, lage));
        });
        vorschlag.sort(Comparator.comparing(Teildatei::name));
        return vorschlag;
    }

    /**
     * Divides a file: each part of the plan goes into a file of its own in the same folder; the head of the plan, or
     * else what the file begins with, stays. A file that is there already gets its part at the end, with its own line
     * ends; a new one never begins with a blank line.
     *
     * @param stand the plan
     * @param pfad the file
     * @param dateien the files as from {@link #vorschlag}, possibly with other names; parts that are not in it stay
     * @return the changes; empty if nothing is to do
     * @throws Aenderungsfehler with a German message if the file has mistakes in its syntax or a name cannot be one
     */
    public Textaenderungen teile(Stand stand, Path pfad, List<Teildatei> dateien) {
        Zerlegung zerlegung = zerlege(stand, pfad);
        Map<Planteil, List<Textstueck>> teile = nachTeilen(zerlegung);
        Map<Path, List<Textstueck>> ziele = new TreeMap<>(Comparator.comparing(Path::toString));
        List<Textstueck> bleiben = new ArrayList<>(zerlegung.stuecke());
        for (Teildatei datei : dateien) {
            Path ziel = pfad.resolveSibling(geprueft(datei.name()));
            List<Textstueck> stuecke = teile.getOrDefault(datei.teil(), List.of());
            if (!ziel.equals(pfad) && !stuecke.isEmpty()) {
                ziele.computeIfAbsent(ziel, neu -> new ArrayList<>()).addAll(stuecke);
                bleiben.removeAll(stuecke);
            }
        }
        List<Dateiaenderung> aenderungen = new ArrayList<>();
        if (!ziele.isEmpty()) {
            aenderungen.addAll(aenderung(stand, pfad, zerlegung.mit(bleiben)));
        }
        ziele.forEach((ziel, stuecke) -> aenderungen.addAll(
                stand.datei(ziel).isPresent() ? angehaengt(stand, ziel, stuecke) : List.of(neu(ziel, stuecke))));
        return new Textaenderungen(aenderungen);
    }

    private static Zerlegung zerlege(Stand stand, Path pfad) {
        XtextResource datei =
                stand.datei(pfad).orElseThrow(() -> new Aenderungsfehler(stand.name(pfad) + " gehört nicht zum Plan."));
        if (datei.getParseResult() == null || datei.getParseResult().hasSyntaxErrors()) {
            throw new Aenderungsfehler(stand.name(pfad)
                    + " enthält Schreibfehler und wird deshalb nicht geordnet. Bitte sie zuerst beheben.");
        }
        return Zerlegung.von(datei, stand.text(pfad));
    }

    private static Map<Planteil, List<Textstueck>> nachTeilen(Zerlegung zerlegung) {
        Map<Planteil, List<Textstueck>> teile = new EnumMap<>(Planteil.class);
        zerlegung.stuecke().forEach(stueck -> teile.computeIfAbsent(
                        Planteil.von(stueck.art()), neu -> new ArrayList<>())
                .add(stueck));
        return teile;
    }

    /** What keeps the file: the part that has its name, else the head of the plan, else what it begins with. */
    private static Planteil bleibt(Path pfad, Map<Planteil, List<Textstueck>> teile) {
        String eigener = pfad.getFileName().toString();
        return teile.keySet().stream()
                .filter(teil -> name(teil).equals(eigener))
                .findFirst()
                .orElse(
                        teile.containsKey(Planteil.RAHMEN)
                                ? Planteil.RAHMEN
                                : teile.keySet().stream().findFirst().orElse(null));
    }

    /** {@code 01-auftrag.leitwerk}; the frame comes before the cycle. */
    private static String name(Planteil teil) {
        int nummer = teil == Planteil.RAHMEN
                ? 0
                : teil.ordinal() < Planteil.RAHMEN.ordinal() ? teil.ordinal() + 1 : teil.ordinal();
        return String.format(Locale.ROOT, "%02d-%s%s", nummer, teil.name().toLowerCase(Locale.ROOT), ENDUNG);
    }

    private static String geprueft(String name) {
        boolean gut = name.endsWith(ENDUNG)
                && name.length() > ENDUNG.length()
                && !name.startsWith(".")
                && name.chars().noneMatch(z -> z < ' ' || "/\\:*?\"<>|".indexOf(z) >= 0);
        if (!gut) {
            throw new Aenderungsfehler("'" + name + "' ist kein Name für eine Plandatei. Er muss auf '" + ENDUNG
                    + "' enden und darf keines dieser Zeichen enthalten: / \\ : * ? \" < > |");
        }
        return name;
    }

    private static List<Dateiaenderung> angehaengt(Stand stand, Path ziel, List<Textstueck> stuecke) {
        String vorher = stand.text(ziel);
        String umbruch = vorher.contains("\r\n") ? "\r\n" : "\n";
        StringBuilder neu = new StringBuilder(vorher.isEmpty() || vorher.endsWith("\n") ? "" : umbruch);
        stuecke.forEach(
                stueck -> neu.append(vorher.isEmpty() && stueck == stuecke.get(0) ? stueck.inhalt() : stueck.ganz()));
        String text = neu.toString().replace("\r\n", "\n").replace("\n", umbruch);
        return List.of(new Dateiaenderung(
                stand.datei(ziel).orElseThrow().getURI(), vorher, List.of(new Ersetzung(vorher.length(), 0, text))));
    }

    private static Dateiaenderung neu(Path ziel, List<Textstueck> stuecke) {
        StringBuilder text = new StringBuilder(stuecke.get(0).inhalt());
        stuecke.subList(1, stuecke.size()).forEach(stueck -> text.append(stueck.ganz()));
        return Dateiaenderung.anlegen(URI.createFileURI(ziel.toString()), text.toString());
    }

    /** One replacement of whole lines, without those that are the same at beginning and end. */
    private static List<Dateiaenderung> aenderung(Stand stand, Path pfad, String neu) {
        String alt = stand.text(pfad);
        if (alt.equals(neu)) {
            return List.of();
        }
        int kuerzer = Math.min(alt.length(), neu.length());
        int vorn = 0;
        while (vorn < kuerzer && alt.charAt(vorn) == neu.charAt(vorn)) {
            vorn++;
        }
        vorn = vorn == 0 ? 0 : alt.lastIndexOf('\n', vorn - 1) + 1;
        int hinten = 0;
        while (hinten < kuerzer - vorn
                && alt.charAt(alt.length() - 1 - hinten) == neu.charAt(neu.length() - 1 - hinten)) {
            hinten++;
        }
        return List.of(new Dateiaenderung(
                stand.datei(pfad).orElseThrow().getURI(),
                alt,
                List.of(new Ersetzung(
                        vorn, alt.length() - hinten - vorn, neu.substring(vorn, neu.length() - hinten)))));
    }
}
