package org.leitwerk.daten.tabelle;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;

/** Reads the rows of a sheet: what formulas resulted in when the file was saved, numbers and days as such. */
final class Blattleser {

    private final SharedStrings texte;
    private final Zellwerte werte;

    // The cell that is being read:
    private String typ;
    private int format;
    private boolean formel;
    private StringBuilder inhalt;

    Blattleser(SharedStrings texte, StylesTable formate, boolean ab1904) {
        this.texte = texte;
        this.werte = new Zellwerte(formate, ab1904);
    }

    List<Zeile> lies(InputStream xml) throws XMLStreamException, Tabellenfehler {
        List<Zeile> zeilen = new ArrayList<>();
        XMLStreamReader leser = Xmlzugang.leser(xml);
        List<Object> zellen = new ArrayList<>();
        int nummer = 0;
        int spalte = -1;
        boolean imWert = false;
        while (leser.hasNext()) {
            int ereignis = leser.next();
            if (ereignis == XMLStreamConstants.START_ELEMENT) {
                switch (leser.getLocalName()) {
                    case "row" -> {
                        String r = leser.getAttributeValue(null, "r");
                        nummer = r == null ? nummer + 1 : Integer.parseInt(r);
                        zellen.clear();
                        spalte = -1;
                    }
                    case "c" -> {
                        String r = leser.getAttributeValue(null, "r");
                        spalte = r == null ? spalte + 1 : new CellReference(r).getCol();
                        beginneZelle(leser);
                    }
                    case "f" -> formel = true;
                    case "v", "t" -> imWert = true;
                    default -> imWert = false;
                }
            } else if (ereignis == XMLStreamConstants.CHARACTERS && imWert && inhalt != null) {
                inhalt.append(leser.getText());
            } else if (ereignis == XMLStreamConstants.END_ELEMENT) {
                imWert = false;
                if (leser.getLocalName().equals("c")) {
                    setze(zellen, spalte, beendeZelle());
                } else if (leser.getLocalName().equals("row")) {
                    Zeile zeile = new Zeile(nummer, zellen.toArray());
                    if (!zeile.leer()) {
                        zeilen.add(zeile);
                        Grenzen.pruefeZeilen(zeilen.size());
                    }
                }
            }
        }
        return zeilen;
    }

    private void beginneZelle(XMLStreamReader leser) {
        typ = leser.getAttributeValue(null, "t");
        String s = leser.getAttributeValue(null, "s");
        format = s == null ? 0 : Integer.parseInt(s);
        formel = false;
        inhalt = new StringBuilder();
    }

    private Object beendeZelle() {
        String text = inhalt.toString();
        inhalt = null;
        if (text.isEmpty()) {
            return formel && !"str".equals(typ)
                    ? new Zeile.Zellfehler(
                            "(Formel)", "Die Zelle enthält eine Formel, deren Ergebnis nicht gespeichert ist.")
                    : "";
        }
        return switch (typ == null ? "n" : typ) {
            case "s" -> texte.getItemAt(Integer.parseInt(text.strip())).getString();
            case "str", "inlineStr" -> text;
            case "b" -> text.equals("1") ? "WAHR" : "FALSCH";
            case "e" -> new Zeile.Zellfehler(text, "Die Zelle enthält den Fehlerwert " + text + ".");
            case "d" -> werte.tag(text);
            default -> werte.zahl(text, format);
        };
    }

    private static void setze(List<Object> zellen, int spalte, Object wert) {
        if (spalte < 0 || spalte >= Grenzen.MAX_SPALTEN || wert instanceof String text && text.isEmpty()) {
            return;
        }
        if (spalte > zellen.size()) {
            String[] leere = new String[spalte - zellen.size()];
            Arrays.fill(leere, "");
            zellen.addAll(Arrays.asList(leere));
        }
        if (spalte == zellen.size()) {
            zellen.add(wert);
        } else {
            zellen.set(spalte, wert);
        }
    }
}
