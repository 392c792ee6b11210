package org.leitwerk.design;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.leitwerk.regeln.Ableitungen;
import org.leitwerk.steuerung.Ableitung;
import org.leitwerk.steuerung.Plandatei;
import org.leitwerk.steuerung.SteuerungFactory;
import org.leitwerk.steuerung.Ziel;
import org.leitwerk.steuerung.Zielebene;
import org.leitwerk.steuerung.Zielgrundlage;
import org.leitwerk.steuerung.Zielstufe;
import org.leitwerk.steuerung.Zielsystem;

/** What the tools for goals do. A goal is below another one by standing inside it or by being derived from it. */
public final class Zielbearbeitung {

    /** Whether something is a goal. */
    public boolean istZiel(EObject element) {
        return element instanceof Ziel;
    }

    /** Whether something is a goal system. */
    public boolean istZielsystem(EObject element) {
        return element instanceof Zielsystem;
    }

    /**
     * Where a new goal is written.
     *
     * @param stelle a goal, an element of the plan, or a view of the diagram
     * @return the goal itself, else the first goal system, else the file in which goals stand
     */
    public EObject ablageFuerZiel(EObject stelle) {
        if (Sichten.element(stelle) instanceof Ziel ziel) {
            return ziel;
        }
        List<Zielsystem> systeme = Plan.alle(stelle, Zielsystem.class);
        return systeme.isEmpty() ? ablage(stelle) : systeme.get(0);
    }

    /**
     * Gives a new goal a title and the level below the goal that contains it.
     *
     * @return the goal
     */
    public Ziel richteZielEin(Ziel ziel) {
        ziel.setTitel("Neues Ziel");
        Ziel vorbild = vorbild(ziel);
        if (vorbild != null) {
            ziel.setStufe(vorbild.getStufe());
            ziel.setEbene(vorbild.getEbene());
        } else if (ziel.eContainer() instanceof Ziel oben) {
            ziel.setStufe(stufeUnter(oben));
            ziel.setEbene(ebeneUnter(oben));
        }
        return ziel;
    }

    /** Whether a goal may be put below something: a goal, not itself, none that is derived from it. */
    public boolean darfUnter(EObject element, EObject neu) {
        return Sichten.element(element) instanceof Ziel ziel
                && Sichten.element(neu) instanceof Ziel oben
                && !istUnter(oben, ziel);
    }

    /** Whether two elements are two goals. */
    public boolean zweiZiele(EObject einer, EObject anderer) {
        return einer instanceof Ziel && anderer instanceof Ziel && einer != anderer;
    }

    /** Whether a goal can be derived from something: a vision, mission statement, guideline or a goal not below it. */
    public boolean traegtAbleitung(EObject oben, EObject unten) {
        return oben instanceof Zielgrundlage
                && unten instanceof Ziel ziel
                && oben != unten
                && !(oben instanceof Ziel oberziel && istUnter(oberziel, ziel));
    }

    /**
     * Puts a goal below another one instead of the one it is below now. A goal written inside its upper goal is moved
     * into the new one; a stated derivation is turned to it; a goal at the top gets a derivation.
     *
     * @return the goal
     */
    public Ziel ordneUnter(Ziel ziel, Ziel neu) {
        EObject alt = ziel.eContainer();
        if (alt == neu) {
            return ziel;
        }
        boolean gewendet = wende(ziel, alt, neu);
        if (alt instanceof Ziel) {
            neu.getUnterziele().add(ziel);
        } else if (!gewendet) {
            Ableitung ableitung = SteuerungFactory.eINSTANCE.createAbleitung();
            ableitung.setVon(neu);
            ziel.getAbleitungen().add(ableitung);
        }
        return ziel;
    }

    /**
     * Takes a goal out of the one that contains it, with everything below it, to where goals without upper goal stand.
     *
     * @param kante the view of the line between the two
     */
    public EObject loeseUnterziel(EObject kante) {
        if (Sichten.kantenziel(kante) instanceof Ziel ziel && ziel.eContainer() instanceof Ziel oben) {
            List<Ziel> liste = freieListe(oben);
            if (liste == null) {
                EObject datei = EcoreUtil.getRootContainer(oben);
                ((Plandatei) datei).getElemente().add(ziel);
            } else {
                liste.add(ziel);
            }
        }
        return kante;
    }

    /**
     * Keeps what stands below a goal that is going to be deleted: its subgoals move to where it stands itself.
     *
     * @return the goal
     */
    public Ziel hebeUnterzieleHinaus(Ziel ziel) {
        EObject oben = ziel.eContainer();
        List<Ziel> unterziele = new ArrayList<>(ziel.getUnterziele());
        if (oben instanceof Ziel oberziel) {
            einfuegen(oberziel.getUnterziele(), ziel, unterziele);
        } else if (oben instanceof Zielsystem system) {
            einfuegen(system.getZiele(), ziel, unterziele);
        } else if (oben instanceof Plandatei datei) {
            datei.getElemente().addAll(datei.getElemente().indexOf(ziel) + 1, unterziele);
        }
        return ziel;
    }

    private static void einfuegen(EList<Ziel> liste, Ziel nach, List<Ziel> neue) {
        liste.addAll(liste.indexOf(nach) + 1, neue);
    }

    private static List<Ziel> freieListe(Ziel ziel) {
        EObject ort = ziel;
        while (ort instanceof Ziel) {
            ort = ort.eContainer();
        }
        return ort instanceof Zielsystem system ? system.getZiele() : null;
    }

    /** Turns the derivation from the old upper goal, else the first one from a goal, to the new one. */
    private static boolean wende(Ziel ziel, EObject alt, Ziel neu) {
        Ableitung erste = null;
        for (Ableitung ableitung : ziel.getAbleitungen()) {
            if (ableitung.getVon() == neu) {
                return true;
            }
            boolean passt = alt instanceof Ziel ? ableitung.getVon() == alt : ableitung.getVon() instanceof Ziel;
            if (passt && erste == null) {
                erste = ableitung;
            }
        }
        if (erste != null) {
            erste.setVon(neu);
        }
        return erste != null;
    }

    /** Whether a goal is another one or lies anywhere below it; circles end the search. */
    private static boolean istUnter(Ziel ziel, Ziel oben) {
        Ableitungen ableitungen = Plan.stand(ziel).ableitungen();
        Set<Ziel> besucht = new HashSet<>();
        List<Ziel> offen = new ArrayList<>(List.of(ziel));
        while (!offen.isEmpty()) {
            Ziel hier = offen.remove(offen.size() - 1);
            if (hier == oben) {
                return true;
            }
            if (besucht.add(hier)) {
                offen.addAll(ableitungen.oberziele(hier));
            }
        }
        return false;
    }

    private static Ziel vorbild(Ziel ziel) {
        return ziel.eContainer() instanceof Ziel oben
                ? oben.getUnterziele().stream()
                        .filter(bruder -> bruder != ziel)
                        .findFirst()
                        .orElse(null)
                : null;
    }

    private static Zielstufe stufeUnter(Ziel oben) {
        Zielstufe stufe = oben.getStufe();
        if (!Plan.da(stufe) || stufe.getRang() == null || !(stufe.eContainer() instanceof Zielsystem system)) {
            return null;
        }
        return system.getStufen().stream()
                .filter(eine -> eine.getRang() != null && eine.getRang() > stufe.getRang())
                .min((eine, andere) -> eine.getRang().compareTo(andere.getRang()))
                .orElse(stufe);
    }

    /** The highest level below that of the upper goal that other goals of the plan stand on. */
    private static Zielebene ebeneUnter(Ziel oben) {
        if (oben.getEbene() == Zielebene.OFFEN) {
            return Zielebene.OFFEN;
        }
        return Plan.alle(oben, Ziel.class).stream()
                .map(Ziel::getEbene)
                .filter(ebene -> ebene.getValue() > oben.getEbene().getValue())
                .min(Zielebene::compareTo)
                .orElse(oben.getEbene());
    }

    private static EObject ablage(EObject stelle) {
        return Ablageort.neben(Sichten.planstelle(stelle), Ziel.class);
    }
}
