package org.leitwerk.dsl.ide.ordnung;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.leitwerk.dsl.ide.textform.Zeilen;
import org.leitwerk.steuerung.Plandatei;
import org.leitwerk.steuerung.Planelement;

/**
 * A file cut at the ends of lines into the pieces of its top elements. A comment belongs to the element directly below
 * it, else to the one directly above it, else to the next one; what stands at the beginning of the file and is set off
 * by a blank line belongs to the file.
 */
final class Zerlegung {

    private static final String BOM = "\uFEFF";

    /** First and last line of a top element, and how many share them. */
    private record Spanne(Planelement element, int von, int bis, int elemente) {}

    /** The byte order mark, which is part of the text and stays where it is. */
    private final String bom;

    private final String text;
    private final String umbruch;
    private final Zeilen zeilen;
    /** Lines that go on inside a comment: a blank one there separates nothing. */
    private final BitSet imKommentar = new BitSet();

    private final List<Textstueck> stuecke = new ArrayList<>();
    private String kopf = "";
    private String rest = "";

    private Zerlegung(String ganz) {
        bom = ganz.startsWith(BOM) ? BOM : "";
        text = ganz.substring(bom.length());
        umbruch = text.contains("\r\n") ? "\r\n" : "\n";
        zeilen = Zeilen.von(text);
    }

    /** Cuts a file that has no mistakes in its syntax. */
    static Zerlegung von(XtextResource datei, String text) {
        Zerlegung zerlegung = new Zerlegung(text);
        if (!datei.getContents().isEmpty() && datei.getContents().get(0) instanceof Plandatei inhalt) {
            List<ILeafNode> kommentare = kommentare(datei);
            kommentare.forEach(zerlegung::merkeZeilen);
            zerlegung.zerlege(zerlegung.spannen(inhalt, kommentare));
        }
        return zerlegung;
    }

    /** The pieces in the order of the text. */
    List<Textstueck> stuecke() {
        return stuecke;
    }

    /** The line delimiter of the file. */
    String umbruch() {
        return umbruch;
    }

    /** The file with other pieces, or these in another order; the blank lines at its top stay. */
    String mit(List<Textstueck> neue) {
        StringBuilder neu = new StringBuilder(bom).append(kopf);
        if (!neue.isEmpty() && !stuecke.isEmpty()) {
            Textstueck bisherErstes = stuecke.get(0);
            Textstueck erstes = neue.get(0);
            neu.append(bisherErstes.abstand()).append(erstes.inhalt());
            for (Textstueck stueck : neue.subList(1, neue.size())) {
                neu.append(stueck == bisherErstes ? erstes.abstand() : stueck.abstand())
                        .append(stueck.inhalt());
            }
        }
        neu.append(rest);
        boolean ohneUmbruch = !text.isEmpty() && !text.endsWith("\n");
        if (ohneUmbruch && neu.length() >= umbruch.length() && rest.isEmpty()) {
            neu.setLength(neu.length() - umbruch.length());
        }
        return neu.toString();
    }

    private static List<ILeafNode> kommentare(XtextResource datei) {
        List<ILeafNode> kommentare = new ArrayList<>();
        for (ILeafNode blatt : datei.getParseResult().getRootNode().getLeafNodes()) {
            if (blatt.isHidden() && blatt.getText().startsWith("/*")) {
                kommentare.add(blatt);
            }
        }
        return kommentare;
    }

    private void merkeZeilen(ILeafNode kommentar) {
        imKommentar.set(zeile(kommentar.getOffset()), zeile(kommentar.getEndOffset() - 1) + 1);
    }

    private List<Spanne> spannen(Plandatei inhalt, List<ILeafNode> kommentare) {
        List<Spanne> spannen = new ArrayList<>();
        for (Planelement element : inhalt.getElemente()) {
            INode knoten = NodeModelUtils.findActualNodeFor(element);
            int von = zeile(knoten.getOffset());
            int bis = bisMitKommentaren(zeile(Math.max(knoten.getOffset(), knoten.getEndOffset() - 1)), kommentare);
            Spanne vorige = spannen.isEmpty() ? null : spannen.get(spannen.size() - 1);
            if (vorige != null && von <= vorige.bis()) {
                spannen.set(
                        spannen.size() - 1,
                        new Spanne(vorige.element(), vorige.von(), Math.max(bis, vorige.bis()), vorige.elemente() + 1));
            } else {
                spannen.add(new Spanne(element, von, bis, 1));
            }
        }
        return spannen;
    }

    /** A comment that begins behind an element may run on to later lines. */
    private int bisMitKommentaren(int zeile, List<ILeafNode> kommentare) {
        int bis = zeile;
        for (ILeafNode kommentar : kommentare) {
            if (zeile(kommentar.getOffset()) == bis) {
                bis = Math.max(bis, zeile(kommentar.getEndOffset() - 1));
            }
        }
        return bis;
    }

    private void zerlege(List<Spanne> spannen) {
        if (spannen.isEmpty()) {
            rest = text;
            return;
        }
        int naechste = 1;
        for (int i = 0; i < spannen.size(); i++) {
            Spanne spanne = spannen.get(i);
            int inhalt = i == 0 ? kommentarDarueber(spanne.von()) : hinterLeeren(naechste, spanne.von());
            int abstand = inhalt;
            while (abstand > naechste && leer(abstand - 1)) {
                abstand--;
            }
            if (i == 0) {
                kopf = zeilen(1, abstand);
                naechste = abstand;
            }
            int ende = i + 1 < spannen.size() ? spannen.get(i + 1).von() : zeilen.anzahl() + 1;
            int bis = mitKommentarDarunter(spanne.bis() + 1, ende, i + 1 == spannen.size());
            stuecke.add(new Textstueck(
                    zeilen(naechste, inhalt),
                    zeilen(inhalt, bis),
                    spanne.element().eClass(),
                    spanne.elemente()));
            naechste = bis;
        }
        rest = naechste > zeilen.anzahl() ? "" : text.substring(zeilen.anfang(naechste));
    }

    /** The first line of the comments directly above a line. */
    private int kommentarDarueber(int zeile) {
        int von = zeile;
        while (von > 1 && !leer(von - 1)) {
            von--;
        }
        return von;
    }

    private int hinterLeeren(int von, int bis) {
        int zeile = von;
        while (zeile < bis && leer(zeile)) {
            zeile++;
        }
        return zeile;
    }

    /** Behind the comment directly below an element, if it stands apart from what follows. */
    private int mitKommentarDarunter(int von, int bis, boolean letztes) {
        int zeile = von;
        while (zeile < bis && zeile <= zeilen.anzahl() && !leer(zeile)) {
            zeile++;
        }
        return zeile < bis || letztes ? zeile : von;
    }

    private int zeile(int stelle) {
        return zeilen.zeile(stelle - bom.length());
    }

    private boolean leer(int zeile) {
        return !imKommentar.get(zeile) && zeilen.text(zeile).isBlank();
    }

    /** Lines with their delimiters, the last one of the file with one too. */
    private String zeilen(int von, int bis) {
        if (von >= bis) {
            return "";
        }
        int anfang = zeilen.anfang(von);
        boolean amEnde = bis > zeilen.anzahl();
        String stueck = text.substring(anfang, amEnde ? text.length() : zeilen.anfang(bis));
        return amEnde && !stueck.isEmpty() && !stueck.endsWith("\n") ? stueck + umbruch : stueck;
    }
}
