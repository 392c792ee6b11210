package org.leitwerk.diagramm.werkzeug;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.XMIResource;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.leitwerk.diagramm.abgleich.Abgleich;
import org.leitwerk.diagramm.abzug.Abzugsmodell;
import org.leitwerk.diagramm.abzug.Modellpfad;
import org.leitwerk.diagramm.abzug.Sichtabzug;
import org.leitwerk.diagramm.ausdruck.Dienste;
import org.leitwerk.diagramm.pruefung.Pruefung;
import org.leitwerk.diagramm.sicht.Diagramm;
import org.leitwerk.diagramm.sicht.Gedaechtnis;
import org.leitwerk.diagramm.sicht.Kante;
import org.leitwerk.diagramm.sicht.Sicht;
import org.leitwerk.diagramm.sicht.Sichtobjekt;
import org.leitwerk.diagramm.spezifikation.Spezifikation;
import org.leitwerk.diagramm.spezifikation.Spezifikationsleser;
import org.leitwerk.diagramm.spezifikation.Werkzeug;

/** A diagram of a conformance case on which tools are used at random, and everything is taken back in the end. */
final class Zufallslauf {

    private record Rueckschritt(Aenderung aenderung, Gedaechtnis gedaechtnis) {}

    private final Random zufall;
    private final Abzugsmodell modell;
    private final Abgleich abgleich = new Abgleich(Dienste.von(List.of(new konformanz.Dienste())));
    private final Diagramm diagramm;
    private final Werkzeuglauf werkzeuge;
    private final List<Werkzeug> alleWerkzeuge = new ArrayList<>();
    private final Deque<Rueckschritt> rueckschritte = new ArrayDeque<>();
    private final EObject wurzel;

    Zufallslauf(String fall, long saat) {
        zufall = new Random(saat);
        Path ordner = Path.of("testdaten/konformanz").resolve(fall);
        modell = new Abzugsmodell(List.of(ordner.resolve("metamodell.ecore")), ordner.resolve("modell.xmi"));
        Spezifikation spezifikation = new Spezifikationsleser(modell.metamodelle())
                .lies(URI.createFileURI(
                        ordner.resolve("spezifikation.odesign").toAbsolutePath().toString()));
        wurzel = modell.wurzel();
        diagramm = abgleich.neu(spezifikation.diagrammarten().get(0), wurzel);
        werkzeuge = new Werkzeuglauf(diagramm, abgleich.dienste(), new Diagrammsichten(diagramm, abgleich));
        spezifikation.gruppe().eAllContents().forEachRemaining(objekt -> {
            Werkzeug werkzeug = spezifikation.fassade(objekt, Werkzeug.class);
            if (werkzeug != null) {
                alleWerkzeuge.add(werkzeug);
            }
        });
    }

    /** Uses tools, then takes them all back and compares model and diagram with those before. */
    void laufe(int schritte) {
        String modellVorher = xmi();
        List<String> sichtenVorher = abzug();
        for (int i = 0; i < schritte && lebt(); i++) {
            schritt();
        }
        while (!rueckschritte.isEmpty()) {
            Rueckschritt letzter = rueckschritte.pop();
            letzter.aenderung().nimmZurueck();
            letzter.gedaechtnis().stelleHer();
        }
        assertEquals(modellVorher, xmi());
        assertEquals(sichtenVorher, abzug());
        abgleich.frische(diagramm);
        assertEquals(sichtenVorher, abzug());
    }

    private void schritt() {
        Gedaechtnis vorher = Gedaechtnis.von(diagramm);
        String modellVorher = xmi();
        Aufzeichnung aufzeichnung = Aufzeichnung.beginne(List.of(modell.modell()));
        Werkzeuglauf.Lauffolge folge = werkzeuge.fuehreAus(vorhaben(), List.of(modell.modell()));
        if (!folge.ergebnis().ausgefuehrt()) {
            vorher.stelleHer();
            assertEquals(modellVorher, xmi());
        }
        abgleich.frische(diagramm);
        rueckschritte.push(new Rueckschritt(aufzeichnung.beende(), vorher));
    }

    private Vorhaben vorhaben() {
        if (alleWerkzeuge.isEmpty() || zufall.nextInt(8) == 0) {
            return ohneWerkzeug();
        }
        Werkzeug werkzeug = alleWerkzeuge.get(zufall.nextInt(alleWerkzeuge.size()));
        return switch (werkzeug.art()) {
            case KNOTEN_ANLEGEN, BEHAELTER_ANLEGEN -> werkzeuge.anlegen(werkzeug, objekt());
            case KANTE_ANLEGEN -> werkzeuge.verbinden(werkzeug, sicht(), sicht());
            case ABLEGEN ->
                zufall.nextBoolean()
                        ? werkzeuge.ablegen(werkzeug, sicht(), objekt())
                        : werkzeuge.ablegen(werkzeug, element(), objekt());
            case AUSWAHL, AUSWAHL_IN_FELDERN -> werkzeuge.auswahl().plane(werkzeug, objekt(), List.of(element()));
            case MENUEAKTION -> werkzeuge.menue(werkzeug, List.of(sicht(), sicht()));
            case BESCHRIFTEN ->
                werkzeuge.beschriften(
                        sicht(), List.of("", "neu", "a:3", "x:y:z").get(zufall.nextInt(4)));
            case LOESCHEN -> werkzeuge.loeschen(sicht());
            default -> werkzeuge.handeln(werkzeug, objekt());
        };
    }

    private Vorhaben ohneWerkzeug() {
        Sicht sicht = sicht();
        if (sicht instanceof Kante kante) {
            return werkzeuge.umhaengen(kante, zufall.nextBoolean(), sicht());
        }
        var meldungen = new Pruefung(diagramm, werkzeuge).pruefe();
        if (!meldungen.isEmpty()) {
            var meldung = meldungen.get(zufall.nextInt(meldungen.size()));
            if (!meldung.regel().behebungen().isEmpty()) {
                return new Pruefung(diagramm, werkzeuge)
                        .behebung(meldung.regel(), meldung.regel().behebungen().get(0), meldung.sicht());
            }
        }
        return zufall.nextBoolean() ? werkzeuge.loeschen(sicht) : werkzeuge.doppelklick(sicht);
    }

    private Sichtobjekt objekt() {
        return zufall.nextInt(4) == 0 || diagramm.alle().isEmpty() ? diagramm : sicht();
    }

    private Sicht sicht() {
        List<Sicht> alle = diagramm.alle();
        return alle.get(zufall.nextInt(alle.size()));
    }

    private EObject element() {
        List<EObject> alle = new ArrayList<>();
        modell.modell().getAllContents().forEachRemaining(alle::add);
        return alle.get(zufall.nextInt(alle.size()));
    }

    /** Whether tools can still be used: something is drawn. */
    private boolean lebt() {
        return !diagramm.alle().isEmpty() && !modell.modell().getContents().isEmpty();
    }

    private List<String> abzug() {
        return new Sichtabzug().zeilen(diagramm, new Modellpfad(wurzel));
    }

    private String xmi() {
        ByteArrayOutputStream aus = new ByteArrayOutputStream();
        try {
            ((XMIResource) modell.modell())
                    .save(
                            aus,
                            Map.of(
                                    XMLResource.OPTION_ENCODING,
                                    "UTF-8",
                                    XMLResource.OPTION_PROCESS_DANGLING_HREF,
                                    XMLResource.OPTION_PROCESS_DANGLING_HREF_DISCARD));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return aus.toString(StandardCharsets.UTF_8);
    }
}
