package org.leitwerk.diagramm.spezifikation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.ClassNotFoundException;
import org.eclipse.emf.ecore.xmi.FeatureNotFoundException;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.emf.ecore.xmi.PackageNotFoundException;
import org.eclipse.emf.ecore.xmi.UnresolvedReferenceException;
import org.leitwerk.diagramm.spezifikation.Spezifikationsmeldung.Stufe;

/** Collects messages: each text once, with the first place and how many more there are. */
final class Meldungssammler {

    private record Fund(Stufe stufe, String pfad, int[] weitere) {}

    private final String datei;
    private final Map<String, Fund> funde = new LinkedHashMap<>();

    Meldungssammler(String datei) {
        this.datei = datei;
    }

    /** Adds a message on a description object; {@code null} means the file as a whole. */
    void melde(Stufe stufe, EObject objekt, String text) {
        merke(stufe, objekt == null ? datei : Beschreibungspfad.von(objekt), text);
    }

    /** Adds what EMF noted while reading. */
    void fehler(Resource.Diagnostic fehler) {
        String pfad = datei + ":" + fehler.getLine();
        if (fehler instanceof FeatureNotFoundException merkmal) {
            String klasse = merkmal.getObject() == null
                    ? ""
                    : " an „" + merkmal.getObject().eClass().getName() + "“";
            merke(
                    Stufe.HINWEIS,
                    pfad,
                    "Das Merkmal „" + merkmal.getName() + "“" + klasse + " ist unbekannt und wird übergangen.");
        } else if (fehler instanceof ClassNotFoundException klasse) {
            merke(Stufe.HINWEIS, pfad, "Die Klasse „" + klasse.getName() + "“ ist unbekannt und wird übergangen.");
        } else if (fehler instanceof PackageNotFoundException paket) {
            merke(
                    Stufe.HINWEIS,
                    pfad,
                    "Den Namensraum „" + paket.uri()
                            + "“ kennt dieses Programm nicht; was daraus stammt, wird übergangen.");
        } else if (fehler instanceof IllegalValueException wert) {
            merke(
                    Stufe.FEHLER,
                    pfad,
                    "„" + wert.getValue() + "“ ist kein zulässiger Wert für „"
                            + (wert.getFeature() == null
                                    ? "?"
                                    : wert.getFeature().getName())
                            + "“; es gilt die Vorgabe.");
        } else if (fehler instanceof UnresolvedReferenceException verweis) {
            merke(
                    Stufe.FEHLER,
                    pfad,
                    "Der Verweis „" + verweis.getReference()
                            + "“ führt ins Leere. Bitte das Ziel prüfen; ohne es gilt er als nicht gesetzt.");
        } else {
            merke(Stufe.FEHLER, pfad, "Die Datei ist hier nicht lesbar: " + fehler.getMessage());
        }
    }

    /** Adds the failure that ended the reading. */
    void ladefehler(Exception fehler) {
        Throwable grund = fehler;
        while (grund.getCause() != null && grund.getCause() != grund) {
            grund = grund.getCause();
        }
        String stelle = grund instanceof org.xml.sax.SAXParseException xml ? datei + ":" + xml.getLineNumber() : datei;
        String hinweis = String.valueOf(grund.getMessage()).contains("DOCTYPE")
                ? "Eine Dokumenttypangabe (DOCTYPE) ist nicht erlaubt. Bitte die Zeile entfernen."
                : "Die Datei ist kein lesbares XML: " + grund.getMessage() + " Bitte in einem XML-Editor prüfen.";
        merke(Stufe.FEHLER, stelle, hinweis);
    }

    private void merke(Stufe stufe, String pfad, String text) {
        Fund fund = funde.get(text);
        if (fund == null) {
            funde.put(text, new Fund(stufe, pfad, new int[1]));
        } else {
            fund.weitere()[0]++;
        }
    }

    /** The messages so far. */
    List<Spezifikationsmeldung> meldungen() {
        List<Spezifikationsmeldung> ergebnis = new ArrayList<>();
        funde.forEach((text, fund) -> ergebnis.add(new Spezifikationsmeldung(
                fund.stufe(),
                fund.pfad(),
                fund.weitere()[0] == 0 ? text : text + " (Noch " + fund.weitere()[0] + "-mal.)")));
        return ergebnis;
    }
}
