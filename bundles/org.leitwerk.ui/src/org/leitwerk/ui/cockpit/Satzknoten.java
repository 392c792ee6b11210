package org.leitwerk.ui.cockpit;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.IAdaptable;
import org.leitwerk.controlling.Begruendung;
import org.leitwerk.controlling.Statusanzeige;
import org.leitwerk.ui.plan.Planelementwahl;
import org.leitwerk.ui.plan.Plansitzung;

/**
 * A sentence of an explanation at its place in the tree. Two are equal if they stand at the same place of the
 * explanation of the same element, so that the tree keeps what is open when the numbers change.
 */
final class Satzknoten implements IAdaptable {

    private final Plansitzung sitzung;
    private final String ort;
    private final Satzknoten oben;
    private final Begruendung begruendung;
    private List<Satzknoten> teile;

    private Satzknoten(Plansitzung sitzung, String ort, Satzknoten oben, Begruendung begruendung) {
        this.sitzung = sitzung;
        this.ort = ort;
        this.oben = oben;
        this.begruendung = begruendung;
    }

    /** The sentence that is explained. */
    static Satzknoten wurzel(Planelementwahl wahl, Begruendung begruendung) {
        return new Satzknoten(wahl.sitzung(), wahl.adresse().toString(), null, begruendung);
    }

    Begruendung begruendung() {
        return begruendung;
    }

    Satzknoten oben() {
        return oben;
    }

    /** Sign and sentence. */
    String text() {
        String zeichen = begruendung.status().bewertet()
                ? Statusanzeige.von(begruendung.status()).zeichen() + " "
                : "";
        return zeichen + begruendung.satz();
    }

    /** What the sentence rests on. */
    List<Satzknoten> teile() {
        if (teile == null) {
            teile = new ArrayList<>();
            for (Begruendung teil : begruendung.teile()) {
                teile.add(new Satzknoten(sitzung, ort + "/" + teile.size(), this, teil));
            }
        }
        return teile;
    }

    @Override
    public <T> T getAdapter(Class<T> klasse) {
        return klasse == Planelementwahl.class && begruendung.element().isPresent()
                ? klasse.cast(
                        new Planelementwahl(sitzung, begruendung.element().get().adresse()))
                : null;
    }

    @Override
    public boolean equals(Object anderer) {
        return anderer instanceof Satzknoten knoten && knoten.sitzung == sitzung && knoten.ort.equals(ort);
    }

    @Override
    public int hashCode() {
        return ort.hashCode();
    }
}
