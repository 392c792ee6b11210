package org.leitwerk.diagramm.tests.bild;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.leitwerk.beispiele.Beispiel;
import org.leitwerk.design.Spezifikationsort;
import org.leitwerk.diagramm.abgleich.Abgleich;
import org.leitwerk.diagramm.anordnung.Wunsch;
import org.leitwerk.diagramm.ausdruck.Dienstlader;
import org.leitwerk.diagramm.bild.Bildergebnis;
import org.leitwerk.diagramm.bild.Bildvorgabe;
import org.leitwerk.diagramm.bild.Szenenbauer;
import org.leitwerk.diagramm.lage.Lage;
import org.leitwerk.diagramm.sicht.Diagramm;
import org.leitwerk.diagramm.spezifikation.Diagrammart;
import org.leitwerk.diagramm.spezifikation.Gesichtspunkt;
import org.leitwerk.diagramm.spezifikation.Spezifikation;
import org.leitwerk.diagramm.spezifikation.Spezifikationsleser;
import org.leitwerk.dsl.laden.Plan;
import org.leitwerk.dsl.laden.Planlader;
import org.leitwerk.steuerung.Plandatei;
import org.leitwerk.steuerung.SteuerungPackage;

/** Pictures of the example plans with the built-in specification. */
final class Beispielbilder {

    private final Gesichtspunkt gesichtspunkt;
    private final Abgleich abgleich;

    Beispielbilder() {
        SteuerungPackage.eINSTANCE.eClass();
        URI ort = URI.createURI(Spezifikationsort.datei().toString());
        Spezifikation spezifikation = new Spezifikationsleser().lies(ort);
        gesichtspunkt = spezifikation.gesichtspunkte().get(0);
        abgleich = new Abgleich(Dienstlader.lade(gesichtspunkt.dienstklassen(), Spezifikationsort.dienste())
                .dienste());
    }

    List<Diagrammart> arten() {
        return gesichtspunkt.diagrammarten();
    }

    static List<Plandatei> lade(Beispiel beispiel, Path ordner) {
        try {
            Plan plan = Planlader.neu().lade(beispiel.kopiere(ordner.resolve(beispiel.name())));
            List<Plandatei> dateien = new ArrayList<>();
            plan.dateien().getResources().forEach(datei -> datei.getContents().stream()
                    .filter(Plandatei.class::isInstance)
                    .forEach(inhalt -> dateien.add((Plandatei) inhalt)));
            return dateien;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file with the head of the plan, else the first. */
    static Plandatei haupt(List<Plandatei> dateien) {
        return dateien.stream()
                .filter(datei -> datei.getElemente().stream()
                        .anyMatch(element -> element.eClass().getName().equals("Planung")))
                .findFirst()
                .orElse(dateien.get(0));
    }

    Diagramm diagramm(Diagrammart art, Plandatei ziel) {
        return abgleich.neu(art, ziel);
    }

    void frische(Diagramm diagramm) {
        abgleich.frische(diagramm);
    }

    static Bildergebnis bild(Diagramm diagramm) {
        return new Szenenbauer().baue(diagramm, Lage.LEER, Wunsch.ERGAENZEN, Bildvorgabe.ueblich());
    }
}
