package org.leitwerk.diagramm.ui.probe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.diagramm.dienst.Antwort;
import org.leitwerk.diagramm.dienst.Auftrag;
import org.leitwerk.diagramm.dienst.Auswahlfrage;
import org.leitwerk.diagramm.dienst.Befund;
import org.leitwerk.diagramm.dienst.Diagrammangebot;
import org.leitwerk.diagramm.dienst.Diagrammbild;
import org.leitwerk.diagramm.dienst.Diagrammschluessel;
import org.leitwerk.diagramm.dienst.Diagrammsitzung;
import org.leitwerk.diagramm.szene.Rahmen;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.ide.bearbeitung.Ergebnis;
import org.leitwerk.dsl.ide.bearbeitung.Loeschung;
import org.leitwerk.dsl.ide.bearbeitung.Neuangebote;
import org.leitwerk.dsl.ide.bearbeitung.Neuanlage;
import org.leitwerk.dsl.ide.bearbeitung.Verschiebung;
import org.leitwerk.dsl.ide.formular.Formularaenderungen;
import org.leitwerk.dsl.ide.kurzinfo.Kurzinfos;
import org.leitwerk.steuerung.Planelement;
import org.leitwerk.steuerung.SteuerungPackage;

/** An open sample diagram; its positions are a map, its texts are changed by the services of the tree. */
final class Probesitzung implements Diagrammsitzung {

    private final Diagrammschluessel schluessel;
    private final Map<String, Rahmen> plaetze = new TreeMap<>();
    private final TreeSet<String> verborgen = new TreeSet<>();
    private String gesichert = "";
    private Diagrammbild letztes;

    Probesitzung(Diagrammschluessel schluessel) {
        this.schluessel = schluessel;
    }

    @Override
    public Diagrammschluessel schluessel() {
        return schluessel;
    }

    @Override
    public Diagrammbild bild(Stand stand) {
        letztes = new Probebild(stand, plaetze, verborgen).bild(schluessel);
        return letztes;
    }

    @Override
    public Antwort fuehreAus(Stand stand, Auftrag auftrag) {
        if (auftrag instanceof Auftrag.Stellen stellen) {
            plaetze.putAll(stellen.rahmen());
            return Antwort.nurLage();
        } else if (auftrag instanceof Auftrag.Anordnen) {
            plaetze.clear();
            return Antwort.nurLage();
        } else if (auftrag instanceof Auftrag.Verbergen verbergen) {
            if (verbergen.verbergen()) {
                verborgen.addAll(verbergen.elemente());
            } else {
                verborgen.clear();
            }
            return Antwort.nurLage();
        } else if (auftrag instanceof Auftrag.Anlegen anlegen) {
            Ergebnis ergebnis = Neuanlage.lege(stand, Neuangebote.fuer(SteuerungPackage.Literals.ZIEL), "Neues Ziel");
            if (ergebnis.istMoeglich() && ergebnis.auswahl() != null && anlegen.ort() != null) {
                plaetze.put(
                        ergebnis.auswahl().fragment(),
                        new Rahmen(anlegen.ort().x(), anlegen.ort().y(), Probebild.BREIT, Probebild.HOCH));
            }
            return new Antwort(ergebnis, true, List.of(), false, null).undBeschriften();
        } else if (auftrag instanceof Auftrag.Beschriften beschriften) {
            return Antwort.von(
                    Formularaenderungen.setze(stand, adresse(beschriften.element()), "titel", beschriften.text()));
        } else if (auftrag instanceof Auftrag.Verbinden verbinden) {
            return Antwort.von(Verschiebung.in(stand, adresse(verbinden.von()), adresse(verbinden.nach()), null));
        } else if (auftrag instanceof Auftrag.Ablegen ablegen) {
            return Antwort.von(
                    Verschiebung.in(stand, adresse(ablegen.elemente().get(0)), adresse(ablegen.nach()), null));
        } else if (auftrag instanceof Auftrag.Loeschen loeschen) {
            return Antwort.von(Loeschung.loesche(
                    stand, loeschen.elemente().stream().map(this::adresse).toList()));
        }
        return Antwort.abgelehnt("Das kann die Probe nicht.");
    }

    private URI adresse(String id) {
        return letztes.elemente().get(id).adresse();
    }

    @Override
    public Optional<String> ablehnung(Stand stand, Auftrag auftrag) {
        return Optional.empty();
    }

    @Override
    public Auswahlfrage frage(Stand stand, String werkzeug, String element) {
        return new Auswahlfrage("Auswahl", "Bitte wählen", List.of(), java.util.Set.of(), false);
    }

    @Override
    public String kurzinfo(Stand stand, String element) {
        EObject objekt = stand.element(adresse(element)).orElse(null);
        return objekt instanceof Planelement planelement ? Kurzinfos.zu(stand, planelement) : "";
    }

    @Override
    public List<Befund> befunde(Stand stand, String element) {
        return List.of();
    }

    @Override
    public List<Diagrammangebot> navigation(Stand stand, String element) {
        return List.of();
    }

    @Override
    public List<String> zu(Stand stand, URI adresse) {
        return letztes.elemente().values().stream()
                .filter(a -> adresse.equals(a.adresse()))
                .map(a -> a.id())
                .toList();
    }

    @Override
    public Optional<String> grundDesFehlens(Stand stand, URI adresse) {
        return Optional.empty();
    }

    @Override
    public String lage() {
        List<String> zeilen = new ArrayList<>();
        plaetze.forEach((id, r) -> zeilen.add(id + " " + r.x() + " " + r.y() + " " + r.breite() + " " + r.hoehe()));
        verborgen.forEach(zeilen::add);
        return String.join("\n", zeilen);
    }

    @Override
    public void setzeLage(String text) {
        Map<String, Rahmen> neu = new LinkedHashMap<>();
        verborgen.clear();
        for (String zeile : text.lines().toList()) {
            String[] t = zeile.split(" ");
            if (t.length == 5) {
                neu.put(
                        t[0],
                        new Rahmen(
                                Double.parseDouble(t[1]),
                                Double.parseDouble(t[2]),
                                Double.parseDouble(t[3]),
                                Double.parseDouble(t[4])));
            } else {
                verborgen.add(zeile);
            }
        }
        plaetze.clear();
        plaetze.putAll(neu);
    }

    @Override
    public boolean lageGeaendert() {
        return !lage().equals(gesichert);
    }

    @Override
    public boolean leseLageNeu() {
        return false;
    }

    @Override
    public void sichere(Stand stand) {
        gesichert = lage();
    }
}
