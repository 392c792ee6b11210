package org.leitwerk.dsl.ide.bearbeitung;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.xtext.resource.XtextResource;
import org.leitwerk.dsl.aenderung.Aenderungsfehler;
import org.leitwerk.dsl.aenderung.Einfuegen;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.steuerung.Ableitung;
import org.leitwerk.steuerung.Plandatei;
import org.leitwerk.steuerung.SteuerungFactory;
import org.leitwerk.steuerung.SteuerungPackage.Literals;
import org.leitwerk.steuerung.Steuerungsebene;
import org.leitwerk.steuerung.Ziel;
import org.leitwerk.steuerung.Zielebene;
import org.leitwerk.steuerung.Zielfeld;
import org.leitwerk.steuerung.Zielstatus;
import org.leitwerk.steuerung.Zielstufe;
import org.leitwerk.steuerung.Zielsystem;
import org.leitwerk.steuerung.werte.Frist;
import org.leitwerk.steuerung.werte.Fristteil;
import org.leitwerk.steuerung.werte.Zeitangabe;

/** Adds a Zielsystem with goals that are derived from each other. */
public final class Zielsatzanlage {

    private static final List<Zielfeld> FELDER =
            List.of(Zielfeld.WIRKUNG, Zielfeld.PROGRAMM, Zielfeld.PROZESS, Zielfeld.RESSOURCEN);

    /** The levels of Münster: the third belongs to both levels of steering and links them. */
    private static final List<List<Steuerungsebene>> EBENEN = List.of(
            List.of(Steuerungsebene.STRATEGISCH),
            List.of(Steuerungsebene.STRATEGISCH),
            List.of(Steuerungsebene.STRATEGISCH, Steuerungsebene.OPERATIV),
            List.of(Steuerungsebene.OPERATIV),
            List.of(Steuerungsebene.OPERATIV));

    private final Zielsatz satz;
    private final Namensgebung namen;
    private final Zielsystem system = SteuerungFactory.eINSTANCE.createZielsystem();

    private Zielsatzanlage(Stand stand, Zielsatz satz) {
        this.satz = satz;
        this.namen = Namensgebung.in(stand);
    }

    /**
     * Adds the goals at the end of a file.
     *
     * @param stand the plan
     * @param satz the goals; at least one has a title
     * @param datei absolute path of a file of the plan
     * @return the change, with the new Zielsystem to select, or why it cannot be made
     */
    public static Ergebnis lege(Stand stand, Zielsatz satz, Path datei) {
        String[] name = new String[1];
        Ergebnis ergebnis = Ergebnis.versuche(() -> {
            Platz platz = new Platz(inhalt(stand, datei), Literals.PLANDATEI__ELEMENTE, Einfuegen.AM_ENDE);
            Zielsystem system = new Zielsatzanlage(stand, satz).system();
            name[0] = system.getName();
            return Neuanlage.plane(platz, system);
        });
        return ergebnis.istMoeglich()
                ? ergebnis.mitAuswahl(stand.datei(datei).orElseThrow().getURI().appendFragment(name[0]))
                : ergebnis;
    }

    private static Plandatei inhalt(Stand stand, Path datei) {
        XtextResource ressource = stand.datei(datei)
                .orElseThrow(() -> new Aenderungsfehler(datei.getFileName() + " gehört nicht zum Plan."));
        if (ressource.getContents().isEmpty() || !(ressource.getContents().get(0) instanceof Plandatei inhalt)) {
            throw new Aenderungsfehler(
                    datei.getFileName() + " lässt sich nicht lesen. Bitte eine andere Datei wählen.");
        }
        return inhalt;
    }

    private Zielsystem system() {
        String titel = satz.titel().isBlank()
                ? satz.form().bezeichnung()
                : satz.titel().strip();
        system.setTitel(titel);
        system.setName(namen.fuer(titel, Literals.ZIELSYSTEM));
        Ziel oben = null;
        for (int i = 0; i < satz.form().plaetze().size(); i++) {
            Zielstufe stufe = satz.form() == Zielsatzform.FUENF_EBENEN ? stufe(i) : null;
            Ziel erstes = null;
            for (String ziel : satz.titel(i)) {
                Ziel neu = ziel(ziel, i, stufe, oben);
                erstes = erstes == null ? neu : erstes;
            }
            boolean traegtDieNaechsten = i == 0 || satz.form() == Zielsatzform.FUENF_EBENEN;
            oben = traegtDieNaechsten && erstes != null ? erstes : oben;
        }
        if (system.getZiele().isEmpty()) {
            throw new Aenderungsfehler("Kein Ziel hat einen Titel. Bitte mindestens eines hinschreiben.");
        }
        return system;
    }

    private Zielstufe stufe(int rang) {
        Zielstufe stufe = SteuerungFactory.eINSTANCE.createZielstufe();
        String titel = satz.form().plaetze().get(rang).bezeichnung();
        stufe.setTitel(titel);
        stufe.setName(namen.fuer(titel, Literals.ZIELSTUFE));
        stufe.setRang(rang + 1);
        stufe.getEbene().addAll(EBENEN.get(rang));
        system.getStufen().add(stufe);
        return stufe;
    }

    private Ziel ziel(String titel, int platz, Zielstufe stufe, Ziel oben) {
        Ziel ziel = SteuerungFactory.eINSTANCE.createZiel();
        ziel.setTitel(titel);
        ziel.setName(namen.fuer(titel, Literals.ZIEL));
        ziel.setStatus(Zielstatus.ENTWURF);
        if (stufe == null) {
            ziel.setEbene(platz == 0 ? Zielebene.STRATEGISCH : Zielebene.RAHMEN);
            ziel.setFeld(FELDER.get(platz));
        } else {
            ziel.setStufe(stufe);
        }
        if (satz.bis() > 0) {
            ziel.setBis(Frist.zu(Fristteil.ENDE, Zeitangabe.jahr(satz.bis())));
        }
        if (oben != null) {
            Ableitung ableitung = SteuerungFactory.eINSTANCE.createAbleitung();
            ableitung.setVon(oben);
            ziel.getAbleitungen().add(ableitung);
        }
        system.getZiele().add(ziel);
        return ziel;
    }
}
