package org.leitwerk.regeln.auftrag;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.AUFTRAG__HANDLUNGSFELDER;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.leitwerk.regeln.Aenderung;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Korrektur;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Auftrag;
import org.leitwerk.steuerung.Handlungsfeld;
import org.leitwerk.steuerung.Planung;

/** Der Auftrag nennt die Handlungsfelder, für die er gilt (KGSt-Handbuch, Kap. 2.4.1). */
public final class AuftragOhneHandlungsfeld implements Regel<Auftrag> {

    @Override
    public Stream<Befund> pruefe(Auftrag auftrag, Planstand stand) {
        if (!auftrag.getHandlungsfelder().isEmpty()) {
            return Stream.empty();
        }
        List<Handlungsfeld> felder = stand.planung()
                .map(Planung::getHandlungsfelder)
                .map(List::copyOf)
                .orElse(List.of());
        Befund befund = Befund.an(auftrag, AUFTRAG__HANDLUNGSFELDER);
        return Stream.of(felder.isEmpty() ? befund : befund.behebbarDurch(uebernehmen(auftrag, felder)));
    }

    private static Korrektur uebernehmen(Auftrag auftrag, List<Handlungsfeld> felder) {
        List<Aenderung> schritte = new ArrayList<>();
        felder.forEach(feld -> schritte.add(new Aenderung.Einfuegen(auftrag, AUFTRAG__HANDLUNGSFELDER, -1, feld)));
        return new Korrektur("planung", List.of(felder), schritte);
    }
}
