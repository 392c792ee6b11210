package org.leitwerk.diagramm.bild;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.leitwerk.diagramm.sicht.Diagramm;
import org.leitwerk.diagramm.sicht.Flaechensicht;
import org.leitwerk.diagramm.sicht.Kante;
import org.leitwerk.diagramm.sicht.Listenelement;
import org.leitwerk.diagramm.sicht.Sicht;
import org.leitwerk.diagramm.sicht.Stil;
import org.leitwerk.diagramm.spezifikation.Abbildung;
import org.leitwerk.diagramm.szene.Aussehen;
import org.leitwerk.diagramm.szene.Farbe;
import org.leitwerk.diagramm.szene.Form;
import org.leitwerk.diagramm.szene.Legende;
import org.leitwerk.diagramm.szene.Legende.Eintrag;
import org.leitwerk.diagramm.szene.Pfeil;
import org.leitwerk.diagramm.szene.Strichart;

/**
 * The legend: what the specification explains by {@code org.leitwerk.legende.NN} (group, text, name of the mapping and
 * number of the style, divided by "|"; 0 is the default style, n the n-th conditional one), as far as it is drawn.
 * Words of one group for boxes or lines that look alike share a sample. A group that explains nothing but plain white
 * boxes is left out. A sign instead of the number explains what labels of that mapping begin with. Without such a word
 * each kind of box and line that is drawn is named once.
 */
final class Legendenbau {

    /** Option ids that explain a style; sorted by what follows. */
    static final String OPTION = "org.leitwerk.legende.";

    private static final int TEILE = 4;

    /** A style of a mapping: 0 is the default style, n the n-th conditional one. */
    private record Schluessel(String abbildung, int stil) {}

    private final Map<Schluessel, Sicht> gezeigte = new LinkedHashMap<>();
    private final Map<String, Sicht> arten = new LinkedHashMap<>();
    private final Set<Object> gesehen = new HashSet<>();
    private final Set<Zeichen> zeichen = new HashSet<>();

    Legendenbau(Gezeigtes gezeigtes) {
        gezeigtes.flaechen().forEach(this::merke);
        gezeigtes.kanten().forEach(this::merke);
    }

    /** What a label of a mapping begins with. */
    private record Zeichen(String abbildung, int zeichen) {}

    private record Paar(String abbildung, Stil stil) {}

    private void merke(Sicht sicht) {
        String text = sicht.text();
        if (text != null && !text.isEmpty() && !Character.isLetterOrDigit(text.codePointAt(0))) {
            zeichen.add(new Zeichen(sicht.abbildung().name(), text.codePointAt(0)));
        }
        if (sicht.stil() == null || !gesehen.add(new Paar(sicht.abbildung().name(), sicht.stil()))) {
            return;
        }
        arten.putIfAbsent(sicht.abbildung().name(), sicht);
        for (Abbildung stufe = sicht.abbildung(); stufe != null; stufe = stufe.eingefuehrte()) {
            gezeigte.putIfAbsent(new Schluessel(stufe.name(), nummer(stufe, sicht.stil())), sicht);
        }
    }

    private static int nummer(Abbildung abbildung, Stil stil) {
        List<Abbildung.BedingterStil> bedingte = abbildung.bedingteStile();
        for (int i = 0; i < bedingte.size(); i++) {
            if (stil.beschreibung() != null && bedingte.get(i).stil() == stil.beschreibung()) {
                return i + 1;
            }
        }
        return stil.beschreibung() == abbildung.stil() ? 0 : -1;
    }

    Legende legende(Diagramm diagramm) {
        List<Eintrag> eintraege = new ArrayList<>();
        Map<String, String> optionen = new TreeMap<>();
        diagramm.schmuck().forEach((id, wert) -> {
            if (id.startsWith(OPTION)) {
                optionen.put(id, wert);
            }
        });
        for (String wert : optionen.values()) {
            String[] teile = wert.split("\\|");
            if (teile.length == TEILE && istZeichen(teile[TEILE - 1].strip())) {
                String wofuer = teile[TEILE - 1].strip();
                if (zeichen.contains(new Zeichen(teile[2].strip(), wofuer.codePointAt(0)))) {
                    eintraege.add(new Eintrag(
                            teile[0].strip(), wofuer + " " + teile[1].strip(), Aussehen.KEINES, null, Pfeil.KEINER));
                }
            } else if (teile.length == TEILE && teile[TEILE - 1].strip().matches("\\d{1,3}")) {
                Sicht sicht =
                        gezeigte.get(new Schluessel(teile[2].strip(), Integer.parseInt(teile[TEILE - 1].strip())));
                if (sicht != null) {
                    nimm(eintraege, teile[0].strip(), teile[1].strip(), sicht);
                }
            }
        }
        ohneNichtssagende(eintraege);
        if (optionen.isEmpty() && arten.size() > 1) {
            arten.values().forEach(sicht -> nimm(eintraege, "", Vorlesetexte.art(sicht), sicht));
        }
        return eintraege.isEmpty() ? Legende.KEINE : new Legende(eintraege, Legende.KEINE.flaeche(), List.of());
    }

    private static boolean istZeichen(String teil) {
        return teil.codePointCount(0, teil.length()) == 1 && !Character.isLetterOrDigit(teil.codePointAt(0));
    }

    private static void nimm(List<Eintrag> eintraege, String gruppe, String text, Sicht sicht) {
        if (sicht instanceof Kante kante) {
            Pfeil ende = Pfeile.von(kante.stil().text("targetArrow"));
            vereine(eintraege, new Eintrag(gruppe, text, null, Farben.linie(kante.stil()), ende));
        } else if (sicht instanceof Flaechensicht flaeche && !(sicht instanceof Listenelement)) {
            Aussehen aussehen = Kastenstil.von(flaeche).aussehen();
            vereine(eintraege, new Eintrag(gruppe, text, aussehen, null, Pfeil.KEINER));
        }
    }

    /** Adds an entry, unless its word is there already; one that looks like another of its group only adds its word. */
    private static void vereine(List<Eintrag> eintraege, Eintrag neu) {
        for (int i = 0; i < eintraege.size(); i++) {
            Eintrag alt = eintraege.get(i);
            if (!alt.gruppe().equals(neu.gruppe()) || neu.gruppe().isEmpty()) {
                continue;
            }
            if (alt.text().equals(neu.text())) {
                return;
            }
            String text = alt.text() + ", " + neu.text();
            if (new Eintrag(alt.gruppe(), neu.text(), alt.flaeche(), alt.strich(), alt.ende()).equals(neu)) {
                eintraege.set(i, new Eintrag(alt.gruppe(), text, alt.flaeche(), alt.strich(), alt.ende()));
                return;
            }
        }
        eintraege.add(neu);
    }

    /** Takes out what stands alone in its group and explains only that plain boxes are plain. */
    private static void ohneNichtssagende(List<Eintrag> eintraege) {
        Map<String, Integer> anzahl = new HashMap<>();
        eintraege.forEach(e -> anzahl.merge(e.gruppe(), 1, Integer::sum));
        eintraege.removeIf(e -> !e.gruppe().isEmpty() && anzahl.get(e.gruppe()) == 1 && schlicht(e.flaeche()));
    }

    private static boolean schlicht(Aussehen kasten) {
        return kasten != null
                && kasten.form() == Form.RECHTECK
                && Farbe.WEISS.equals(kasten.fuellung().von())
                && Farbe.WEISS.equals(kasten.fuellung().bis())
                && kasten.rand().art() == Strichart.DURCHGEZOGEN
                && kasten.rand().breite() <= 1;
    }
}
