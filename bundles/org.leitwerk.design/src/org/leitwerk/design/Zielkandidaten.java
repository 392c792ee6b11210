package org.leitwerk.design;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.ORTSBEZOGEN__HANDLUNGSFELD;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.regeln.Zielbaum;
import org.leitwerk.steuerung.Ableitung;
import org.leitwerk.steuerung.Beteiligter;
import org.leitwerk.steuerung.Handlungsfeld;
import org.leitwerk.steuerung.Indikator;
import org.leitwerk.steuerung.Leitbild;
import org.leitwerk.steuerung.Leitlinie;
import org.leitwerk.steuerung.Messung;
import org.leitwerk.steuerung.Plandatei;
import org.leitwerk.steuerung.Planelement;
import org.leitwerk.steuerung.Produktelement;
import org.leitwerk.steuerung.Verantwortbar;
import org.leitwerk.steuerung.Vision;
import org.leitwerk.steuerung.Wirkungsbeitrag;
import org.leitwerk.steuerung.Ziel;
import org.leitwerk.steuerung.Zielbeziehung;
import org.leitwerk.steuerung.Zielgrundlage;

/** What the pictures of goals show. All answers come in the order of the plan. */
public final class Zielkandidaten {

    /** All goals, each below what it is derived from. */
    public List<Ziel> alleZiele(Plandatei plan) {
        return Zielbaum.von(Plan.alle(plan, Ziel.class)).stream()
                .map(Zielbaum.Knoten::ziel)
                .toList();
    }

    /** Derivations of goals from goals. */
    public List<Ableitung> zielableitungen(Plandatei plan) {
        return ableitungen(plan).filter(eine -> eine.getVon() instanceof Ziel).toList();
    }

    /** Derivations of goals from vision, mission statement and guidelines. */
    public List<Ableitung> leitbildableitungen(Plandatei plan) {
        return ableitungen(plan)
                .filter(eine -> !(eine.getVon() instanceof Ziel))
                .toList();
    }

    /** Goals written inside a goal that do not also state that they are derived from it: those have a line already. */
    public List<Ziel> unterzieleOhneAbleitung(Ziel ziel) {
        return ziel.getUnterziele().stream()
                .filter(unterziel ->
                        unterziel.getAbleitungen().stream().noneMatch(ableitung -> ableitung.getVon() == ziel))
                .toList();
    }

    /** Statements that a goal completes, supports or contradicts another one. */
    public List<Zielbeziehung> zielbeziehungen(Plandatei plan) {
        return Plan.alle(plan, Zielbeziehung.class).stream()
                .filter(beziehung -> Plan.da(beziehung.getZiel()))
                .toList();
    }

    /** Statements that a goal completes, supports or strengthens another one. */
    public List<Zielbeziehung> foerderlicheBeziehungen(Plandatei plan) {
        return zielbeziehungen(plan).stream()
                .filter(new Zielzuordnung()::istFoerderlich)
                .toList();
    }

    /** How a goal is measured before all; nothing if there is neither a value nor a target. */
    public Messung kennmessung(Ziel ziel) {
        return Kennwert.fuehrend(ziel)
                .filter(messung -> !Kennwert.text(messung).isEmpty())
                .orElse(null);
    }

    /** Who answers for an element: who leads, else the first one responsible. */
    public Beteiligter zustaendig(Verantwortbar element) {
        return zustaendige(element).stream().findFirst().orElse(null);
    }

    /** All who answer for an element, who leads first. */
    public List<Beteiligter> zustaendige(Verantwortbar element) {
        if (element.getFederfuehrend() == null && element.getVerantwortlich().isEmpty()) {
            return List.of();
        }
        return Plan.<Beteiligter>liste(Stream.concat(
                        Stream.ofNullable(element.getFederfuehrend()), element.getVerantwortlich().stream()))
                .stream()
                .distinct()
                .toList();
    }

    /** All who answer for a goal of the plan. */
    public List<Beteiligter> zielverantwortliche(Plandatei plan) {
        return Plan.alle(plan, Ziel.class).stream()
                .flatMap(ziel -> zustaendige(ziel).stream())
                .distinct()
                .toList();
    }

    /** The goals somebody answers for. */
    public List<Ziel> verantworteteZiele(Beteiligter wer) {
        return Plan.stand(wer)
                .verweisende(wer, Ziel.class)
                .distinct()
                .filter(ziel -> zustaendige(ziel).contains(wer))
                .toList();
    }

    /** Fields of action of the plan's goals. */
    public List<Handlungsfeld> zielhandlungsfelder(Plandatei plan) {
        List<Handlungsfeld> genannte = Plan.alle(plan, Ziel.class).stream()
                .map(Ziel::getHandlungsfeld)
                .distinct()
                .toList();
        return Plan.alle(plan, Handlungsfeld.class).stream()
                .filter(genannte::contains)
                .toList();
    }

    /** The goals that name a field of action. */
    public List<Ziel> zieleDesHandlungsfelds(Handlungsfeld feld) {
        return Plan.stand(feld)
                .verweisende(feld, ORTSBEZOGEN__HANDLUNGSFELD)
                .filter(Ziel.class::isInstance)
                .map(Ziel.class::cast)
                .toList();
    }

    /** Vision, mission statement and guidelines. */
    public List<Zielgrundlage> leitgedanken(Plandatei plan) {
        return Plan.alle(plan, Zielgrundlage.class).stream()
                .filter(grundlage -> !(grundlage instanceof Ziel))
                .toList();
    }

    /** What stands below a vision or mission statement: the statements that follow it and their guidelines. */
    public List<Zielgrundlage> leitgedankenDarunter(Zielgrundlage grundlage) {
        if (grundlage instanceof Vision vision) {
            return Plan.alle(vision, Leitbild.class).stream()
                    .filter(leitbild -> leitbild.getVision() == vision)
                    .<Zielgrundlage>map(leitbild -> leitbild)
                    .toList();
        }
        return grundlage instanceof Leitbild leitbild
                ? leitbild.getLeitlinien().stream()
                        .<Zielgrundlage>map((Leitlinie l) -> l)
                        .toList()
                : List.of();
    }

    /** Indicators by which goals are measured. */
    public List<Indikator> zielindikatoren(Plandatei plan) {
        return messungen(plan).stream().map(Messung::getIndikator).distinct().toList();
    }

    /** Statements by which indicator a goal is measured. */
    public List<Messung> messungen(Plandatei plan) {
        return Plan.alle(plan, Messung.class).stream()
                .filter(messung -> messung.eContainer() instanceof Ziel && Plan.da(messung.getIndikator()))
                .toList();
    }

    /** Measures, products and services that contribute to a goal. */
    public List<Planelement> zielmassnahmen(Plandatei plan) {
        return Stream.concat(
                        zielbeitraege(plan).stream().map(EObject::eContainer),
                        Plan.alle(plan, Ziel.class).stream().flatMap(ziel -> zielprodukte(ziel).stream()))
                .filter(Planelement.class::isInstance)
                .map(Planelement.class::cast)
                .distinct()
                .toList();
    }

    /** Contributions of measures and products to goals. */
    public List<Wirkungsbeitrag> zielbeitraege(Plandatei plan) {
        return Plan.alle(plan, Wirkungsbeitrag.class).stream()
                .filter(beitrag -> Plan.da(beitrag.getZiel()))
                .toList();
    }

    /** Products a goal names for itself and that do not also state a contribution to it. */
    public List<Produktelement> zielprodukte(Ziel ziel) {
        return Plan.<Produktelement>gefunden(ziel.getProdukte()).stream()
                .filter(produkt -> produkt.getBeitraege().stream().noneMatch(beitrag -> beitrag.getZiel() == ziel))
                .toList();
    }

    private static Stream<Ableitung> ableitungen(Plandatei plan) {
        return Plan.alle(plan, Ableitung.class).stream()
                .filter(ableitung -> Plan.da(ableitung.getVon()) && Objects.nonNull(ableitung.eContainer()));
    }
}
