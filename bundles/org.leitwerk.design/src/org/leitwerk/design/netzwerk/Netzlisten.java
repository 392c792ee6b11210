package org.leitwerk.design.netzwerk;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.design.Planwissen;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.steuerung.Akteur;
import org.leitwerk.steuerung.Beteiligter;
import org.leitwerk.steuerung.Netzwerk;
import org.leitwerk.steuerung.Netzwerkbeziehung;
import org.leitwerk.steuerung.Plandatei;
import org.leitwerk.steuerung.Schnittstelle;
import org.leitwerk.steuerung.Vereinbarung;

/** What the picture of actors and their relations shows. */
public final class Netzlisten {

    /** All actors of the plan. */
    public List<Akteur> netzAkteure(Plandatei plan) {
        return stand(plan).alle(Akteur.class);
    }

    /** Units, bodies and roles that work in a network or are one end of a relation. */
    public List<Beteiligter> netzEigene(Plandatei plan) {
        return List.copyOf(Planwissen.von(plan).einmal("Netzlisten.eigene", Netzlisten::eigene));
    }

    /** Units, bodies and roles that have agreements or interfaces but work in no network. */
    public List<Beteiligter> netzVertragspartner(Plandatei plan) {
        Planstand stand = stand(plan);
        Set<Beteiligter> bekannt = Planwissen.von(plan).einmal("Netzlisten.eigene", Netzlisten::eigene);
        return Stream.concat(
                        stand.alle(Vereinbarung.class).stream().flatMap(v -> v.getPartner().stream()),
                        stand.alle(Schnittstelle.class).stream().flatMap(s -> s.getZwischen().stream()))
                .filter(Planwissen::da)
                .filter(wer -> !(wer instanceof Akteur) && !bekannt.contains(wer))
                .distinct()
                .toList();
    }

    /** All networks. */
    public List<Netzwerk> netzwerke(Plandatei plan) {
        return stand(plan).alle(Netzwerk.class);
    }

    /** Those who work in a network. */
    public List<Beteiligter> netzPartner(Netzwerk netzwerk) {
        return netzwerk.getPartner().stream().filter(Planwissen::da).toList();
    }

    /** Relations with two ends. */
    public List<Netzwerkbeziehung> netzBeziehungen(Plandatei plan) {
        return stand(plan).alle(Netzwerkbeziehung.class).stream()
                .filter(beziehung -> Planwissen.da(beziehung.getQuelle()) && Planwissen.da(beziehung.getZiel()))
                .toList();
    }

    /** All agreements. */
    public List<Vereinbarung> netzVereinbarungen(Plandatei plan) {
        return stand(plan).alle(Vereinbarung.class);
    }

    /** Partners of an agreement. */
    public List<Beteiligter> vereinbarungPartner(Vereinbarung vereinbarung) {
        return vereinbarung.getPartner().stream().filter(Planwissen::da).toList();
    }

    /** Interfaces between at least two. */
    public List<Schnittstelle> netzSchnittstellen(Plandatei plan) {
        return stand(plan).alle(Schnittstelle.class).stream()
                .filter(schnittstelle -> schnittstelle.getZwischen().stream()
                                .filter(Planwissen::da)
                                .count()
                        > 1)
                .toList();
    }

    /** Those between whom an interface lies. */
    public List<Beteiligter> schnittstelleZwischen(Schnittstelle schnittstelle) {
        return schnittstelle.getZwischen().stream().filter(Planwissen::da).toList();
    }

    /** Whether somebody works in a network, has a relation, an agreement or an interface. */
    public boolean netzIstVerbunden(Beteiligter wer) {
        return Planwissen.von(wer)
                .einmal("Netzlisten.verbundene", Netzlisten::verbundene)
                .contains(wer);
    }

    private static Set<Beteiligter> eigene(Planstand stand) {
        Set<Beteiligter> wer = netz(stand);
        wer.removeIf(Akteur.class::isInstance);
        return wer;
    }

    private static Set<Beteiligter> verbundene(Planstand stand) {
        Set<Beteiligter> wer = netz(stand);
        stand.alle(Vereinbarung.class).forEach(v -> wer.addAll(v.getPartner()));
        stand.alle(Schnittstelle.class).forEach(s -> wer.addAll(s.getZwischen()));
        return wer;
    }

    private static Set<Beteiligter> netz(Planstand stand) {
        Set<Beteiligter> wer = new LinkedHashSet<>();
        stand.alle(Netzwerk.class).forEach(netzwerk -> wer.addAll(netzwerk.getPartner()));
        stand.alle(Netzwerkbeziehung.class).forEach(beziehung -> {
            wer.add(beziehung.getQuelle());
            wer.add(beziehung.getZiel());
        });
        wer.removeIf(einer -> !Planwissen.da(einer));
        return wer;
    }

    private static Planstand stand(EObject element) {
        return Planwissen.von(element).stand();
    }
}
