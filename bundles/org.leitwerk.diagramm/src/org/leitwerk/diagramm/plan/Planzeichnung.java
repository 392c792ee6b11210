package org.leitwerk.diagramm.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.leitwerk.diagramm.sicht.Sicht;
import org.leitwerk.diagramm.sicht.Sichtobjekt;
import org.leitwerk.diagramm.spezifikation.Diagrammart;
import org.leitwerk.diagramm.szene.Szenenelement;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.ide.kurzinfo.Kurzinfos;
import org.leitwerk.steuerung.Planelement;

/** An open diagram of a plan: its picture, its tools, its positions. */
final class Planzeichnung implements Diagrammsitzung {

    private final Diagrammschluessel schluessel;
    private final Plandiagramm plandiagramm;
    private final Lagehaltung lage;
    private final Zeichenbau bau;
    private final Auftragslauf auftraege;
    private final Diagrammangebote angebote;

    Planzeichnung(Steuerungsspezifikation spezifikation, Diagrammart art, Diagrammschluessel schluessel, Stand stand) {
        this.schluessel = schluessel;
        plandiagramm = new Plandiagramm(spezifikation.abgleich(), art, schluessel.ziel());
        lage = new Lagehaltung(stand.ordner(), schluessel);
        bau = new Zeichenbau(plandiagramm, schluessel, lage, spezifikation.meldungen());
        auftraege = new Auftragslauf(plandiagramm, bau, lage);
        angebote = new Diagrammangebote(spezifikation);
    }

    @Override
    public Diagrammschluessel schluessel() {
        return schluessel;
    }

    @Override
    public Diagrammbild bild(Stand stand) {
        return bau.bild(stand);
    }

    @Override
    public Antwort fuehreAus(Stand stand, Auftrag auftrag) {
        bau.bild(stand);
        if (auftrag instanceof Auftrag.AmBild amBild) {
            return auftraege.amBild(amBild);
        }
        return auftraege.amPlan(stand, (Auftrag.AmPlan) auftrag);
    }

    @Override
    public Optional<String> ablehnung(Stand stand, Auftrag auftrag) {
        bau.bild(stand);
        return auftraege.ablehnung(stand, auftrag);
    }

    @Override
    public Auswahlfrage frage(Stand stand, String werkzeug, String element) {
        bau.bild(stand);
        return auftraege.frage(stand, werkzeug, element);
    }

    @Override
    public String kurzinfo(Stand stand, String element) {
        bau.bild(stand);
        Sicht sicht = plandiagramm.sicht(element);
        EObject stelle = sicht == null ? null : sicht.ziel();
        while (stelle != null && !(stelle instanceof Planelement)) {
            stelle = stelle.eContainer();
        }
        return stelle == null ? "" : Kurzinfos.zu(stand, (Planelement) stelle);
    }

    @Override
    public List<Befund> befunde(Stand stand, String element) {
        bau.bild(stand);
        Sichtobjekt sicht = plandiagramm.objekt(element);
        return sicht == null ? List.of() : bau.befunde().befunde(stand, sicht);
    }

    @Override
    public List<Diagrammangebot> navigation(Stand stand, String element) {
        bau.bild(stand);
        Sicht sicht = plandiagramm.sicht(element);
        URI ziel = sicht == null || sicht.ziel() == null ? schluessel.ziel() : stand.adresse(sicht.ziel());
        return angebote.fuer(stand, ziel).stream()
                .filter(angebot -> !angebot.schluessel().equals(schluessel))
                .toList();
    }

    @Override
    public List<String> zu(Stand stand, URI adresse) {
        Map<String, Szenenelement> gezeichnet = bau.gezeichnet(stand);
        EObject stelle = stand.element(adresse).orElse(null);
        while (stelle != null && plandiagramm.vorhanden()) {
            List<String> ids = new ArrayList<>();
            for (Sicht sicht : plandiagramm.diagramm().sichten(stelle)) {
                String id = plandiagramm.kennungen().id(sicht);
                if (id != null && gezeichnet.containsKey(id) && Elementbau.gegenstand(sicht) != null) {
                    ids.add(id);
                }
            }
            if (!ids.isEmpty()) {
                return inMalreihenfolge(ids, gezeichnet);
            }
            stelle = stelle.eContainer();
        }
        return List.of();
    }

    private static List<String> inMalreihenfolge(List<String> ids, Map<String, Szenenelement> gezeichnet) {
        Map<String, Boolean> gesucht = new LinkedHashMap<>();
        ids.forEach(id -> gesucht.put(id, true));
        return gezeichnet.keySet().stream().filter(gesucht::containsKey).toList();
    }

    @Override
    public Optional<String> grundDesFehlens(Stand stand, URI adresse) {
        Map<String, Szenenelement> gezeichnet = bau.gezeichnet(stand);
        EObject element = stand.element(adresse).orElse(null);
        return element == null || !plandiagramm.vorhanden()
                ? Optional.empty()
                : Fehlgrund.von(plandiagramm, lage.lage(), gezeichnet.keySet(), element);
    }

    @Override
    public String lage() {
        return lage.text();
    }

    @Override
    public void setzeLage(String text) {
        lage.setze(text);
    }

    @Override
    public boolean lageGeaendert() {
        return lage.geaendert();
    }

    @Override
    public boolean leseLageNeu() {
        return lage.leseNeu();
    }

    @Override
    public void sichere(Stand stand) {
        lage.sichere();
    }
}
