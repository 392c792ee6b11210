package org.leitwerk.dsl.tests.lesen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.leitwerk.dsl.LeitwerkStandaloneSetup;
import org.leitwerk.dsl.laden.Meldung;
import org.leitwerk.dsl.laden.Planlader;
import org.leitwerk.dsl.ressource.LeitwerkResource;
import org.leitwerk.dsl.tests.Texte;
import org.leitwerk.dsl.verweise.Nachverlinkung;

/**
 * Somebody edits the files of a plan; after each edit the plan must be in all respects what reading its texts gives.
 */
final class Tippfolge {

    private static final Pattern WORT = Pattern.compile("[\\p{L}_][\\p{L}\\d_]*");
    private static final Pattern ELEMENT = Pattern.compile("(?m)^\\p{L}");

    private final Random zufall;
    private final Mutationen mutationen;
    private final XtextResourceSet plan = LeitwerkStandaloneSetup.injektor().getInstance(XtextResourceSet.class);
    private final List<LeitwerkResource> dateien = new ArrayList<>();
    private final String lage;
    private int teilweise;
    private boolean ganz;
    private String vorher;
    private LeitwerkResource zuletzt;

    Tippfolge(List<String> texte, long saat) {
        this.zufall = new Random(saat * 6364136223846793005L + 1442695040888963407L);
        this.mutationen = new Mutationen(saat);
        this.lage = "seed " + saat;
        boolean crlf = zufall.nextInt(3) == 0;
        boolean bom = zufall.nextInt(5) == 0;
        for (String text : texte) {
            String neu = (bom ? "\uFEFF" : "") + (crlf ? text.replace("\n", "\r\n") : text);
            dateien.add(Texte.lies(plan, "datei" + dateien.size() + ".leitwerk", neu));
        }
        meldungen(dateien);
    }

    /** Makes some edits. */
    void tippe(int schritte) {
        for (int schritt = 0; schritt < schritte; schritt++) {
            LeitwerkResource datei = dateien.get(zufall.nextInt(dateien.size()));
            if (zuletzt != null && zufall.nextInt(ganz ? 2 : 6) == 0) {
                ersetze(zuletzt, 0, text(zuletzt).length(), vorher, schritt); // undone
                continue;
            }
            String text = text(datei);
            zuletzt = datei;
            vorher = text;
            aendere(datei, text, schritt);
        }
    }

    /** How many edits were read in part. */
    int teilweise() {
        return teilweise;
    }

    private void aendere(LeitwerkResource datei, String text, int schritt) {
        int stelle = zufall.nextInt(text.length() + 1);
        switch (zufall.nextInt(8)) {
            case 0 -> ersetze(datei, stelle, Math.min(zufall.nextInt(6), text.length() - stelle), "", schritt);
            case 1, 2 -> ersetze(datei, stelle, 0, mutationen.getipptes(), schritt);
            case 3 -> {
                int[] wort = wort(text, stelle);
                ersetze(datei, wort[0], wort[1] - wort[0], anderesWort(), schritt);
            }
            case 4 -> {
                int[] wort = wort(text, stelle);
                ersetze(datei, wort[1], 0, "x", schritt);
            }
            case 5 -> {
                int zeile = text.lastIndexOf('\n', stelle - 1) + 1;
                int ende = text.indexOf('\n', zeile) + 1;
                boolean weg = zufall.nextBoolean();
                String inhalt = text.substring(zeile, Math.max(zeile, ende));
                ersetze(datei, zeile, weg ? inhalt.length() : 0, weg ? "" : inhalt, schritt);
            }
            case 6 -> {
                int anfang = element(text, stelle);
                int ende = element(text, anfang + 1);
                boolean weg = zufall.nextBoolean();
                String inhalt = text.substring(anfang, Math.max(anfang, ende));
                ersetze(datei, anfang, weg ? inhalt.length() : 0, weg ? "" : inhalt, schritt);
            }
            default ->
                ersetze(
                        datei,
                        element(text, stelle),
                        0,
                        "ziel " + anderesWort() + " \"Neu\" {\n  // neu\n  leitet sich ab aus " + anderesWort()
                                + "\n}\n",
                        schritt);
        }
    }

    /** The beginning of the next element, or the end. */
    private static int element(String text, int ab) {
        Matcher m = ELEMENT.matcher(text);
        return ab <= text.length() && m.find(ab) ? m.start() : text.length();
    }

    private static int[] wort(String text, int ab) {
        Matcher m = WORT.matcher(text);
        return m.find(ab) ? new int[] {m.start(), m.end()} : new int[] {ab, ab};
    }

    private String anderesWort() {
        String text = text(dateien.get(zufall.nextInt(dateien.size())));
        int[] wort = wort(text, zufall.nextInt(text.length() + 1));
        return text.substring(wort[0], wort[1]);
    }

    private void ersetze(LeitwerkResource datei, int stelle, int laenge, String ersatz, int schritt) {
        String text = text(datei);
        String neu = text.substring(0, stelle) + ersatz + text.substring(stelle + laenge);
        if (!new String(neu.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).equals(neu)) {
            return; // half a character cannot be read from a file
        }
        int vorn = 0;
        while (vorn < Math.min(laenge, ersatz.length()) && text.charAt(stelle + vorn) == ersatz.charAt(vorn)) {
            vorn++;
        }
        boolean verlinkt = datei.aktualisiere(stelle + vorn, laenge - vorn, ersatz.substring(vorn));
        ganz = !verlinkt;
        if (verlinkt) {
            teilweise++;
        } else {
            Nachverlinkung.nach(plan);
        }
        vergleiche(lage + ", step " + schritt + ", " + datei.getURI().lastSegment() + " at " + stelle + ": '" + ersatz
                + "' for " + laenge);
    }

    private void vergleiche(String ort) {
        XtextResourceSet anderer = LeitwerkStandaloneSetup.injektor().getInstance(XtextResourceSet.class);
        List<LeitwerkResource> neue = new ArrayList<>();
        for (LeitwerkResource datei : dateien) {
            neue.add(Texte.lies(anderer, datei.getURI().lastSegment(), text(datei)));
        }
        assertEquals(meldungen(neue), meldungen(dateien), ort);
        for (int i = 0; i < neue.size(); i++) {
            assertEquals(Knotenbild.knoten(neue.get(i)), Knotenbild.knoten(dateien.get(i)), ort);
            assertEquals(Knotenbild.objekte(neue.get(i)), Knotenbild.objekte(dateien.get(i)), ort);
        }
    }

    private static List<Meldung> meldungen(List<LeitwerkResource> dateien) {
        Map<Resource, String> namen = new LinkedHashMap<>();
        dateien.forEach(datei -> namen.put(datei, datei.getURI().lastSegment()));
        return Planlader.neu().pruefe(namen);
    }

    private static String text(LeitwerkResource datei) {
        return datei.getParseResult().getRootNode().getText();
    }
}
