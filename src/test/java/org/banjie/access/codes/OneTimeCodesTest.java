package org.banjie.access.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.banjie.access.TooSoon;
import org.banjie.access.applicants.ApplicantAccounts;
import org.banjie.access.applicants.ApplicantIdentity;
import org.banjie.access.applicants.ApplicantKind;
import org.banjie.access.budgets.Budgets;
import org.banjie.access.devices.Devices;
import org.banjie.access.devices.DevicesAlone;
import org.banjie.access.devices.Origin;
import org.banjie.background.Foreman;
import org.banjie.background.Shift;
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

    private static final Origin HERE = new Origin("10.0.0.1", List.of());
    private static final Origin ELSEWHERE = new Origin("10.0.0.2", List.of());

    @Autowired
    OneTimeCodes codes;

    @Autowired
    Budgets budgets;

    @Autowired
    Devices devices;

    @Autowired
    Foreman foreman;

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
        var id = codes.ask(WANG, HERE);
        var code = sent();
        assertThat(codes.prove(id, code, HERE)).contains(WANG);
        assertThat(codes.prove(id, code, HERE)).isEmpty();
    }

    @Test
    void five_wrong_tries_void_it() {
        var id = codes.ask(WANG, HERE);
        var code = sent();
        for (var n = 0; n < 5; n++) {
            assertThat(codes.prove(id, wrong(code), HERE)).isEmpty();
        }
        assertThat(codes.prove(id, code, HERE)).isEmpty();
    }

    @Test
    void tries_at_the_same_moment_are_counted_each() throws Exception {
        var id = codes.ask(WANG, HERE);
        var code = sent();
        var pool = Executors.newFixedThreadPool(8);
        var tries = IntStream.range(0, 40)
                .mapToObj(n -> pool.submit(() -> codes.prove(id, wrong(code), HERE)))
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
        var id = codes.ask(WANG, HERE);
        var code = sent();
        clock.advance(Duration.ofMinutes(5).plusSeconds(1));
        assertThat(codes.prove(id, code, HERE)).isEmpty();
    }

    @Test
    void another_is_sent_after_a_minute_and_voids_the_first() {
        var first = codes.ask(WANG, HERE);
        var firstCode = sent();
        clock.advance(Duration.ofSeconds(30));
        assertThatThrownBy(() -> codes.ask(WANG, HERE))
                .asInstanceOf(InstanceOfAssertFactories.type(TooSoon.class))
                .extracting(TooSoon::seconds)
                .isEqualTo(30L);
        clock.advance(Duration.ofSeconds(31));
        codes.ask(WANG, HERE);
        assertThat(codes.prove(first, firstCode, HERE)).isEmpty();
    }

    @Test
    void five_an_hour_are_enough_for_one_phone_whatever_the_number() {
        String[] numbers = {
            "310117199001010013", "310227195503150024", "310117198802290014", "11010519491231002X", "310117199001010013"
        };
        for (var number : numbers) {
            codes.ask(new ApplicantIdentity(ApplicantKind.PERSON, number, WANG.phone()), HERE);
            clock.advance(Duration.ofMinutes(2));
        }
        assertThatThrownBy(() -> codes.ask(WANG, HERE)).isInstanceOf(TooSoon.class);
        clock.advance(Duration.ofMinutes(51));
        assertThat(codes.ask(WANG, HERE)).isNotNull();
    }

    @Test
    void with_another_phone_nobody_gets_into_an_account_or_learns_that_there_is_one() {
        accounts.signIn(WANG);
        var before = shown().valid().size();
        var thief = new ApplicantIdentity(ApplicantKind.PERSON, WANG.number(), "13900000009");
        assertThat(codes.ask(thief, HERE)).isNotNull();
        assertThat(shown().valid()).hasSize(before);
        assertThat(accounts.ofNumber(WANG.number())).get().matches(account -> account.identity()
                .equals(WANG));
    }

    @Test
    void neither_numbers_nor_codes_can_be_read_in_the_database() {
        codes.ask(WANG, HERE);
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
    void strangers_with_the_number_of_an_account_and_phones_of_their_own_use_up_nothing_of_it() {
        accounts.signIn(WANG);
        for (var n = 0; n < 5; n++) {
            codes.ask(new ApplicantIdentity(ApplicantKind.PERSON, WANG.number(), "1351111000" + n), HERE);
            clock.advance(Duration.ofMinutes(2));
        }
        assertThat(codes.prove(codes.ask(WANG, HERE), sent(), HERE)).contains(WANG);
    }

    @Test
    void strangers_with_the_phone_of_an_account_and_made_up_numbers_use_up_nothing_of_it_and_send_few() {
        accounts.signIn(WANG);
        var before = shown().valid().size();
        for (var n = 0; n < 6; n++) codes.ask(another(n), new Origin("10.0.1." + n, List.of()));
        assertThat(shown().valid()).as("sent to the phone").hasSize(before + 5);
        codes.ask(WANG, HERE);
        assertThat(shown().valid()).hasSize(before + 6);
    }

    @Test
    void who_knows_number_and_phone_does_not_void_the_code_that_was_sent_to_the_owner() {
        var id = codes.ask(WANG, HERE);
        var code = sent();
        codes.ask(WANG, ELSEWHERE);
        assertThat(codes.prove(id, code, HERE)).contains(WANG);
    }

    @Test
    void who_knows_number_and_phone_keeps_no_browser_out_that_was_let_in_before() {
        var account = accounts.signIn(WANG).orElseThrow();
        var browser = DevicesAlone.browser(devices, account.uid(), "10.0.0.1");
        for (var n = 0; n < 9; n++) codes.ask(WANG, new Origin("10.0.1." + n, List.of()));
        var before = shown().valid().size();
        codes.ask(WANG, browser);
        assertThat(shown().valid()).hasSize(before + 1);
    }

    @Test
    void of_forty_phones_asked_for_from_one_address_thirty_are_sent_a_code_and_used_ones_do_not_count() {
        for (var n = 0; n < 10; n++) {
            assertThat(codes.prove(codes.ask(phone(n), HERE), sent(), HERE)).isPresent();
        }
        var asked = 0;
        for (var n = 10; n < 50; n++) asked += asks(codes, phone(n), HERE);
        assertThat(asked).isEqualTo(30);
        assertThat(asks(codes, phone(60), ELSEWHERE)).isEqualTo(1);
    }

    @Test
    void all_addresses_together_have_an_end_but_for_browsers_that_were_let_in_before() {
        var browser = DevicesAlone.browser(
                devices, accounts.signIn(WANG).orElseThrow().uid(), HERE.address());
        var few = new CodeRules(Duration.ofMinutes(5), 5, Duration.ofMinutes(1), 5, 30, 20);
        var bounded = codes(few, gateway);
        var asked = 0;
        for (var n = 0; n < 40; n++) asked += asks(bounded, phone(n), new Origin("10.0.1." + n, List.of()));
        assertThat(asked).isEqualTo(20);
        assertThat(asks(bounded, WANG, browser)).isEqualTo(1);
    }

    @Test
    void whoever_asks_waits_for_no_gateway_and_what_it_does_not_take_is_sent_again_while_the_code_holds() {
        var service = new Service();
        var id = codes(rules, service).ask(WANG, HERE);
        assertThat(service.asked).as("on the page").isEmpty();
        var post = new CodePost(rows, service, clock);
        service.down = true;
        post.piece(Shift.OPEN);
        post.piece(Shift.OPEN);
        assertThat(service.asked).hasSize(1);
        service.down = false;
        clock.advance(Duration.ofSeconds(31));
        while (post.piece(Shift.OPEN)) {}
        assertThat(service.asked).hasSize(2).allMatch(one -> one.startsWith(id + " " + WANG.phone() + " code "));
        assertThat(codes.prove(id, service.asked.get(1).replaceAll(".* ", ""), HERE))
                .contains(WANG);
        codes(rules, service).ask(phone(1), HERE);
        clock.advance(Duration.ofMinutes(6));
        assertThat(post.piece(Shift.OPEN)).as("too old").isFalse();
    }

    @Test
    void where_nothing_is_sent_the_same_is_written_down_and_nothing_goes_out() {
        accounts.signIn(WANG);
        var service = new Service();
        var thief = new ApplicantIdentity(ApplicantKind.PERSON, WANG.number(), "13900000009");
        var id = codes(rules, service).ask(thief, HERE);
        assertThat(new CodePost(rows, service, clock).piece(Shift.OPEN)).isFalse();
        assertThat(db.sql("select text_sealed is not null from one_time_code where id = ?")
                        .param(id)
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void where_no_way_is_set_up_everybody_is_told_alike() {
        accounts.signIn(WANG);
        var none = codes(rules, new NoGateway());
        var thief = new ApplicantIdentity(ApplicantKind.PERSON, WANG.number(), "13900000009");
        for (var one : List.of(WANG, thief, phone(1))) {
            assertThatThrownBy(() -> none.ask(one, HERE)).isInstanceOf(CodeNotSent.class);
        }
    }

    /** A short-message service that may be down; asked within a transaction it fails the test. */
    private static final class Service implements CodeGateway {

        private final List<String> asked = new ArrayList<>();
        private boolean down;

        @Override
        public String write(ApplicantIdentity to, String code, boolean sends) {
            return "code " + code;
        }

        @Override
        public void send(UUID id, String phone, String text) {
            assertThat(TransactionSynchronizationManager.isActualTransactionActive())
                    .isFalse();
            asked.add(id + " " + phone + " " + text);
            if (down) throw new CodeNotSent("down", null);
        }
    }

    private OneTimeCodes codes(CodeRules those, CodeGateway way) {
        var bounds = new CodeBudgets(budgets, those, transactions);
        return new OneTimeCodes(rows, those, bounds, way, accounts, devices, vault, foreman, transactions, clock);
    }

    /** 1 when the ask is taken, 0 when it has to wait. */
    private static int asks(OneTimeCodes from, ApplicantIdentity identity, Origin origin) {
        try {
            from.ask(identity, origin);
            return 1;
        } catch (TooSoon tooSoon) {
            return 0;
        }
    }

    private static ApplicantIdentity phone(int n) {
        var phone = "138000001%02d".formatted(n);
        return new ApplicantIdentity(ApplicantKind.PHONE, phone, phone);
    }

    /** Somebody of whom nobody has heard, with Wang's phone. */
    private static ApplicantIdentity another(int n) {
        return new ApplicantIdentity(ApplicantKind.PERSON, "31022719550315002" + n, WANG.phone());
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
