package org.leitwerk.diagramm.abgleich;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.leitwerk.diagramm.ausdruck.Ausdruck;
import org.leitwerk.diagramm.ausdruck.Umgebung;
import org.leitwerk.diagramm.sicht.Flaechensicht;
import org.leitwerk.diagramm.sicht.Stil;
import org.leitwerk.diagramm.spezifikation.Siriusmetamodell;
import org.leitwerk.diagramm.spezifikation.Stilbeschreibung;

/**
 * A style description made ready: computes style, label, tooltip and size of a view. Equal styles are one object, so
 * that thousands of views share a few.
 */
final class Stilrechner {

    private final Stilbeschreibung beschreibung;
    private final String klasse;
    private final List<Stilfeld> felder = new ArrayList<>();
    private final List<Stilfeld> wechselnde = new ArrayList<>();
    private final Map<Object, Stil> bekannte = new HashMap<>();
    private final Ausdruck text;
    private final Ausdruck hinweis;
    private final Groessenrechner groesse;
    private final Stilrechner anfang;
    private final Stilrechner mitte;
    private final Stilrechner ende;
    private final String[] paar;
    private final Zentrierung zentrierung;

    Stilrechner(Stilbeschreibung beschreibung) {
        this.beschreibung = beschreibung;
        klasse = laufzeitklasse(beschreibung.klasse());
        paar = paar(klasse);
        zentrierung = new Zentrierung(beschreibung);
        for (EAttribute attribut : laufzeitattribute(Siriusmetamodell.das().laufzeitklasse(klasse))) {
            Stilfeld feld = new Stilfeld(klasse, attribut, beschreibung.beschreibung());
            felder.add(feld);
            if (!feld.fest()) {
                wechselnde.add(feld);
            }
        }
        text = Ausdruck.von(beschreibung.beschriftungsausdruck());
        hinweis = Ausdruck.von(beschreibung.attribut("tooltipExpression"));
        groesse = new Groessenrechner(beschreibung);
        anfang = kantentext("beginLabelStyleDescription");
        mitte = kantentext("centerLabelStyleDescription");
        ende = kantentext("endLabelStyleDescription");
    }

    private Stilrechner kantentext(String merkmal) {
        Stilbeschreibung text = beschreibung.kantentext(merkmal);
        return text == null ? null : new Stilrechner(text);
    }

    /** {@code SquareDescription} describes {@code Square}, {@code EllipseNodeDescription} {@code Ellipse}. */
    private static String laufzeitklasse(String beschreibung) {
        String name = beschreibung.substring(0, beschreibung.length() - "Description".length());
        return name.equals("EllipseNode") || name.equals("LozengeNode") ? name.substring(0, name.length() - 4) : name;
    }

    private static List<EAttribute> laufzeitattribute(EClass klasse) {
        List<EAttribute> attribute = new ArrayList<>();
        for (EAttribute attribut : klasse.getEAllAttributes()) {
            String name = attribut.getName();
            if (!name.equals("uid") && !name.equals("customFeatures") && !name.endsWith("Expression")) {
                attribute.add(attribut);
            }
        }
        return attribute;
    }

    /**
     * The style of a view.
     *
     * @param vorher the style the view has, {@code null} for a new one
     */
    Stil stil(Umgebung umgebung, Stilanpassungen anpassungen, Stil vorher) {
        Map<String, Object> angepasst = angepasst(umgebung, anpassungen);
        Stil[] texte = texte(umgebung, anpassungen);
        if (!angepasst.isEmpty() || paar != null || zentrierung.wechselt()) {
            return neu(umgebung, angepasst, texte, vorher);
        }
        Object schluessel = schluessel(umgebung, texte);
        Stil stil = bekannte.get(schluessel);
        if (stil == null) {
            stil = neu(umgebung, Map.of(), texte, null);
            bekannte.put(schluessel, stil);
        }
        return stil;
    }

    private Map<String, Object> angepasst(Umgebung umgebung, Stilanpassungen anpassungen) {
        return anpassungen.leer() ? Map.of() : anpassungen.fuer(beschreibung.beschreibung(), umgebung);
    }

    private Stil[] texte(Umgebung umgebung, Stilanpassungen anpassungen) {
        return new Stil[] {
            anfang == null ? null : anfang.stil(umgebung, anpassungen, null),
            mitte == null ? null : mitte.stil(umgebung, anpassungen, null),
            ende == null ? null : ende.stil(umgebung, anpassungen, null)
        };
    }

    private Object schluessel(Umgebung umgebung, Stil[] texte) {
        List<Object> werte = new ArrayList<>(wechselnde.size() + texte.length);
        for (Stilfeld feld : wechselnde) {
            werte.add(feld.wert(umgebung, Map.of()));
        }
        for (Stil stil : texte) {
            werte.add(stil);
        }
        return werte;
    }

    private Stil neu(Umgebung umgebung, Map<String, Object> angepasst, Stil[] texte, Stil vorher) {
        Map<String, Object> werte = new HashMap<>();
        for (Stilfeld feld : felder) {
            werte.put(feld.name(), feld.wert(umgebung, angepasst));
        }
        if (paar != null && (istNull(werte.get(paar[0])) || istNull(werte.get(paar[1])))) {
            boolean gleicher = vorher != null && vorher.beschreibung() == beschreibung;
            werte.put(paar[0], gleicher ? vorher.zahl(paar[0], 0) : 0);
            werte.put(paar[1], gleicher ? vorher.zahl(paar[1], 0) : 0);
        }
        if (zentrierung.wechselt()) {
            werte.put("centered", zentrierung.wert(umgebung));
        }
        Stil stil = new Stil(klasse, werte, texte[0], texte[1], texte[2]).mitBeschreibung(beschreibung);
        return stil.equals(vorher) ? vorher : stil;
    }

    private static boolean istNull(Object zahl) {
        return zahl instanceof Integer wert && wert == 0;
    }

    /** Two lengths of a style that Sirius only sets together, {@code null} for other styles. */
    private static String[] paar(String klasse) {
        return switch (klasse) {
            case "Ellipse" -> new String[] {"horizontalDiameter", "verticalDiameter"};
            case "Lozenge" -> new String[] {"width", "height"};
            default -> null;
        };
    }

    /** The label of a node or container; the one before if none is described. */
    String text(Umgebung umgebung, Stilanpassungen anpassungen, String vorher) {
        Ausdruck ausdruck = ausdruck("labelExpression", text, umgebung, anpassungen);
        return ausdruck.leer() ? vorher : Auswertung.text(ausdruck, umgebung);
    }

    /** The labels of an edge: start, middle, end; empty where the style has none. */
    String[] kantentexte(Umgebung umgebung, Stilanpassungen anpassungen) {
        return new String[] {
            anfang == null ? "" : anfang.text(umgebung, anpassungen, ""),
            mitte == null ? "" : mitte.text(umgebung, anpassungen, ""),
            ende == null ? "" : ende.text(umgebung, anpassungen, "")
        };
    }

    /** The tooltip; the one before if none is described. */
    String hinweis(Umgebung umgebung, Stilanpassungen anpassungen, String vorher) {
        Ausdruck ausdruck = ausdruck("tooltipExpression", hinweis, umgebung, anpassungen);
        return ausdruck.leer() ? vorher : Auswertung.nebentext(ausdruck, umgebung);
    }

    private Ausdruck ausdruck(String merkmal, Ausdruck sonst, Umgebung umgebung, Stilanpassungen anpassungen) {
        Object ersatz = angepasst(umgebung, anpassungen).get(merkmal);
        return ersatz instanceof String neu ? Ausdruck.von(neu) : sonst;
    }

    /** Sets the size of a node or container. */
    void groesse(Flaechensicht sicht, Umgebung umgebung, Stilanpassungen anpassungen) {
        groesse.setze(sicht, sicht.stil(), umgebung, angepasst(umgebung, anpassungen));
    }

    /** In which directions a person may resize a node. */
    String aenderbar() {
        String aenderbar = beschreibung.attribut("resizeKind");
        return aenderbar.isEmpty() ? "NONE" : aenderbar;
    }

    /** Whether the label is hidden from the start. */
    boolean textVerborgen() {
        return beschreibung.attribut("hideLabelByDefault").equals("true");
    }
}
