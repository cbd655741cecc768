package org.banjie.access.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.banjie.access.TooSoon;
import org.banjie.access.applicants.ApplicantAccounts;
import org.banjie.access.applicants.ApplicantIdentity;
import org.banjie.access.applicants.ApplicantKind;
import org.banjie.testing.BanjieTest;
import org.banjie.testing.TestClock;
import org.banjie.vault.Vault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

@BanjieTest
class OneTimeCodesTest {

    private static final ApplicantIdentity WANG =
            new ApplicantIdentity(ApplicantKind.PERSON, "310117199001010013", "13800000001");

    @Autowired
    OneTimeCodes codes;

    @Autowired
    CodeGateway gateway;

    @Autowired
    ApplicantAccounts accounts;

    @Autowired
    CodeRows rows;

    @Autowired
    CodeRules rules;

    @Autowired
    Vault vault;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient db;

    @AfterEach
    void tidy() {
        db.sql("delete from one_time_code").update();
        db.sql("delete from applicant_account").update();
        clock.reset();
    }

    @Test
    void the_code_that_was_sent_proves_the_phone_once() {
        var id = codes.ask(WANG);
        var code = sent();
        assertThat(codes.prove(id, code)).contains(WANG);
        assertThat(codes.prove(id, code)).isEmpty();
    }

    @Test
    void five_wrong_tries_void_it() {
        var id = codes.ask(WANG);
        var code = sent();
        for (var n = 0; n < 5; n++) assertThat(codes.prove(id, wrong(code))).isEmpty();
        assertThat(codes.prove(id, code)).isEmpty();
    }

    @Test
    void tries_at_the_same_moment_are_counted_each() throws Exception {
        var id = codes.ask(WANG);
        var code = sent();
        var pool = Executors.newFixedThreadPool(8);
        var tries = IntStream.range(0, 40)
                .mapToObj(n -> pool.submit(() -> codes.prove(id, wrong(code))))
                .toList();
        for (Future<?> one : tries) one.get();
        pool.shutdown();
        assertThat(db.sql("select tries from one_time_code where id = :id")
                        .param("id", id)
                        .query(Integer.class)
                        .single())
                .isEqualTo(5);
    }

    @Test
    void it_holds_for_five_minutes() {
        var id = codes.ask(WANG);
        var code = sent();
        clock.advance(Duration.ofMinutes(5).plusSeconds(1));
        assertThat(codes.prove(id, code)).isEmpty();
    }

    @Test
    void another_is_sent_after_a_minute_and_voids_the_first() {
        var first = codes.ask(WANG);
        var firstCode = sent();
        clock.advance(Duration.ofSeconds(30));
        assertThatThrownBy(() -> codes.ask(WANG))
                .asInstanceOf(InstanceOfAssertFactories.type(TooSoon.class))
                .extracting(TooSoon::seconds)
                .isEqualTo(30L);
        clock.advance(Duration.ofSeconds(31));
        codes.ask(WANG);
        assertThat(codes.prove(first, firstCode)).isEmpty();
    }

    @Test
    void five_an_hour_are_enough_for_one_phone_whatever_the_number() {
        String[] numbers = {
            "310117199001010013", "310227195503150024", "310117198802290014", "11010519491231002X", "310117199001010013"
        };
        for (var number : numbers) {
            codes.ask(new ApplicantIdentity(ApplicantKind.PERSON, number, WANG.phone()));
            clock.advance(Duration.ofMinutes(2));
        }
        assertThatThrownBy(() -> codes.ask(WANG)).isInstanceOf(TooSoon.class);
        clock.advance(Duration.ofMinutes(51));
        assertThat(codes.ask(WANG)).isNotNull();
    }

    @Test
    void with_another_phone_nobody_gets_into_an_account_or_learns_that_there_is_one() {
        accounts.signIn(WANG);
        var before = shown().valid().size();
        var thief = new ApplicantIdentity(ApplicantKind.PERSON, WANG.number(), "13900000009");
        assertThat(codes.ask(thief)).isNotNull();
        assertThat(shown().valid()).hasSize(before);
        assertThat(accounts.ofNumber(WANG.number())).get().matches(account -> account.identity()
                .equals(WANG));
    }

    @Test
    void neither_numbers_nor_codes_can_be_read_in_the_database() {
        codes.ask(WANG);
        accounts.signIn(WANG);
        var rows = db.sql("select string_agg(t::text, ' ') from one_time_code t")
                        .query(String.class)
                        .single()
                + db.sql("select string_agg(t::text, ' ') from applicant_account t")
                        .query(String.class)
                        .single();
        assertThat(rows)
                .doesNotContain(WANG.number(), WANG.phone(), sent())
                .doesNotContain(hex(WANG.number()), hex(WANG.phone()), hex(sent()));
    }

    private ShownCodes shown() {
        return (ShownCodes) gateway;
    }

    @Test
    void a_code_that_did_not_go_out_was_never_asked_for_and_no_transaction_waited_for_the_gateway() {
        var down = new OneTimeCodes(rows, rules, OneTimeCodesTest::isDown, accounts, vault, transactions, clock);
        assertThatThrownBy(() -> down.ask(WANG)).isInstanceOf(CodeNotSent.class);
        assertThat(codes.prove(codes.ask(WANG), sent())).as("at once again").contains(WANG);
    }

    private static void isDown(ApplicantIdentity to, String code) {
        assertThat(TransactionSynchronizationManager.isActualTransactionActive())
                .isFalse();
        throw new CodeNotSent("down", null);
    }

    private String sent() {
        return shown().valid().get(0).code();
    }

    private static String wrong(String code) {
        return code.equals("000000") ? "000001" : "000000";
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes());
    }
}
