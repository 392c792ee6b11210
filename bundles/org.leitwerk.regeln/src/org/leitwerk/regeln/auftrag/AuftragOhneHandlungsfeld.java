package org.leitwerk.regeln.auftrag;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.AUFTRAG__HANDLUNGSFELDER;

import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Auftrag;

/** Der Auftrag nennt die Handlungsfelder, für die er gilt (KGSt-Handbuch, Kap. 2.4.1). */
public final class AuftragOhneHandlungsfeld implements Regel<Auftrag> {

    @Override
    public Stream<Befund> pruefe(Auftrag auftrag, Planstand stand) {
        return auftrag.getHandlungsfelder().isEmpty()
                ? Stream.of(Befund.an(auftrag, AUFTRAG__HANDLUNGSFELDER))
                : Stream.empty();
    }
}
