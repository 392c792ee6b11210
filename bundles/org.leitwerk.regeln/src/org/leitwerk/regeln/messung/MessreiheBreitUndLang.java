package org.leitwerk.regeln.messung;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.MESSREIHE__JAHRSPALTE;
import static org.leitwerk.steuerung.SteuerungPackage.Literals.MESSREIHE__WERTSPALTE;

import java.util.stream.Stream;
import org.leitwerk.regeln.Aenderung;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Korrektur;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.regeln.Texte;
import org.leitwerk.steuerung.Messreihe;

/** In einer breiten Tabelle stehen die Jahre als Spalten; eine Spalte der Werte oder Jahre gibt es dort nicht. */
public final class MessreiheBreitUndLang implements Regel<Messreihe> {

    @Override
    public Stream<Befund> pruefe(Messreihe reihe, Planstand stand) {
        if (!reihe.isBreit()) {
            return Stream.empty();
        }
        return Stream.of(MESSREIHE__WERTSPALTE, MESSREIHE__JAHRSPALTE)
                .filter(merkmal -> !Texte.fehlt((String) reihe.eGet(merkmal)))
                .map(merkmal -> Befund.an(reihe, merkmal)
                        .mit(reihe.eGet(merkmal))
                        .behebbarDurch(Korrektur.aus("streichen", new Aenderung.Setzen(reihe, merkmal, null))));
    }
}
