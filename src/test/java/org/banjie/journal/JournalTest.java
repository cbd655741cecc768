package org.banjie.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.banjie.journal.Verification.Fault;
import org.banjie.testing.BanjieTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** Every way to tamper with the journal that SQL offers is refused, and where the guards were taken away, found. */
@BanjieTest
class JournalTest {

    private static final List<String> TABLES =
            List.of("journal_entry", "journal_chain", "journal_seal", "journal_seal_head");

    @Autowired
    Journal journal;

    @Autowired
    SealRounds rounds;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transaction;

    private final String chain = "LS-" + UUID.randomUUID();
    private final String other = "LS-" + UUID.randomUUID();

    @BeforeEach
    void two_cases_of_three_acts(@Value("${banjie.home}") Path home) throws IOException {
        begunAnew(home);
        for (var verb : List.of("submitted", "accepted", "decided")) {
            record(chain, verb);
            record(other, verb);
        }
    }

    @AfterEach
    void begunAnew(@Value("${banjie.home}") Path home) throws IOException {
        tamper("truncate journal_entry, journal_chain, journal_seal, journal_seal_head");
        Files.deleteIfExists(home.resolve("journal.seals"));
    }

    @Test
    void acts_come_back_in_order_and_in_full() {
        var acts = journal.of(chain, 0, 10);
        assertThat(acts).extracting(JournalEntry::verb).containsExactly("submitted", "accepted", "decided");
        assertThat(acts).extracting(JournalEntry::seq).containsExactly(1L, 2L, 3L);
        assertThat(acts.get(0).detail()).containsEntry("note", "“引号”\n换行 😀 \uFFFD");
        assertThat(journal.of(chain, 2, 10)).extracting(JournalEntry::verb).containsExactly("decided");
    }

    @Test
    void an_untouched_journal_holds() {
        rounds.sealNow();
        var verification = journal.verify();
        assertThat(verification.firstBroken()).isNull();
        assertThat(verification.checked()).isEqualTo(6);
        assertThat(journal.verify(chain).checked()).isEqualTo(3);
    }

    @Test
    void an_act_whose_transaction_fails_leaves_nothing() {
        transaction.executeWithoutResult(status -> {
            journal.record(act(chain, "lost"));
            status.setRollbackOnly();
        });
        assertThat(journal.of(chain, 0, 10)).hasSize(3);
        assertThat(journal.verify().ok()).isTrue();
    }

    @Test
    void nothing_is_recorded_outside_a_transaction() {
        assertThatThrownBy(() -> journal.record(act(chain, "loose")))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update journal_entry set verb = 'x'",
                "delete from journal_entry",
                "truncate journal_entry",
                "delete from journal_seal_head",
                "truncate journal_seal",
                "delete from journal_chain",
                "update journal_chain set length = length - 1",
                "update journal_chain set head = '\\x00'",
                "truncate journal_chain"
            })
    void the_database_refuses_to_change_what_is_written(String sql) {
        rounds.sealNow();
        assertThatThrownBy(() -> db.sql(sql).update()).isInstanceOf(DataAccessException.class);
    }

    @Test
    void a_changed_detail_is_found() {
        tamper("update journal_entry set detail = '{\"note\": \"other\"}' where chain = '%s' and seq = 2"
                .formatted(chain));
        assertBroken(chain, 2, Fault.ENTRY_CHANGED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "by_uid = 'someone'",
                "office = '310117001'",
                "at = at + interval '1 microsecond'",
                "verb = 'x'",
                "detail = '[1]'",
                "mac = '\\x00'"
            })
    void a_change_of_any_part_is_found(String change) {
        tamper("update journal_entry set %s where chain = '%s' and seq = 3".formatted(change, chain));
        assertBroken(chain, 3, Fault.ENTRY_CHANGED);
    }

    @Test
    void two_swapped_entries_are_found() {
        tamper("update journal_entry set seq = -1 where chain = '%s' and seq = 1".formatted(chain));
        tamper("update journal_entry set seq = 1 where chain = '%s' and seq = 2".formatted(chain));
        tamper("update journal_entry set seq = 2 where chain = '%s' and seq = -1".formatted(chain));
        assertBroken(chain, 1, Fault.ENTRY_CHANGED);
    }

    @Test
    void an_entry_taken_out_of_the_middle_is_found() {
        tamper("delete from journal_entry where chain = '%s' and seq = 2".formatted(chain));
        assertBroken(chain, 2, Fault.ENTRY_GONE);
    }

    @Test
    void a_tail_cut_off_is_found_at_once() {
        tamper("delete from journal_entry where chain = '%s' and seq = 3".formatted(chain));
        assertBroken(chain, 3, Fault.TAIL_GONE);
    }

    @Test
    void a_tail_cut_off_with_its_end_set_back_is_found_by_the_seal() {
        rounds.sealNow();
        tamper("delete from journal_entry where chain = '%s' and seq = 3".formatted(chain));
        tamper(
                """
                update journal_chain c set length = 2, sealed_length = 2,
                    head = (select mac from journal_entry e where e.chain = c.chain and seq = 2)
                where chain = '%s'"""
                        .formatted(chain));
        assertBroken(chain, 3, Fault.TAIL_GONE);
        assertThat(journal.verify(chain).firstBroken().fault()).isEqualTo(Fault.TAIL_GONE);
    }

    @Test
    void a_chain_without_its_end_is_found() {
        tamper("delete from journal_chain where chain = '%s'".formatted(chain));
        assertBroken(chain, 1, Fault.CHAIN_GONE);
    }

    @Test
    void an_end_without_its_chain_is_found() {
        tamper("delete from journal_entry where chain = '%s'".formatted(chain));
        assertBroken(chain, 1, Fault.CHAIN_GONE);
    }

    @Test
    void a_whole_chain_taken_out_is_found_by_the_seal() {
        rounds.sealNow();
        takeOut(chain);
        assertBroken(chain, 3, Fault.CHAIN_GONE);
    }

    @Test
    void a_chain_taken_out_of_its_seal_too_breaks_the_seal() {
        rounds.sealNow();
        takeOut(chain);
        tamper("delete from journal_seal_head where chain = '%s'".formatted(chain));
        assertThat(journal.verify().firstBroken().fault()).isEqualTo(Fault.SEAL_CHANGED);
    }

    @Test
    void the_newest_seals_taken_out_with_what_they_covered_are_found_by_the_ledger_outside() {
        rounds.sealNow();
        takeOut(chain);
        tamper("delete from journal_seal_head");
        tamper("delete from journal_seal");
        assertThat(journal.verify().firstBroken().fault()).isEqualTo(Fault.SEAL_GONE);
    }

    @Test
    void writers_of_one_case_wait_their_turn_and_writers_of_many_do_not_meet() throws Exception {
        var pool = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Void>> work = new ArrayList<>();
            IntStream.range(0, 200)
                    .forEach(i -> work.add(() -> {
                        record(i % 2 == 0 ? chain : other + "/" + i % 20, "act" + i);
                        return null;
                    }));
            for (var done : pool.invokeAll(work)) done.get();
        } finally {
            pool.shutdownNow();
        }
        assertThat(journal.of(chain, 0, 1000)).hasSize(103);
        assertThat(journal.verify().ok()).isTrue();
    }

    @Test
    void verification_and_sealing_go_on_while_others_write() throws Exception {
        var pool = Executors.newFixedThreadPool(4);
        try {
            var writing = pool.submit(() -> IntStream.range(0, 300).forEach(i -> record(chain + i % 7, "act")));
            while (!writing.isDone()) {
                rounds.sealNow();
                assertThat(journal.verify().firstBroken()).isNull();
            }
            writing.get();
        } finally {
            pool.shutdownNow();
        }
    }

    private void record(String chain, String verb) {
        transaction.executeWithoutResult(status -> journal.record(act(chain, verb)));
    }

    private static Act act(String chain, String verb) {
        return new Act(chain, "street-intake.310117004", "310117004", verb, Map.of("note", "“引号”\n换行 😀 \0", "n", "1"));
    }

    private void takeOut(String gone) {
        tamper("delete from journal_entry where chain = '%s'".formatted(gone));
        tamper("delete from journal_chain where chain = '%s'".formatted(gone));
    }

    private void assertBroken(String chain, long seq, Fault fault) {
        assertThat(journal.verify().firstBroken()).isEqualTo(new Verification.Broken(chain, seq, fault));
    }

    /** As someone would who owns the database: with the triggers off. */
    private void tamper(String sql) {
        transaction.executeWithoutResult(status -> {
            TABLES.forEach(table -> db.sql("alter table %s disable trigger user".formatted(table))
                    .update());
            db.sql(sql).update();
            TABLES.forEach(table -> db.sql("alter table %s enable trigger user".formatted(table))
                    .update());
        });
    }
}
