package org.leitwerk.regeln.auftrag;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.AUFTRAG__AUFGABEN;

import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.regeln.Texte;
import org.leitwerk.steuerung.Auftrag;

/** Der Auftrag nennt die strategischen Aufgaben der Planung (KGSt-Handbuch, Kap. 2.4.1). */
public final class AuftragOhneAufgabe implements Regel<Auftrag> {

    @Override
    public Stream<Befund> pruefe(Auftrag auftrag, Planstand stand) {
        boolean gesagt = !auftrag.getAufgaben().isEmpty()
                || !Texte.fehlt(auftrag.getWortlaut())
                || !Texte.fehlt(auftrag.getBeschreibung());
        return gesagt ? Stream.empty() : Stream.of(Befund.an(auftrag, AUFTRAG__AUFGABEN));
    }
}
