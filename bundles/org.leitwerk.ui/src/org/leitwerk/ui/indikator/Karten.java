package org.leitwerk.ui.indikator;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.ide.gliederung.Elementworte;
import org.leitwerk.schaubild.auswertung.Raumkarte;
import org.leitwerk.schaubild.karte.Gebiet;
import org.leitwerk.schaubild.karte.Geojsonleser;
import org.leitwerk.schaubild.karte.Kartenfehler;
import org.leitwerk.steuerung.Raumgliederung;
import org.leitwerk.steuerung.Sozialraum;

/** The map of a plan: read once, and again when its file changed. Only for the thread of the plan. */
final class Karten {

    /** Larger files hold more detail than any picture can show. */
    private static final long HOECHSTENS = 40L << 20;

    private record Fassung(Path datei, String eigenschaft, long groesse, long zeit) {}

    private Fassung fassung;
    private List<Gebiet> gebiete = List.of();
    private String meldung = "";

    /** The map of the first division of areas that names one; empty without one or if it cannot be read. */
    Optional<Raumkarte> lies(Stand stand) {
        Optional<Raumgliederung> mitKarte = stand.planstand().alle(Raumgliederung.class).stream()
                .filter(g -> g.getKarte() != null && !g.getKarte().isBlank())
                .findFirst();
        if (mitKarte.isEmpty()) {
            meldung = "";
            return Optional.empty();
        }
        Raumgliederung gliederung = mitKarte.get();
        lies(stand, gliederung);
        if (!meldung.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Raumkarte.Raum> raeume = new HashMap<>();
        for (Gebiet gebiet : gebiete) {
            stand.planstand().alle(Sozialraum.class).stream()
                    .filter(raum -> raum.getName() != null && heisst(raum, gebiet.schluessel()))
                    .findFirst()
                    .ifPresent(raum -> raeume.put(
                            gebiet.schluessel(), new Raumkarte.Raum(raum.getName(), Elementworte.titel(raum))));
        }
        return Optional.of(new Raumkarte(gebiete, raeume));
    }

    /** Why the map cannot be shown, a German sentence; empty if it can, or if there is none. */
    String meldung() {
        return meldung;
    }

    private static boolean heisst(Sozialraum raum, String schluessel) {
        return schluessel.equals(raum.getSchluessel())
                || schluessel.equals(raum.getName())
                || schluessel.equals(raum.getTitel());
    }

    private void lies(Stand stand, Raumgliederung gliederung) {
        String name = gliederung.getKarte().strip();
        String eigenschaft = gliederung.getKartenschluessel() == null
                ? ""
                : gliederung.getKartenschluessel().strip();
        try {
            Path ordner = stand.ordner().toRealPath();
            Path datei = ordner.resolve(name).toRealPath();
            if (!datei.startsWith(ordner)) {
                throw new Kartenfehler(name, "Die Karte muss im Ordner des Plans liegen.");
            }
            BasicFileAttributes angaben = Files.readAttributes(datei, BasicFileAttributes.class);
            Fassung neue = new Fassung(
                    datei,
                    eigenschaft,
                    angaben.size(),
                    angaben.lastModifiedTime().toMillis());
            if (neue.equals(fassung)) {
                return;
            }
            if (angaben.size() > HOECHSTENS) {
                throw new Kartenfehler(name, "Die Datei ist größer als 40 MB. Bitte die Umrisse vereinfachen.");
            }
            fassung = neue;
            meldung = "";
            gebiete =
                    Geojsonleser.lies(new String(Files.readAllBytes(datei), StandardCharsets.UTF_8), name, eigenschaft);
        } catch (Kartenfehler e) {
            meldung = e.getMessage();
        } catch (IOException | InvalidPathException e) {
            fassung = null;
            meldung = name + ": Die Karte wurde im Ordner des Plans nicht gefunden oder ist nicht lesbar.";
        }
    }
}
