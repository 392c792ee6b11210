package org.leitwerk.design.gremien;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.design.Planwissen;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.steuerung.Akteur;
import org.leitwerk.steuerung.Beratungsschritt;
import org.leitwerk.steuerung.Beschluss;
import org.leitwerk.steuerung.Beteiligter;
import org.leitwerk.steuerung.Gremium;
import org.leitwerk.steuerung.Handlungsfeld;
import org.leitwerk.steuerung.Organisationseinheit;
import org.leitwerk.steuerung.Plandatei;
import org.leitwerk.steuerung.Rolle;
import org.leitwerk.steuerung.SteuerungPackage.Literals;
import org.leitwerk.steuerung.Vorlage;

/** What the picture of organisation and bodies shows. */
public final class Gremienlisten {

    /** All bodies of the plan, in its order. */
    public List<Gremium> gremien(Plandatei plan) {
        return stand(plan).alle(Gremium.class);
    }

    /** All units of the administration, on all levels. */
    public List<Organisationseinheit> einheiten(Plandatei plan) {
        return stand(plan).alle(Organisationseinheit.class);
    }

    /** All roles. */
    public List<Rolle> rollen(Plandatei plan) {
        return stand(plan).alle(Rolle.class);
    }

    /** The unit a role belongs to: the one it names, else the one it stands in. */
    public Organisationseinheit einheitDerRolle(Rolle rolle) {
        if (Planwissen.da(rolle.getEinheit())) {
            return rolle.getEinheit();
        }
        return rolle.eContainer() instanceof Organisationseinheit einheit ? einheit : null;
    }

    /** Actors who sit in, chair or moderate a body. */
    public List<Akteur> gremienmitglieder(Plandatei plan) {
        return gremien(plan).stream()
                .flatMap(Gremienlisten::personen)
                .filter(Akteur.class::isInstance)
                .map(Akteur.class::cast)
                .distinct()
                .toList();
    }

    /** Bodies directly under this one, in the order of the plan. */
    public List<Gremium> untergeordneteGremien(Gremium gremium) {
        return stand(gremium)
                .verweisende(gremium, Literals.GREMIUM__UEBERGEORDNET)
                .filter(unteres -> unteres != gremium)
                .map(Gremium.class::cast)
                .toList();
    }

    /** Those a body takes account to, without the one it is under anyhow. */
    public List<Gremium> berichtetAn(Gremium gremium) {
        return gremium.getSpeist().stream()
                .filter(anderes ->
                        Planwissen.da(anderes) && anderes != gremium && anderes != gremium.getUebergeordnet())
                .toList();
    }

    /** Decisions of a body, the earliest first, those without a day last. */
    public List<Beschluss> beschluesseVon(Gremium gremium) {
        return stand(gremium)
                .verweisende(gremium, Literals.BESCHLUSS__GREMIUM)
                .map(Beschluss.class::cast)
                .sorted(Comparator.comparing(Beschluss::getDatum, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    /** Fields of action a body is in charge of. */
    public List<Handlungsfeld> felderVon(Gremium gremium) {
        return gremium.getHandlungsfelder();
    }

    /** Drafts that go through at least one body. */
    public List<Vorlage> vorlagenInBeratung(Plandatei plan) {
        return stand(plan).alle(Vorlage.class).stream()
                .filter(vorlage -> vorlage.getBeratungsfolge().stream().anyMatch(s -> Planwissen.da(s.getGremium())))
                .toList();
    }

    /** All steps through bodies, draft by draft. */
    public List<Beratungsschritt> beratungsschritte(Plandatei plan) {
        return stand(plan).alle(Beratungsschritt.class).stream()
                .filter(schritt -> Planwissen.da(schritt.getGremium()))
                .toList();
    }

    /** Steps of drafts through this body, by day, those without a day last. */
    public List<Beratungsschritt> beratungenVon(Gremium gremium) {
        return stand(gremium)
                .verweisende(gremium, Literals.BERATUNGSSCHRITT__GREMIUM)
                .map(Beratungsschritt.class::cast)
                .sorted(Comparator.comparing(
                        Beratungsschritt::getDatum, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    /** Where a step comes from: the body of the step before, for the first one the draft. */
    public EObject beratungVon(Beratungsschritt schritt) {
        if (!(schritt.eContainer() instanceof Vorlage vorlage)) {
            return null;
        }
        EObject vorher = vorlage;
        for (Beratungsschritt anderer : vorlage.getBeratungsfolge()) {
            if (anderer == schritt) {
                return vorher;
            }
            if (Planwissen.da(anderer.getGremium())) {
                vorher = anderer.getGremium();
            }
        }
        return vorher;
    }

    private static Stream<Beteiligter> personen(Gremium gremium) {
        return Stream.concat(
                gremium.getMitglieder().stream(),
                Stream.of(gremium.getVorsitz(), gremium.getModeration()).filter(Planwissen::da));
    }

    private static Planstand stand(EObject element) {
        return Planwissen.von(element).stand();
    }
}
