package org.leitwerk.regeln.rahmen;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.ZIELGRUPPE__ALTER;

import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.regeln.Texte;
import org.leitwerk.steuerung.Zielgruppe;

/** Zielgruppen sind klar zu definieren (KGSt-Handbuch, Kap. 4). */
public final class ZielgruppeOhneAbgrenzung implements Regel<Zielgruppe> {

    @Override
    public Stream<Befund> pruefe(Zielgruppe zielgruppe, Planstand stand) {
        boolean abgegrenzt = zielgruppe.getAlter() != null
                || !zielgruppe.getKennzeichen().isEmpty()
                || !zielgruppe.getGruppen().isEmpty()
                || !Texte.fehlt(zielgruppe.getBeschreibung());
        return abgegrenzt ? Stream.empty() : Stream.of(Befund.an(zielgruppe, ZIELGRUPPE__ALTER));
    }
}
