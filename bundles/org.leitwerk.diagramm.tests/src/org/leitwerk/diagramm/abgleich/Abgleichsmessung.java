package org.leitwerk.diagramm.abgleich;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.diagramm.sicht.Diagramm;
import org.leitwerk.diagramm.spezifikation.Diagrammart;

/** Prints how long a refresh takes; a program, not a test. Arguments: numbers of views. */
public final class Abgleichsmessung {

    private Abgleichsmessung() {}

    /** Measures for each size: from nothing, again without a change, after a rename, after an element more. */
    public static void main(String[] groessen) {
        Grossmodell modell = new Grossmodell();
        Diagrammart art = modell.art();
        for (String groesse : groessen.length == 0 ? new String[] {"160", "1600", "8000", "16000"} : groessen) {
            miss(modell, art, Integer.parseInt(groesse));
        }
    }

    private static void miss(Grossmodell modell, Diagrammart art, int anzahl) {
        EObject lager = modell.mitElementen(anzahl);
        Abgleich abgleich = Grossmodell.abgleich();
        long beginn = jetzt();
        Diagramm diagramm = abgleich.neu(art, lager);
        double neu = seit(beginn);
        double[] zeiten = new double[3];
        int runden = 20;
        for (int runde = 0; runde < runden; runde++) {
            beginn = jetzt();
            abgleich.frische(diagramm);
            zeiten[0] += seit(beginn);
            Grossmodell.setze(Grossmodell.liste(lager, "dinge").get(runde), "name", "neu " + runde);
            beginn = jetzt();
            abgleich.frische(diagramm);
            zeiten[1] += seit(beginn);
            Grossmodell.liste(lager, "dinge").add(0, modell.neu("Ding", "mehr " + runde));
            beginn = jetzt();
            abgleich.frische(diagramm);
            zeiten[2] += seit(beginn);
        }
        System.out.printf(
                Locale.ROOT,
                "%6d views: new %.1f ms, unchanged %.1f ms, renamed %.1f ms, one more in front %.1f ms%n",
                diagramm.alle().size(),
                neu,
                zeiten[0] / runden,
                zeiten[1] / runden,
                zeiten[2] / runden);
    }

    /** Time of the processor in this thread, ns: others on the machine do not count. */
    private static long jetzt() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static double seit(long beginn) {
        return (jetzt() - beginn) / 1e6;
    }
}
