package org.leitwerk.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.leitwerk.dsl.laden.Plan;
import org.leitwerk.dsl.laden.Planlader;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Pruefung;

/**
 * The time that one reading and checking of a plan takes.
 *
 * @param laden milliseconds to read, parse and link
 * @param regeln milliseconds to run all rules
 * @param prozessor milliseconds of processor time for both, all threads; less disturbed by other work of the machine
 *     than the clock
 * @param meldungen messages on reading; 0 in a generated plan
 * @param befunde findings of rules
 */
record Messung(double laden, double regeln, double prozessor, int meldungen, int befunde) {

    /** Reads and checks once. */
    static Messung von(Path ordner) {
        long p0 = prozessorzeit();
        long t0 = System.nanoTime();
        Plan plan = Planlader.neu().lade(ordner);
        long t1 = System.nanoTime();
        int befunde =
                Pruefung.aller(Planstand.von(plan.dateien().getResources())).size();
        long t2 = System.nanoTime();
        return new Messung(
                (t1 - t0) / 1e6,
                (t2 - t1) / 1e6,
                (prozessorzeit() - p0) / 1e6,
                plan.meldungen().size(),
                befunde);
    }

    /** Nanoseconds of processor time of all threads so far. */
    static long prozessorzeit() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    /** The sum of both times in milliseconds. */
    double gesamt() {
        return laden + regeln;
    }

    /** Writes the files of a plan to a new folder. */
    static Path schreibe(Path unter, String name, List<String> dateien) throws IOException {
        Path ordner = Files.createDirectories(unter.resolve(name));
        for (int i = 0; i < dateien.size(); i++) {
            Files.writeString(ordner.resolve(String.format(Locale.ROOT, "teil%03d.leitwerk", i)), dateien.get(i));
        }
        return ordner;
    }

    /**
     * The most memory the process ever held, as the operating system counts it, and the most Java's heap ever held; in
     * megabytes.
     */
    static String speicher() throws IOException {
        long heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(p -> p.getType() == java.lang.management.MemoryType.HEAP)
                .mapToLong(p -> p.getPeakUsage().getUsed())
                .sum();
        Path status = Path.of("/proc/self/status");
        String prozess = Files.exists(status)
                ? Files.readAllLines(status).stream()
                        .filter(z -> z.startsWith("VmHWM"))
                        .map(z -> z.replaceAll("\\D", ""))
                        .findFirst()
                        .orElse("0")
                : "0";
        return String.format(
                Locale.GERMAN,
                "Heap höchstens %,d MB, Prozess höchstens %,d MB",
                heap >> 20,
                Long.parseLong(prozess) >> 10);
    }
}
