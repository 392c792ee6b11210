package org.leitwerk.diagramm.werkzeug;

import org.eclipse.emf.ecore.EObject;
import org.leitwerk.diagramm.abgleich.Abgleich;
import org.leitwerk.diagramm.sicht.Behaeltersicht;
import org.leitwerk.diagramm.sicht.Diagramm;
import org.leitwerk.diagramm.sicht.Flaechensicht;
import org.leitwerk.diagramm.sicht.Kante;
import org.leitwerk.diagramm.sicht.Kantenziel;
import org.leitwerk.diagramm.sicht.Sicht;
import org.leitwerk.diagramm.sicht.Sichtobjekt;
import org.leitwerk.diagramm.spezifikation.Abbildung;
import org.leitwerk.diagramm.spezifikation.Behaelterabbildung;
import org.leitwerk.diagramm.spezifikation.Kantenabbildung;

/** The views of a real diagram, for operations that show, tie and remove them. */
public final class Diagrammsichten implements Sichtzugang {

    private final Diagramm diagramm;
    private final Abgleich abgleich;

    /**
     * Works on a diagram.
     *
     * @param abgleich makes views
     */
    public Diagrammsichten(Diagramm diagramm, Abgleich abgleich) {
        this.diagramm = diagramm;
        this.abgleich = abgleich;
    }

    @Override
    public EObject zeige(EObject wo, EObject abbildung, EObject element) {
        Abbildung fassade = diagramm.art().spezifikation().fassade(abbildung, Abbildung.class);
        return fassade != null && wo instanceof Sichtobjekt ort
                ? abgleich.zeige(diagramm, ort, fassade, element)
                : null;
    }

    @Override
    public EObject zeigeKante(EObject abbildung, EObject element, EObject von, EObject nach) {
        Kantenabbildung fassade = diagramm.art().spezifikation().fassade(abbildung, Kantenabbildung.class);
        return fassade != null && von instanceof Kantenziel anfang && nach instanceof Kantenziel ende
                ? abgleich.zeigeKante(diagramm, fassade, element, anfang, ende)
                : null;
    }

    @Override
    public void haengeUm(Kante kante, boolean anfang, Kantenziel ende) {
        if (anfang) {
            kante.setVon(ende);
        } else {
            kante.setNach(ende);
        }
    }

    @Override
    public void verlege(Sicht sicht, Sichtobjekt wohin) {
        Sichtobjekt bisher = sicht.eltern();
        boolean aufRand =
                bisher instanceof Flaechensicht flaeche && flaeche.randknoten().contains(sicht);
        if (bisher == wohin || aufRand || !sicht.imDiagramm() || !passt(sicht.abbildung(), wohin)) {
            return;
        }
        EObject ziel = sicht.ziel();
        diagramm.binde(sicht, null);
        if (bisher instanceof Behaeltersicht behaelter) {
            behaelter.kinderliste().remove(sicht);
        } else {
            diagramm.elementliste().remove(sicht);
        }
        if (wohin instanceof Behaeltersicht behaelter) {
            behaelter.addKind(sicht);
        } else {
            diagramm.addElement(sicht);
        }
        diagramm.binde(sicht, ziel);
    }

    private boolean passt(Abbildung abbildung, Sichtobjekt wohin) {
        if (wohin == diagramm) {
            return diagramm.art().ebenen().stream()
                    .anyMatch(ebene -> ebene.abbildungen().contains(abbildung));
        }
        return wohin instanceof Behaeltersicht behaelter
                && behaelter.abbildung() instanceof Behaelterabbildung mitInhalt
                && (mitInhalt.knotenabbildungen().contains(abbildung)
                        || mitInhalt.behaelterabbildungen().contains(abbildung));
    }

    @Override
    public void entferne(EObject sicht) {
        if (sicht instanceof Sicht eine && eine.diagramm() == diagramm && eine.imDiagramm()) {
            diagramm.entferne(eine);
        }
    }
}
