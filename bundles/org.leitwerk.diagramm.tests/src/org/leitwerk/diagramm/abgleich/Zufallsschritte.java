package org.leitwerk.diagramm.abgleich;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.leitwerk.diagramm.sicht.Diagramm;
import org.leitwerk.diagramm.spezifikation.Ebene;
import org.leitwerk.diagramm.spezifikation.Filterbeschreibung;

/** Edits of a store and switches of its diagram, each told by one number. */
final class Zufallsschritte {

    private final Grossmodell modell;
    private final EObject lager;
    private final Diagramm diagramm;
    private int namen;

    Zufallsschritte(Grossmodell modell, EObject lager, Diagramm diagramm) {
        this.modell = modell;
        this.lager = lager;
        this.diagramm = diagramm;
    }

    /** Carries out the edit of a number; one that is not possible does nothing. */
    void fuehreAus(int zahl) {
        int art = zahl % 14;
        int eins = zahl / 14 % 997;
        int zwei = zahl / 14 / 997;
        switch (art) {
            case 0, 1 -> neu(eines("Kiste|Lager", eins), "dinge", "Ding", zwei);
            case 2 -> neu(eines("Kiste|Lager", eins), "kisten", "Kiste", zwei);
            case 3 -> neu(eines("Ding|Kiste", eins), "anschluesse", "Anschluss", zwei);
            case 4 -> weg(eins, zwei);
            case 5 -> loesche(eines("Ding|Kiste|Anschluss|Weg", eins));
            case 6 -> setze(eines("Ding|Kiste|Anschluss|Weg", eins), "name", "n" + namen++);
            case 7 -> setze(eines("Ding|Kiste", eins), "gewicht", zwei % 25);
            case 8 -> setze(eines("Ding|Kiste", eins), "offen", zwei % 2 == 0);
            case 9 -> folge(eins, zwei);
            case 10 -> verlege(eines("Ding", eins), eines("Kiste|Lager", zwei), "dinge");
            case 11 -> verschiebe(eines("Ding|Kiste|Anschluss|Weg", eins), zwei);
            case 12 -> gegenueber(eins, zwei);
            default -> schalte(eins);
        }
    }

    private EObject eines(String klassen, int wahl) {
        List<EObject> passende = new ArrayList<>();
        List<String> namen = List.of(klassen.split("\\|"));
        if (namen.contains("Lager")) {
            passende.add(lager);
        }
        lager.eAllContents().forEachRemaining(element -> {
            if (namen.contains(element.eClass().getName())) {
                passende.add(element);
            }
        });
        return passende.isEmpty() ? null : passende.get(wahl % passende.size());
    }

    private void neu(EObject behaelter, String merkmal, String klasse, int stelle) {
        if (behaelter != null) {
            List<EObject> liste = Grossmodell.liste(behaelter, merkmal);
            EObject neu = modell.neu(klasse, klasse + namen++);
            liste.add(stelle % (liste.size() + 1), neu);
        }
    }

    private void weg(int eins, int zwei) {
        EObject weg = modell.neu("Weg", "Weg" + namen++);
        EObject von = eines("Ding|Kiste", eins);
        EObject nach = eines("Ding|Kiste", zwei);
        if (von != null && nach != null) {
            Grossmodell.liste(weg, "von").add(von);
            Grossmodell.liste(weg, "nach").add(nach);
            Grossmodell.liste(lager, "wege").add(weg);
        }
    }

    private static void loesche(EObject element) {
        if (element != null) {
            EcoreUtil.delete(element, true);
        }
    }

    private static void setze(EObject element, String merkmal, Object wert) {
        if (element != null) {
            Grossmodell.setze(element, merkmal, wert);
        }
    }

    private void folge(int eins, int zwei) {
        EObject von = eines("Ding", eins);
        EObject nach = eines("Ding", zwei);
        if (von != null) {
            List<EObject> folge = Grossmodell.liste(von, "nachfolger");
            if (!folge.remove(nach)) {
                folge.add(nach);
            }
        }
    }

    private void gegenueber(int eins, int zwei) {
        setze(eines("Anschluss", eins), "gegenueber", eines("Anschluss", zwei));
    }

    private static void verlege(EObject element, EObject ziel, String merkmal) {
        if (element != null && ziel != null) {
            Grossmodell.liste(ziel, merkmal).add(element);
        }
    }

    private static void verschiebe(EObject element, int stelle) {
        if (element != null) {
            @SuppressWarnings("unchecked")
            List<EObject> liste = (List<EObject>) element.eContainer().eGet(element.eContainingFeature());
            liste.remove(element);
            liste.add(stelle % (liste.size() + 1), element);
        }
    }

    private void schalte(int wahl) {
        if (wahl % 2 == 0) {
            Ebene ebene = diagramm.art().zusatzebenen().get(0);
            diagramm.schalte(ebene, !diagramm.aktiv(ebene));
        } else {
            Filterbeschreibung filter = diagramm.art().filter().get(0);
            if (!diagramm.aktiveFilter().remove(filter)) {
                diagramm.aktiveFilter().add(filter);
            }
        }
    }
}
