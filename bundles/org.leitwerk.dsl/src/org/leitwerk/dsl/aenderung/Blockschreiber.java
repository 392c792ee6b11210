package org.leitwerk.dsl.aenderung;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Writes new statements and elements into a block, in the layout that the block has. */
final class Blockschreiber {

    private final Block block;
    private final Textzeilen zeilen;
    private final Set<Integer> abgaenge;
    private final Consumer<Ersetzung> ziel;

    Blockschreiber(Block block, Set<Integer> abgaenge, Consumer<Ersetzung> ziel) {
        this.block = block;
        this.zeilen = block.zeilen();
        this.abgaenge = abgaenge;
        this.ziel = ziel;
    }

    private void ersetze(int von, int bis, String text) {
        ziel.accept(new Ersetzung(von, bis - von, text));
    }

    // ---- an empty block, or none

    /** Writes into a block in which nothing stands, or adds a block, or writes into an empty file. */
    void fuelle(List<String> texte) {
        String nl = zeilen.zeilenende();
        if (block.istDatei()) {
            int ende = zeilen.text().length();
            String davor = ende == zeilen.anfang(0) || zeilen.text().endsWith("\n") ? "" : nl;
            ersetze(ende, ende, davor + absatz(texte, "", nl + nl) + nl);
        } else if (block.auf() < 0) {
            ersetze(
                    block.ende(),
                    block.ende(),
                    " {" + nl + absatz(texte, block.einzug(), nl) + nl + block.basis() + "}");
        } else if (zeilen.leer(block.auf(), block.zu())) {
            fuelleLeeren(texte, zeilen.text().substring(block.auf(), block.zu()));
        } else if (zeilen.leer(zeilen.anfang(block.zu()), block.zu())) {
            int anfang = zeilen.anfang(block.zu());
            ersetze(anfang, anfang, absatz(texte, block.einzug(), nl) + nl);
        } else {
            String davor = Character.isWhitespace(zeilen.text().charAt(block.zu() - 1)) ? "" : " ";
            ersetze(block.zu(), block.zu(), davor + zeilen.fortsetzen(String.join(" ", texte), block.einzug()) + " ");
        }
    }

    private void fuelleLeeren(List<String> texte, String bisher) {
        String nl = zeilen.zeilenende();
        boolean einzeilig =
                !bisher.isEmpty() && !bisher.contains("\n") && texte.stream().noneMatch(t -> t.contains("\n"));
        ersetze(
                block.auf(),
                block.zu(),
                einzeilig
                        ? " " + String.join(" ", texte) + " "
                        : nl + absatz(texte, block.einzug(), nl) + nl + block.basis());
    }

    private String absatz(List<String> texte, String einzug, String trenner) {
        return String.join(
                trenner, texte.stream().map(t -> zeilen.einruecken(t, einzug)).toList());
    }

    // ---- beside what stands there

    /** Writes behind the nearest item before a gap that stays, else before the nearest behind it. */
    void fuegeEin(int luecke, List<String> texte, boolean elemente) {
        int davor = luecke - 1;
        while (davor >= 0 && abgaenge.contains(davor)) {
            davor--;
        }
        int danach = luecke;
        while (danach < block.punkte().size() && abgaenge.contains(danach)) {
            danach++;
        }
        if (davor >= 0) {
            hinter(davor, texte, elemente);
        } else if (danach < block.punkte().size()) {
            vor(danach, texte, elemente);
        } else {
            anstelle(luecke > 0 ? luecke - 1 : 0, texte);
        }
    }

    private void hinter(int stelle, List<String> texte, boolean elemente) {
        Punkt punkt = block.punkte().get(stelle);
        Abschnitt a = punkt.abschnitt();
        String nl = zeilen.zeilenende();
        String einzug = block.einzug();
        if (a.ganz()) {
            String abstand = elemente && abgesetzt(stelle) ? nl : "";
            String text = abstand + absatz(texte, einzug, nl + abstand) + nl;
            boolean ohneZeilenende = a.ende() == a.schluss();
            ersetze(a.ende(), a.ende(), ohneZeilenende ? nl + text.substring(0, text.length() - nl.length()) : text);
        } else if (a.eigenesEnde()) {
            ersetze(a.schluss(), a.schluss(), nl + absatz(texte, einzug, nl));
        } else if (einzeilig(texte) && !(elemente && !punkt.art().kind())) {
            ersetze(punkt.bis(), punkt.bis(), " " + String.join(" ", texte));
        } else {
            int weiter = punkt.bis();
            while (weiter < zeilen.text().length()
                    && Character.isWhitespace(zeilen.text().charAt(weiter))) {
                weiter++;
            }
            String danach = weiter == block.zu() ? block.basis() : einzug;
            ersetze(punkt.bis(), weiter, nl + absatz(texte, einzug, nl) + nl + danach);
        }
    }

    private void vor(int stelle, List<String> texte, boolean elemente) {
        Punkt punkt = block.punkte().get(stelle);
        Abschnitt a = punkt.abschnitt();
        String nl = zeilen.zeilenende();
        String einzug = block.einzug();
        if (a.eigenerAnfang()) {
            String abstand = elemente && abgesetzt(stelle) ? nl : "";
            ersetze(a.anfang(), a.anfang(), absatz(texte, einzug, nl + abstand) + nl + abstand);
        } else if (einzeilig(texte) && !(elemente && !punkt.art().kind())) {
            ersetze(punkt.von(), punkt.von(), String.join(" ", texte) + " ");
        } else {
            ersetze(punkt.von(), punkt.von(), nl + absatz(texte, einzug, nl) + nl + einzug);
        }
    }

    private void anstelle(int stelle, List<String> texte) {
        Punkt punkt = block.punkte().get(stelle);
        Abschnitt a = punkt.abschnitt();
        String nl = zeilen.zeilenende();
        if (a.ganz()) {
            ersetze(a.anfang(), a.anfang(), absatz(texte, block.einzug(), nl) + nl);
        } else if (einzeilig(texte)) {
            ersetze(punkt.bis(), punkt.bis(), " " + String.join(" ", texte));
        } else {
            boolean vorKlammer = zeilen.leer(punkt.bis(), block.zu());
            ersetze(
                    punkt.bis(),
                    punkt.bis(),
                    nl + absatz(texte, block.einzug(), nl) + nl + (vorKlammer ? block.basis() : block.einzug()));
        }
    }

    private static boolean einzeilig(List<String> texte) {
        return texte.stream().noneMatch(t -> t.contains("\n") || t.contains("//"));
    }

    /** Whether elements stand apart here, with a blank line between: as the neighbours do, in a file by default. */
    private boolean abgesetzt(int stelle) {
        Boolean wieNachbarn = null;
        for (int i = Math.max(1, stelle); i <= Math.min(block.punkte().size() - 1, stelle + 1); i++) {
            Abschnitt links = block.punkte().get(i - 1).abschnitt();
            Abschnitt rechts = block.punkte().get(i).abschnitt();
            if (block.punkte().get(i).art().kind() && links.ganz()) {
                boolean leerzeile = rechts.anfang() > links.ende();
                wieNachbarn = wieNachbarn == null ? leerzeile : wieNachbarn && leerzeile;
            }
        }
        return wieNachbarn == null ? block.istDatei() : wieNachbarn;
    }
}
