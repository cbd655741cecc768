package org.banjie.materials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.banjie.journal.Journal;
import org.banjie.journal.JournalEntry;
import org.banjie.materials.content.FileCheck;
import org.banjie.materials.content.MaterialSettings;
import org.banjie.materials.content.Scan;
import org.banjie.materials.content.SealedContent;
import org.banjie.materials.content.VirusCheck;
import org.banjie.materials.inspection.FakeClamd;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.testing.BanjieTest;
import org.banjie.vault.SealBroken;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.InputStreamSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;

@BanjieTest
class MaterialsTest {

    @Autowired
    Materials materials;

    @Autowired
    MaterialDownload download;

    @Autowired
    SealedContent content;

    @Autowired
    JdbcClient db;

    @Autowired
    Journal journal;

    @Autowired
    MaterialRows rows;

    @Autowired
    TransactionTemplate transactions;

    private final String draft = "draft-" + UUID.randomUUID();

    @Test
    void what_was_handed_in_comes_out_again() throws IOException {
        var file = png(700_000);
        var material = put("id", "身份证 正面.jpg", file);
        assertThat(read(material)).isEqualTo(file);
        assertThat(material.name()).isEqualTo("身份证 正面.png");
        assertThat(material.size()).isEqualTo(file.length);
        assertThat(material.chunks()).isEqualTo(3);
        assertThat(material.scan()).isEqualTo(Scan.NOT_SCANNED);
        assertThat(materials.of(draft)).containsExactly(material);
    }

    @Test
    void it_cannot_be_read_in_the_database_nor_put_together_in_another_way() {
        var material = put("id", "a.png", png(600_000));
        var sealed = db.sql("select sealed from material_chunk where material = ?")
                .param(material.id())
                .query(byte[].class)
                .list();
        assertThat(sealed).hasSize(3).noneMatch(piece -> new String(piece, StandardCharsets.ISO_8859_1)
                .contains("IHDR"));
        db.sql("update material_chunk set sealed = ? where material = ? and number = 1")
                .params(sealed.get(0), material.id())
                .update();
        assertThatThrownBy(() -> read(material)).isInstanceOf(SealBroken.class);
    }

    @Test
    void a_zip_named_pdf_is_refused() {
        refused("wrong-type", "户口簿.pdf", "PK\u0003\u0004...".getBytes());
    }

    @Test
    void an_empty_file_is_refused() {
        refused("empty", "户口簿.pdf", new byte[0]);
    }

    @Test
    void a_pdf_with_a_script_is_refused_and_nothing_of_it_stays() {
        refused("active", "a.pdf", "%PDF-1.7\n1 0 obj<</S/JavaScript>>endobj\nstartxref".getBytes());
        assertThat(db.sql(
                                "select count(*) from material_chunk c where not exists (select 1 from material m where m.id = c.material)")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void two_gigabytes_are_refused_after_twenty_megabytes_and_leave_nothing() {
        var endless = new Endless(2L << 30);
        assertThatThrownBy(() -> materials.put(draft, "id", "a.png", () -> endless, "u"))
                .isInstanceOfSatisfying(Refusal.class, no -> {
                    assertThat(no.nature()).isEqualTo(RefusalKind.TOO_LARGE);
                    assertThat(no.getArguments()).containsExactly(20L);
                });
        assertThat(endless.given).isLessThan(21L << 20);
        assertThat(materials.of(draft)).isEmpty();
    }

    @Test
    void twenty_megabytes_exactly_are_taken() throws IOException {
        var material = materials.put(draft, "id", "a.png", () -> new Endless(20L << 20), "u");
        assertThat(material.size()).isEqualTo(20L << 20);
        try (var in = materials.open(material.id())) {
            assertThat(in.transferTo(OutputStream.nullOutputStream())).isEqualTo(20L << 20);
        }
    }

    @Test
    void all_files_together_have_a_limit_too() {
        var small = materials(
                new VirusCheck(""), new MaterialSettings(DataSize.ofMegabytes(1), DataSize.ofMegabytes(2), 1000));
        small.put(draft, "id", "a.png", () -> new Endless(1_000_000), "u");
        small.put(draft, "id", "a.png", () -> new Endless(1_000_000), "u");
        assertThatThrownBy(() -> small.put(draft, "id", "a.png", () -> new Endless(200_000), "u"))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.type()).isEqualTo("too-much"));
    }

    @Test
    void a_newer_file_takes_the_place_of_the_older_which_stays_readable() throws IOException {
        var first = put("id", "a.png", png(10));
        var second = put("id", "b.png", png(20));
        put("authorisation", "c.png", png(30));
        assertThat(materials.of(draft)).extracting(Material::name).containsExactly("b.png", "c.png");
        assertThat(materials.history(draft)).extracting(Material::name).containsExactly("a.png", "b.png", "c.png");
        assertThat(materials.get(first.id()).replacedBy()).isEqualTo("applicant:1");
        assertThat(materials.get(second.id()).isCurrent()).isTrue();
        assertThat(read(first)).isEqualTo(png(10));
    }

    @Test
    void a_second_page_stands_beside_the_first() {
        put("id", "front.png", png(10));
        materials.add(draft, "id", "back.png", new ByteArrayResource(png(20)), "applicant:1");
        assertThat(materials.of(draft)).extracting(Material::name).containsExactly("front.png", "back.png");
    }

    @Test
    void before_hand_in_a_file_can_be_taken_back_and_afterwards_not() {
        var gone = put("id", "a.png", png(10));
        materials.remove(gone.id());
        assertThat(materials.history(draft)).isEmpty();
        var stays = put("id", "b.png", png(10));
        var caseNo = handIn();
        assertThatThrownBy(() -> materials.remove(stays.id()))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.nature()).isEqualTo(RefusalKind.CONFLICT));
        assertThat(materials.of(caseNo)).extracting(Material::id).containsExactly(stays.id());
    }

    @Test
    void from_hand_in_on_every_file_is_on_record_without_its_name() {
        put("id", "张三身份证.png", png(10));
        assertThat(journal.of(draft, 0, 9)).isEmpty();
        var caseNo = handIn();
        materials.put(caseNo, "id", "张三身份证.png", new ByteArrayResource(png(20)), "applicant:1");
        assertThat(journal.of(caseNo, 0, 9))
                .extracting(JournalEntry::verb)
                .containsExactly("material-added", "material-added");
        assertThat(journal.of(caseNo, 0, 9).toString()).doesNotContain("张三");
    }

    @Test
    void a_case_handed_in_without_files_keeps_those_that_come_later() {
        var caseNo = handIn();
        var later = materials.put(caseNo, "id", "a.png", new ByteArrayResource(png(20)), "street-intake");
        assertThatThrownBy(() -> materials.remove(later.id())).isInstanceOf(Refusal.class);
        assertThat(journal.of(caseNo, 0, 9)).hasSize(1);
    }

    @Test
    void with_a_scanner_a_clean_file_is_marked_and_an_infected_one_refused() throws IOException {
        try (var clamd = new FakeClamd(30 << 20)) {
            var checked = materials(new VirusCheck("127.0.0.1:" + clamd.port()), settings());
            assertThat(checked.put(draft, "id", "a.png", new ByteArrayResource(png(600_000)), "u")
                            .scan())
                    .isEqualTo(Scan.CLEAN);
            var infected = (new String(png(300_000), StandardCharsets.ISO_8859_1) + FakeClamd.EICAR)
                    .getBytes(StandardCharsets.ISO_8859_1);
            assertThatThrownBy(() -> checked.put(draft, "x", "a.png", new ByteArrayResource(infected), "u"))
                    .isInstanceOfSatisfying(
                            Refusal.class, no -> assertThat(no.type()).isEqualTo("virus"));
        }
    }

    @Test
    void nothing_of_the_database_is_held_while_the_scanner_looks_and_no_room_may_call_from_within_a_transaction() {
        var looked = new ArrayList<Boolean>();
        var scanner = new VirusCheck("") {
            @Override
            public Scan of(InputStream content) {
                looked.add(TransactionSynchronizationManager.isActualTransactionActive());
                return Scan.CLEAN;
            }
        };
        var checked = materials(scanner, settings());
        checked.put(draft, "id", "a.png", new ByteArrayResource(png(10)), "u");
        assertThat(looked).containsExactly(false);
        assertThatThrownBy(() -> transactions.executeWithoutResult(status -> put("id", "b.png", png(10))))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void a_file_that_changes_between_being_checked_and_being_kept_is_not_taken() {
        var times = new AtomicInteger();
        InputStreamSource turning = () -> new ByteArrayInputStream(png(times.incrementAndGet() < 5 ? 600 : 700));
        assertThatThrownBy(() -> materials.put(draft, "id", "a.png", turning, "u"))
                .isInstanceOf(IllegalStateException.class);
        assertThat(materials.history(draft)).isEmpty();
    }

    @Test
    void with_a_scanner_that_is_down_nothing_is_taken() throws IOException {
        int nobody;
        try (var clamd = new FakeClamd(1)) {
            nobody = clamd.port();
        }
        var checked = materials(new VirusCheck("127.0.0.1:" + nobody), settings());
        assertThatThrownBy(() -> checked.put(draft, "id", "a.png", new ByteArrayResource(png(10)), "u"))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.type()).isEqualTo("virus-check-down"));
    }

    @Test
    void a_browser_may_save_or_show_a_file_and_run_nothing() throws IOException {
        var material = put("id", "身份证\".png", png(300_000));
        var saved = new MockHttpServletResponse();
        download.save(material.id(), saved);
        assertThat(saved.getContentAsByteArray()).isEqualTo(png(300_000));
        assertThat(saved.getContentType()).isEqualTo("image/png");
        assertThat(saved.getHeader("Content-Disposition"))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''%E8%BA%AB%E4%BB%BD%E8%AF%81_.png");
        assertThat(saved.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        var shown = new MockHttpServletResponse();
        download.show(material.id(), shown);
        assertThat(shown.getHeader("Content-Disposition")).startsWith("inline;");
        assertThat(shown.getHeader("Content-Security-Policy")).contains("default-src 'none'", "sandbox");
        assertThat(shown.getHeader("Cache-Control")).contains("no-store");
    }

    @Test
    void an_unknown_file_is_refused() {
        assertThatThrownBy(() -> materials.open(UUID.randomUUID()))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.nature()).isEqualTo(RefusalKind.NOT_FOUND));
    }

    private void refused(String type, String name, byte[] file) {
        assertThatThrownBy(() -> put("id", name, file)).isInstanceOfSatisfying(Refusal.class, no -> {
            assertThat(no.type()).isEqualTo(type);
            assertThat(no.nature()).isEqualTo(RefusalKind.INVALID);
        });
        assertThat(materials.history(draft)).isEmpty();
    }

    private Material put(String code, String name, byte[] file) {
        return materials.put(draft, code, name, new ByteArrayResource(file), "applicant:1");
    }

    private String handIn() {
        var caseNo = "DB-" + UUID.randomUUID();
        materials.handIn(draft, caseNo, "applicant:1");
        return caseNo;
    }

    private byte[] read(Material material) throws IOException {
        try (var in = materials.open(material.id())) {
            return in.readAllBytes();
        }
    }

    private static MaterialSettings settings() {
        return new MaterialSettings(DataSize.ofMegabytes(20), DataSize.ofMegabytes(400), 100_000_000);
    }

    /** Another room with other settings. */
    private Materials materials(VirusCheck viruses, MaterialSettings settings) {
        var check = new FileCheck(settings, viruses);
        return new Materials(rows, content, check, settings, journal, transactions);
    }

    /** A picture of ten by ten, with noise behind it. */
    private static byte[] png(int length) {
        var file = new byte[Math.max(length, 64)];
        new Random(length).nextBytes(file);
        var head = HexFormat.of()
                .parseHex("89504e470d0a1a0a" + "0000000d49484452" + "0000000a0000000a" + "0802000000" + "00000000"
                        + "0000000049454e44" + "ae426082");
        System.arraycopy(head, 0, file, 0, head.length);
        return file;
    }

    /** A picture that goes on and on, and counts what was taken of it. */
    private static final class Endless extends InputStream {

        private final byte[] head = png(64);
        private final long length;
        private long given;

        Endless(long length) {
            this.length = length;
        }

        @Override
        public int read() {
            if (given == length) return -1;
            var next = given < head.length ? head[(int) given] & 0xFF : 0;
            given++;
            return next;
        }

        @Override
        public int read(byte[] into, int from, int count) {
            if (count == 0) return 0;
            if (given == length) return -1;
            if (given < head.length) {
                into[from] = (byte) read();
                return 1;
            }
            var got = (int) Math.min(count, length - given);
            given += got;
            return got;
        }
    }
}
