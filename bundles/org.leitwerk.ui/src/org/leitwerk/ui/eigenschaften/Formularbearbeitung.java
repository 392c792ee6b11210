package org.leitwerk.ui.eigenschaften;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.emf.common.util.URI;
import org.leitwerk.dsl.aenderung.Aenderungsfehler;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.ide.bearbeitung.Ergebnis;
import org.leitwerk.dsl.ide.formular.Formularaenderungen;
import org.leitwerk.dsl.ide.formular.Formularpruefung;
import org.leitwerk.ui.plan.Planelementwahl;
import org.leitwerk.ui.plan.Plansitzung;
import org.leitwerk.ui.plan.Textanwender;

/** Carries what is typed into the form to the texts of the plan, and back what the plan says to it. */
final class Formularbearbeitung implements Feldhelfer {

    private static final String NAME = "name";

    private final EigenschaftenView sicht;
    private final Map<String, String> entwuerfe = new HashMap<>();

    Formularbearbeitung(EigenschaftenView sicht) {
        this.sicht = sicht;
    }

    private Plansitzung sitzung() {
        return sicht.gezeigt().orElseThrow().sitzung();
    }

    @Override
    public <T> T lies(Function<Stand, T> frage) {
        return sitzung().lies(frage);
    }

    @Override
    public Optional<String> tu(Function<Stand, Ergebnis> plan) {
        if (sicht.gezeigt().isEmpty()) {
            return Optional.of(Messages.Verschwunden);
        }
        Ergebnis ergebnis = lies(plan);
        if (!ergebnis.istMoeglich()) {
            return Optional.of(ergebnis.meldung());
        }
        try {
            Textanwender.wendeAn(ergebnis.aenderungen());
            return Optional.empty();
        } catch (Aenderungsfehler e) {
            return Optional.of(e.getMessage());
        }
    }

    @Override
    public Optional<String> setze(URI adresse, String merkmal, String eingabe) {
        Optional<String> abgelehnt = tu(stand -> Formularaenderungen.setze(stand, adresse, merkmal, eingabe));
        if (abgelehnt.isEmpty() && merkmal.equals(NAME) && !eingabe.isBlank()) {
            sicht.umbenannt(adresse, adresse.trimFragment().appendFragment(eingabe.strip()));
        }
        return abgelehnt;
    }

    @Override
    public void pruefe(URI adresse, String merkmal, String eingabe, Consumer<Optional<String>> dann) {
        sicht.gezeigt().ifPresent(wahl -> wahl.sitzung()
                .frage(stand -> Formularpruefung.pruefe(stand, adresse, merkmal, eingabe), (antwort, fehler) -> {
                    if (fehler == null) {
                        dann.accept(antwort);
                    }
                }));
    }

    @Override
    public void zeige(URI adresse) {
        sicht.gezeigt().ifPresent(wahl -> sicht.zeige(new Planelementwahl(wahl.sitzung(), adresse)));
    }

    @Override
    public void merke(URI adresse, String merkmal, String eingabe) {
        entwuerfe.put(schluessel(adresse, merkmal), eingabe);
    }

    @Override
    public void vergiss(URI adresse, String merkmal) {
        entwuerfe.remove(schluessel(adresse, merkmal));
    }

    @Override
    public String gemerkt(URI adresse, String merkmal) {
        return entwuerfe.get(schluessel(adresse, merkmal));
    }

    /** Forgets all that was typed and refused. */
    void vergissAlles() {
        entwuerfe.clear();
    }

    private static String schluessel(URI adresse, String merkmal) {
        return adresse + " " + merkmal;
    }

    @Override
    public void ordneNeu() {
        sicht.ordneNeu();
    }
}
