package org.banjie.cases.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.banjie.testing.BanjieTest;
import org.banjie.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@BanjieTest
class CaseNumbersTest {

    @Autowired
    CaseNumbers numbers;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    TestClock clock;

    @BeforeEach
    void in_a_year_of_its_own() {
        clock.goesTo("2041-05-06T09:00");
    }

    @Test
    void they_run_on_from_one() {
        var given = IntStream.range(0, 45).mapToObj(n -> next("QA")).toList();
        assertThat(given)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 45)
                        .mapToObj("QA-310117103-2041-%06d"::formatted)
                        .toList());
    }

    @Test
    void whoever_takes_longer_keeps_nobody_waiting_and_what_fails_is_given_out_again() {
        assertThat(next("QB")).endsWith("000001");
        transactions.executeWithoutResult(failing -> {
            assertThat(numbers.next("QB", "310117103")).endsWith("000002");
            var beside = CompletableFuture.supplyAsync(() -> next("QB")).orTimeout(20, TimeUnit.SECONDS);
            assertThat(beside.join()).endsWith("000003");
            failing.setRollbackOnly();
        });
        assertThat(next("QB")).endsWith("000002");
        assertThat(next("QB")).endsWith("000004");
    }

    @Test
    void nor_does_whoever_takes_the_first_of_the_next_score() {
        IntStream.rangeClosed(1, 20).forEach(n -> next("QC"));
        transactions.executeWithoutResult(slow -> {
            assertThat(numbers.next("QC", "310117103")).endsWith("000021");
            var beside = CompletableFuture.supplyAsync(() -> next("QC")).orTimeout(20, TimeUnit.SECONDS);
            assertThat(beside.join()).endsWith("000022");
        });
        assertThat(next("QC")).endsWith("000023");
    }

    private String next(String prefix) {
        return transactions.execute(status -> numbers.next(prefix, "310117103"));
    }
}
