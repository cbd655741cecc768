package org.banjie.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.banjie.notices.Papers.facts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.banjie.background.Shift;
import org.banjie.background.items.ItemRows;
import org.banjie.background.items.Items;
import org.banjie.refusal.Refusal;
import org.banjie.testing.BanjieTest;
import org.banjie.testing.TestClock;
import org.banjie.vault.Vault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@BanjieTest
class DocumentsTest {

    @Autowired
    Documents documents;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    Vault vault;

    @Autowired
    Press press;

    @Autowired
    Items items;

    @Autowired
    ItemRows failed;

    private final String caseNo = "DB-310117102-2026-" + UUID.randomUUID();

    @BeforeEach
    void at_the_desk() {
        clock.reset();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "acceptance",
                "correction",
                "declined",
                "publicity",
                "confirmed",
                "refused",
                "service-receipt",
                "withdrawn",
                "terminated"
            })
    void every_paper_prints_with_head_and_signature_and_nothing_it_was_not_asked_for(String code) throws IOException {
        var id = documents.issue(caseNo, code, facts());
        var pdf = documents.open(id);
        Files.createDirectories(Path.of("target/papers"));
        Files.write(Path.of("target/papers", code + ".pdf"), pdf);
        assertThat(text(pdf))
                .contains("上海市松江区泗泾镇人民政府", documents.get(id).title(), "2026年2月9日")
                .doesNotContain(
                        "星期", "310117199001010013", "13812345678", "尿毒症", "6222021001116245702", "null", "#", "${");
        assertThat(pdf.length).isLessThan(120_000);
    }

    @Test
    void a_refusal_says_why_on_what_law_and_how_to_object() throws IOException {
        var text = text(issued("refused", "reasons", List.of("家庭月人均可支配收入高于标准", "拥有第二套住房")));
        assertThat(text)
                .contains("1．家庭月人均可支配收入高于标准", "2．拥有第二套住房")
                .contains("《上海市社会救助条例》第十条")
                .containsIgnoringWhitespaces("自知道本决定之日起60日内，向上海市松江区人民政府申请行政复议")
                .containsIgnoringWhitespaces("6个月内，向有管辖权的人民法院提起行政诉讼");
    }

    @Test
    void a_refusal_without_reasons_is_not_issued() {
        assertThatThrownBy(() -> documents.issue(caseNo, "refused", facts("reasons", List.of())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("reasons");
        assertThat(documents.of(caseNo)).isEmpty();
    }

    @Test
    void a_notice_of_what_is_missing_lists_all_of_it() throws IOException {
        assertThat(text(issued("correction", "missing", List.of("授权书", "户口簿", "残疾人证"))))
                .contains("1．授权书", "2．户口簿", "3．残疾人证");
    }

    @Test
    void the_publicity_sheet_shows_name_size_amount_and_kind_only() throws IOException {
        var text = text(documents.open(documents.issue(caseNo, "publicity", facts())));
        assertThat(text).contains("王秀英", "3人", "1830.00元", "最低生活保障");
        assertThat(text).doesNotContain("900.00", "核对授权书", caseNo, "二维码");
    }

    @Test
    void the_law_is_cited_as_it_was_on_the_day() throws IOException {
        clock.goesTo("2023-08-20T10:00");
        assertThat(text(documents.open(documents.issue(caseNo, "confirmed", facts()))))
                .containsIgnoringWhitespaces("《中华人民共和国行政复议法》第九条");
    }

    @Test
    void a_step_that_is_run_twice_issues_once() {
        var first = documents.issue(caseNo, "acceptance", facts());
        assertThat(documents.issue(caseNo, "acceptance", facts())).isEqualTo(first);
        assertThat(documents.issue(caseNo, "acceptance", facts("round", 2))).isNotEqualTo(first);
        assertThat(documents.of(caseNo)).extracting(Document::round).containsExactly(1, 2);
        assertThat(documents.newest(caseNo, "acceptance").orElseThrow().round()).isEqualTo(2);
    }

    @Test
    void at_the_same_moment_too() throws Exception {
        var ids = together(8, n -> () -> documents.issue(caseNo, "acceptance", facts()));
        assertThat(new HashSet<>(ids)).hasSize(1);
        assertThat(documents.of(caseNo)).hasSize(1);
    }

    @Test
    void numbers_of_an_office_and_a_year_have_no_gaps_whatever_fails_in_between() throws Exception {
        clock.goesTo("2031-05-05T09:00");
        together(12, n -> () -> {
            try {
                return transactions.execute(status -> {
                    var id = documents.issue(caseNo + n, "acceptance", facts("organ", "310117120"));
                    if (n % 3 == 0) throw new IllegalStateException("the step failed afterwards");
                    return id;
                });
            } catch (IllegalStateException failed) {
                return null;
            }
        });
        assertThat(numbers("310117120", 2031))
                .containsExactlyInAnyOrder(
                        "沪松叶镇救〔2031〕1号",
                        "沪松叶镇救〔2031〕2号",
                        "沪松叶镇救〔2031〕3号",
                        "沪松叶镇救〔2031〕4号",
                        "沪松叶镇救〔2031〕5号",
                        "沪松叶镇救〔2031〕6号",
                        "沪松叶镇救〔2031〕7号",
                        "沪松叶镇救〔2031〕8号");
    }

    @Test
    void offices_and_years_count_for_themselves() {
        clock.goesTo("2032-12-31T23:50");
        documents.issue(caseNo, "acceptance", facts("organ", "310117121"));
        documents.issue(caseNo, "refused", facts("organ", "310117"));
        clock.goesTo("2033-01-01T00:10");
        documents.issue(caseNo, "confirmed", facts("organ", "310117121"));
        assertThat(documents.of(caseNo))
                .extracting(Document::number)
                .containsExactly("沪松昆镇救〔2032〕1号", "沪松民救〔2032〕1号", "沪松昆镇救〔2033〕1号");
    }

    @Test
    void what_is_stored_cannot_be_read_or_changed_in_the_database() {
        var id = documents.issue(caseNo, "confirmed", facts());
        documents.open(id);
        var sealed = db.sql("select sealed from document where id = ?")
                .param(id)
                .query(byte[].class)
                .single();
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("%PDF");
        assertThatThrownBy(() -> db.sql("update document set title = 'x' where id = ?")
                        .param(id)
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() ->
                        db.sql("delete from document where id = ?").param(id).update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void a_paper_knows_its_size_and_digest() {
        var pdf = documents.open(documents.issue(caseNo, "confirmed", facts()));
        var paper = documents.newest(caseNo, "confirmed").orElseThrow();
        assertThat(pdf).hasSize(paper.size());
        assertThat(paper.sha256()).matches("[0-9a-f]{64}");
        assertThat(paper.fileName()).isEqualTo("最低生活保障确认通知书 " + caseNo + ".pdf");
    }

    @Test
    void who_issues_first_and_ends_last_keeps_nobody_of_the_series_waiting() {
        clock.goesTo("2034-05-05T09:00");
        transactions.executeWithoutResult(status -> {
            documents.issue(caseNo + "a", "acceptance", facts("organ", "310117120"));
            CompletableFuture.runAsync(() -> documents.issue(caseNo + "b", "acceptance", facts("organ", "310117120")))
                    .orTimeout(20, TimeUnit.SECONDS)
                    .join();
        });
        assertThat(number("b")).isEqualTo("沪松叶镇救〔2034〕1号");
        assertThat(number("a")).isEqualTo("沪松叶镇救〔2034〕2号");
    }

    @Test
    void a_paper_taken_back_within_an_act_takes_no_number_and_one_that_is_told_on_has_it_at_once() {
        clock.goesTo("2035-05-05T09:00");
        transactions.executeWithoutResult(act -> {
            var before = act.createSavepoint();
            documents.issue(caseNo, "acceptance", facts("organ", "310117120"));
            act.rollbackToSavepoint(before);
            documents.issue(caseNo, "refused", facts("organ", "310117120"));
            assertThat(documents.numbered(caseNo)).extracting(Document::number).containsExactly("沪松叶镇救〔2035〕1号");
            documents.issue(caseNo, "confirmed", facts("organ", "310117120"));
        });
        assertThat(numbers("310117120", 2035)).containsExactlyInAnyOrder("沪松叶镇救〔2035〕1号", "沪松叶镇救〔2035〕2号");
    }

    @Test
    void what_the_end_of_the_program_left_unprinted_is_printed_once_and_says_what_was_true_then() throws IOException {
        var id = documents.issue(caseNo, "acceptance", facts());
        press.print(id); // and the program ends before it is kept
        clock.goesTo("2036-01-01T09:00");
        prints(id);
        var printed = documents.get(id);
        assertThat(printed.sha256()).isNotNull();
        prints(id);
        assertThat(text(documents.open(id))).contains("2026年2月9日").doesNotContain("2036");
        assertThat(documents.get(id)).isEqualTo(printed);
        assertThat(printings()).containsExactly(printed.sha256());
    }

    @Test
    void of_two_that_print_it_at_the_same_moment_one_is_kept() {
        var id = documents.issue(caseNo, "acceptance", facts());
        var one = press.print(id).orElseThrow();
        var other = press.print(id).orElseThrow();
        press.keep(one);
        press.keep(other);
        assertThat(documents.open(id)).isEqualTo(one.sheet().pdf());
        assertThat(printings()).containsExactly(one.sheet().sha256());
        assertThat(press.print(id)).isEmpty();
    }

    @Test
    void one_that_cannot_be_printed_stays_issued_is_told_and_is_tried_again() {
        var id = documents.issue(caseNo, "acceptance", facts());
        var said = Said.read(vault.open(sealed(id), Press.facts(id)));
        says(
                id,
                new Said(
                        "gone",
                        said.head(),
                        said.office(),
                        said.basis(),
                        said.redress(),
                        true,
                        null,
                        said.facts(),
                        null,
                        false));
        assertThatThrownBy(() -> documents.open(id)).isInstanceOf(Refusal.class);
        prints(id);
        assertThat(failures()).containsExactly("PROGRAM");
        assertThat(documents.get(id).number()).isNotNull();
        says(id, said);
        prints(id);
        assertThat(documents.get(id).sha256()).as("not before its time").isNull();
        clock.advance(Duration.ofMinutes(1));
        items.again(new PrintingWork(press, items), Shift.OPEN);
        assertThat(failures()).isEmpty();
        assertThat(documents.open(id)).hasSize(documents.get(id).size());
    }

    @Test
    void an_unknown_paper_is_refused() {
        assertThatThrownBy(() -> documents.open(UUID.randomUUID())).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> documents.issue(caseNo, "diploma", facts()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("diploma");
        assertThatThrownBy(() -> documents.issue(caseNo, "confirmed", facts("kind", "../x")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** As the work does it when it comes to this one. */
    private void prints(UUID id) {
        var work = new PrintingWork(press, items);
        work.last = db.sql("select arrival - 1 from document where id = ?")
                .param(id)
                .query(Long.class)
                .single();
        work.piece(Shift.OPEN);
    }

    private List<String> printings() {
        return db.sql("select detail ->> 'sha256' from journal_entry where chain = ? and verb = 'document-printed'")
                .param(caseNo)
                .query(String.class)
                .list();
    }

    private List<String> failures() {
        return failed.all(1000).stream()
                .filter(one -> one.item().equals(caseNo + "/acceptance/1"))
                .map(one -> one.failed().kind())
                .toList();
    }

    private byte[] sealed(UUID id) {
        return db.sql("select facts from document where id = ?")
                .param(id)
                .query(byte[].class)
                .single();
    }

    private void says(UUID id, Said said) {
        db.sql("update document set facts = ? where id = ?")
                .params(vault.seal(said.written(), Press.facts(id)), id)
                .update();
    }

    private String number(String suffix) {
        return documents.of(caseNo + suffix).get(0).number();
    }

    private byte[] issued(String code, String fact, Object value) {
        return documents.open(documents.issue(caseNo, code, facts(fact, value)));
    }

    private List<String> numbers(String organ, int year) {
        return db.sql("select number from document where organ = ? and year = ?")
                .params(organ, year)
                .query(String.class)
                .list();
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private interface Doing {
        Callable<UUID> as(int n);
    }

    private static List<UUID> together(int count, Doing doing) throws Exception {
        var threads = Executors.newFixedThreadPool(count);
        try {
            var tasks = new ArrayList<Callable<UUID>>();
            for (var n = 0; n < count; n++) tasks.add(doing.as(n));
            var ids = new ArrayList<UUID>();
            for (var done : threads.invokeAll(tasks)) ids.add(done.get());
            return ids;
        } finally {
            threads.shutdown();
        }
    }
}
