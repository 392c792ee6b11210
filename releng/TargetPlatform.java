import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Writes the target definition and the platform POM from {@code bundles.lst}, the one list of bundles and versions.
 *
 * <p>Run as {@code java releng/TargetPlatform.java} after a change of the list; with {@code --check} (as the build
 * does) it writes nothing and ends with code 1 when a file is out of step. Needs nothing but a JDK: no network, no
 * library.
 */
public final class TargetPlatform {

    private static final String TARGET = "org.leitwerk.target/org.leitwerk.target.target";
    private static final String POM = "org.leitwerk.platform/pom.xml";
    private static final Set<String> USES = Set.of("osgi", "wrap", "gen");

    /** One entry of the list: Maven coordinates, what it is used for, and the headers of a wrapped jar. */
    private record Entry(Set<String> uses, String group, String artifact, String version, Map<String, String> headers) {

        boolean is(String use) {
            return uses.contains(use);
        }

        String xml() {
            return "<groupId>" + group + "</groupId><artifactId>" + artifact + "</artifactId><version>" + version
                    + "</version>";
        }
    }

    private TargetPlatform() {}

    public static void main(String[] args) throws IOException {
        boolean check = args.length > 0 && args[0].equals("--check");
        Path releng = releng(args.length > 1 ? Path.of(args[1]) : Path.of("."));
        List<Entry> entries = read(releng.resolve("bundles.lst"));
        boolean inStep =
                put(releng.resolve(TARGET), target(entries), check) & put(releng.resolve(POM), pom(entries), check);
        if (!inStep) {
            System.err.println("Out of step with releng/bundles.lst; run: java releng/TargetPlatform.java");
            System.exit(1);
        }
    }

    private static Path releng(Path start) {
        for (Path dir : List.of(start, start.resolve("releng"))) {
            if (Files.exists(dir.resolve("bundles.lst"))) {
                return dir;
            }
        }
        throw new IllegalArgumentException("No bundles.lst in " + start.toAbsolutePath() + " or its folder releng");
    }

    private static boolean put(Path file, String text, boolean check) throws IOException {
        if (Files.exists(file) && Files.readString(file).equals(text)) {
            return true;
        }
        if (check) {
            System.err.println(file.getFileName() + " differs");
            return false;
        }
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        System.out.println("written: " + file);
        return true;
    }

    private static List<Entry> read(Path list) throws IOException {
        List<Entry> entries = new ArrayList<>();
        Set<String> seen = new TreeSet<>();
        int number = 0;
        for (String line : Files.readAllLines(list)) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            try {
                if (Character.isWhitespace(line.charAt(0))) {
                    String[] header = line.strip().split(": *", 2);
                    entries.get(entries.size() - 1).headers().put(header[0], header[1]);
                } else {
                    Entry entry = entry(line.split(" +"));
                    if (!seen.add(entry.group() + ":" + entry.artifact())) {
                        throw new IllegalArgumentException("listed twice");
                    }
                    entries.add(entry);
                }
            } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
                throw new IllegalArgumentException(list + ":" + number + ": " + line + " (" + e.getMessage() + ")", e);
            }
        }
        return entries;
    }

    private static Entry entry(String[] words) {
        Set<String> uses = Set.of(words[0].split(","));
        if (!USES.containsAll(uses)) {
            throw new IllegalArgumentException("unknown use " + words[0]);
        }
        String[] gav = words[1].split(":");
        Map<String, String> headers = new LinkedHashMap<>();
        if (uses.contains("wrap")) {
            headers.put("Bundle-Name", words[2]);
            headers.put("Bundle-SymbolicName", words[2]);
            headers.put("Bundle-Version", words[3]);
            headers.put("Import-Package", "*;resolution:=optional");
            headers.put("Export-Package", "*;version=\"" + words[3] + "\";-noimport:=true");
        }
        return new Entry(uses, gav[0], gav[1], gav[2], headers);
    }

    private static String target(List<Entry> entries) {
        StringBuilder xml = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8" standalone="no"?>
                <?pde version="3.8"?>
                <!-- GENERATED from releng/bundles.lst by releng/TargetPlatform.java: change the list, not this file -->
                <target name="org.leitwerk.target" sequenceNumber="1">
                  <locations>
                """);
        location(
                xml,
                "bundles",
                "error",
                entries.stream().filter(e -> e.is("osgi")).toList());
        entries.stream()
                .filter(e -> e.is("wrap"))
                .forEach(e -> location(xml, e.headers().get("Bundle-Name"), "generate", List.of(e)));
        return xml.append("  </locations>\n</target>\n").toString();
    }

    private static void location(StringBuilder xml, String label, String missingManifest, List<Entry> entries) {
        xml.append("    <location type=\"Maven\" label=\"")
                .append(label)
                .append(
                        "\" includeDependencyDepth=\"none\" includeDependencyScopes=\"compile,runtime\" includeSource=\"false\"")
                .append(" missingManifest=\"")
                .append(missingManifest)
                .append("\">\n      <dependencies>\n");
        entries.forEach(
                e -> xml.append("        <dependency>").append(e.xml()).append("<type>jar</type></dependency>\n"));
        xml.append("      </dependencies>\n");
        if (missingManifest.equals("generate")) {
            String headers = entries.get(0).headers().entrySet().stream()
                    .map(h -> h.getKey() + ": " + h.getValue())
                    .collect(Collectors.joining("\n"));
            xml.append("      <instructions><![CDATA[\n").append(headers).append("\n]]></instructions>\n");
        }
        xml.append("    </location>\n");
    }

    private static String pom(List<Entry> entries) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <!-- GENERATED from releng/bundles.lst by releng/TargetPlatform.java: change the list, not this file.
                     dependencyManagement pins what the target brings: Tycho makes each target bundle a Maven dependency, and with the
                     version ranges of their POMs Maven would walk through all versions of each.
                     The class path of the code generator is complete and without transitive dependencies for the same reason. -->
                <project xmlns="http://maven.apache.org/POM/4.0.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                  xsi:schemaLocation="http://maven.apache.org/POM/4.0.0 https://maven.apache.org/xsd/maven-4.0.0.xsd">
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>org.leitwerk</groupId>
                  <artifactId>org.leitwerk.platform</artifactId>
                  <version>0.1.0-SNAPSHOT</version>
                  <packaging>pom</packaging>
                  <dependencyManagement>
                    <dependencies>
                %s    </dependencies>
                  </dependencyManagement>
                  <build>
                    <pluginManagement>
                      <plugins>
                        <plugin>
                          <groupId>org.codehaus.mojo</groupId>
                          <artifactId>exec-maven-plugin</artifactId>
                          <dependencies>
                %s          </dependencies>
                        </plugin>
                      </plugins>
                    </pluginManagement>
                  </build>
                </project>
                """.formatted(
                        dependencies(
                                "      ",
                                entries.stream()
                                        .filter(e -> e.is("osgi") || e.is("wrap"))
                                        .toList()),
                        dependencies(
                                "            ",
                                entries.stream().filter(e -> e.is("gen")).toList()));
    }

    private static String dependencies(String indent, List<Entry> entries) {
        return entries.stream()
                .map(
                        e -> indent + "<dependency>" + e.xml()
                                + "<exclusions><exclusion><groupId>*</groupId><artifactId>*</artifactId></exclusion></exclusions></dependency>\n")
                .collect(Collectors.joining());
    }
}
