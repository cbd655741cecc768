package org.banjie.studio;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntSupplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.banjie.flow.gate.Corpus;
import org.banjie.testing.story.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The attack corpus through the doors of the studio: whatever comes in is refused in words, and nothing goes live. */
class StudioAttackTest extends StudioStory {

    private static final int MB = 1024 * 1024;
    private static final byte[] LARGE = new byte[50 * MB];
    private static final String KIND = "reconsideration";
    private static final String DRAFT = "/models/" + KIND + "/draft";

    /** Attacks on names that are beans in the gate's own tests only; here they are words that mean nothing. */
    private static final Set<String> NO_BEAN_HERE = Set.of("condition-bean-as-variable.bpmn");

    private byte[] sound;
    private int published;

    @BeforeEach
    void aDraft() {
        published = as(ADMIN).get("/models/" + KIND + "/versions").json().size();
        sound = as(ADMIN)
                .file("/models/" + KIND + "/archive", "application/zip")
                .body();
    }

    @AfterEach
    void nothingWentLive() {
        givesUp(KIND);
        assertThat(as(ADMIN).get("/models/" + KIND + "/versions").json()).hasSize(published);
    }

    @Test
    void every_attack_by_the_api() {
        var attacks = Corpus.attacks();
        assertThat(attacks).hasSizeGreaterThan(200);
        for (var attack : attacks) {
            if (NO_BEAN_HERE.contains(attack.name())) continue;
            var reply =
                    as(ADMIN).put(DRAFT + "/files/" + attack.name(), "application/octet-stream", attack.bytes(), null);
            isRefused(attack, reply.status(), reply.json());
            if (reply.ok()) as(ADMIN).delete(DRAFT + "/files/" + attack.name());
        }
        assertThat(as(SECOND).post(DRAFT + "/check").json().path("ok").asBoolean())
                .isTrue();
    }

    @Test
    void a_hundred_by_archive() throws IOException {
        for (var attack : hundred(0)) {
            var files = unpacked();
            files.put(attack.name(), attack.bytes());
            var reply = as(ADMIN).put(DRAFT, "application/zip", zip(files), null);
            isRefused(attack, reply.status(), reply.json());
            if (reply.ok()) {
                assertThat(as(SECOND).post(DRAFT + "/approve").status())
                        .as(attack.name())
                        .isEqualTo(422);
            }
        }
    }

    @Test
    void a_hundred_by_the_deploy_button() {
        for (var attack : hundred(1)) {
            var form = as(ADMIN).file(DRAFT + "/files/sign.form");
            var reply = new Deploy(port, ADMIN)
                    .send(Map.of(
                            attack.name(),
                            attack.bytes(),
                            "reconsideration.bpmn",
                            file(KIND, "reconsideration.bpmn").getBytes(StandardCharsets.UTF_8)));
            assertThat(reply.statusCode())
                    .as(attack.name() + " " + reply.body())
                    .isIn(200, 400);
            // as a draft it may lie there; it is told what keeps it from going live
            assertThat(reply.body()).as(attack.name()).containsPattern("\"message\":\"[^\"]*[\\u4e00-\\u9fa5]{4,}");
            assertThat(form).isNotEmpty();
            as(ADMIN).delete(DRAFT + "/files/" + attack.name());
        }
    }

    @Test
    void a_hundred_by_the_pages() {
        var administrator = Visitor.signedIn(port, ADMIN);
        var second = Visitor.signedIn(port, SECOND);
        for (var attack : hundred(1)) {
            var path = "/studio/" + KIND + "/files/" + attack.name();
            var shown = administrator.posts(
                    path, administrator.get(path), Map.of("etag", "none", "text", words(attack), "comment", ""));
            if (shown.startsWith("422")) {
                assertThat(shown).as(attack.name()).containsPattern("role=\"alert\"[^§]*[\\u4e00-\\u9fa5]{4,}");
                continue;
            }
            assertThat(shown).as(attack.name()).startsWith("200");
            // what the page cannot carry (a null, bytes that are no text) arrives otherwise, and is still no model
            var checked = second.get("/studio/" + KIND);
            assertThat(checked).as(attack.name()).contains(attack.name()).doesNotContain("studio/" + KIND + "/approve");
            as(ADMIN).delete(DRAFT + "/files/" + attack.name());
        }
    }

    private static String words(Corpus attack) {
        return new String(attack.bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void paths_and_bombs_in_archives() throws IOException {
        var names = List.of(
                "../kind.yaml",
                "../../../etc/cron.d/x.form",
                "/etc/x.form",
                "a/b/x.bpmn",
                "..\\x.bpmn",
                "C:\\x.bpmn",
                "x.bpmn\u0000.form",
                "kind.yml",
                "x.jar",
                "x.class",
                "x.zip",
                ".bpmn",
                "a/../b.form",
                "kind.yaml/x",
                "x".repeat(300) + ".form",
                "\u202ex.form",
                "META-INF/MANIFEST.MF",
                "x.bpmn/",
                "./kind.yaml",
                "~/x.form");
        for (var name : names) {
            var files = unpacked();
            files.put(name, name.endsWith("/") ? new byte[0] : "{}".getBytes());
            var reply = as(ADMIN).put(DRAFT, "application/zip", zip(files), null);
            if (name.endsWith("/")) continue;
            assertThat(reply.status()).as(name + " " + reply.json()).isEqualTo(422);
            assertThat(reply.json().path("errors").toString()).as(name).contains("文件名");
        }
        refused("bomb", Map.of("x.form", new byte[60 * 1024 * 1024]));
        refused("many", many(300));
        refused("empty", Map.of());
        for (var nothing : List.of("PK", "not a zip", "")) {
            var reply = as(ADMIN).put(DRAFT, "application/zip", nothing.getBytes(), null);
            assertThat(reply.status()).as(nothing).isIn(400, 422);
        }
    }

    @Test
    void a_model_of_fifty_megabytes() {
        for (var path : List.of("", "/files/x.bpmn")) {
            isTooLarge(() ->
                    as(ADMIN).put(DRAFT + path, "application/xml", LARGE, null).status());
            assertThat(as(ADMIN)
                            .put(DRAFT + path, "application/xml", new byte[3 * MB], null)
                            .status())
                    .isEqualTo(413);
        }
        isTooLarge(() -> new Deploy(port, ADMIN).send(Map.of("x.bpmn", LARGE)).statusCode());
        var reply = new Deploy(port, ADMIN).send(Map.of("x.bpmn", new byte[3 * MB]));
        assertThat(reply.statusCode()).as(reply.body()).isEqualTo(413);
        assertThat(reply.body()).contains("文件太大");
        assertThat(as(ADMIN).get(DRAFT).status()).as("nothing was kept").isEqualTo(404);
    }

    /** Whoever still sends when the answer is there finds the line cut. */
    private static void isTooLarge(IntSupplier call) {
        try {
            assertThat(call.getAsInt()).isEqualTo(413);
        } catch (UncheckedIOException cut) {
            assertThat(cut).hasMessageNotContaining("500");
        }
    }

    private void refused(String what, Map<String, byte[]> files) throws IOException {
        var reply = as(ADMIN).put(DRAFT, "application/zip", zip(files), null);
        assertThat(reply.status()).as(what + " " + reply.json()).isEqualTo(422);
    }

    /** Either it is not taken at all, or it is kept with an error that keeps it from going live. */
    private static void isRefused(Corpus attack, int status, JsonNode said) {
        if (status == 422) {
            assertThat(said.path("errors").findValuesAsText("message"))
                    .as(attack.name())
                    .isNotEmpty();
            return;
        }
        assertThat(status).as(attack.name() + " " + said).isEqualTo(200);
        var errors = new ArrayList<String>();
        said.path("findings").forEach(finding -> {
            if (finding.path("severity").asText().equals("ERROR")
                    && finding.path("file").asText().equals(attack.name())) {
                errors.add(finding.path("message").asText());
            }
        });
        assertThat(errors)
                .as("%s %s", attack.name(), said)
                .isNotEmpty()
                .allMatch(words -> words.matches("(?s).*[\\u4e00-\\u9fa5].*"));
    }

    private static List<Corpus> hundred(int odd) {
        var chosen = new ArrayList<Corpus>();
        var all = Corpus.attacks();
        for (var i = odd; i < all.size() && chosen.size() < 100; i += 2) {
            if (!NO_BEAN_HERE.contains(all.get(i).name())) chosen.add(all.get(i));
        }
        return chosen;
    }

    private Map<String, byte[]> unpacked() throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(sound))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static Map<String, byte[]> many(int count) {
        var files = new LinkedHashMap<String, byte[]>();
        for (var i = 0; i < count; i++) files.put("f" + i + ".form", "{}".getBytes());
        return files;
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
