package org.banjie.cases.athand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class AtHandTest {

    private final AtHand atHand = new AtHand();
    private final AtomicInteger readings = new AtomicInteger();

    @AfterEach
    void nobody_calls() {
        RequestContextHolder.resetRequestAttributes();
        TransactionSynchronizationManager.clear();
    }

    @Test
    void one_call_reads_a_case_once_until_it_changes() {
        called();

        assertThat(read()).isEqualTo(1);
        assertThat(read()).isEqualTo(1);
        atHand.forget("DB-1");
        assertThat(read()).isEqualTo(2);
        called();
        assertThat(read()).isEqualTo(3);
    }

    @Test
    void what_a_transaction_saw_of_its_own_change_is_forgotten_when_it_ends_either_way() {
        called();
        TransactionSynchronizationManager.initSynchronization();
        atHand.forget("DB-1");
        assertThat(read()).isEqualTo(1);

        TransactionSynchronizationManager.getSynchronizations()
                .forEach(one -> one.afterCompletion(TransactionSynchronization.STATUS_ROLLED_BACK));

        assertThat(read()).isEqualTo(2);
    }

    @Test
    void a_change_of_one_thing_leaves_what_else_was_read() {
        called();
        assertThat(read()).isEqualTo(1);

        atHand.forget("DB-1", "answers/application");
        atHand.forget("DB-2", "case");

        assertThat(read()).isEqualTo(1);
        atHand.forget("DB-1", "case");
        assertThat(read()).isEqualTo(2);
    }

    @Test
    void what_it_changed_to_need_not_be_read_and_is_forgotten_with_its_transaction() {
        called();
        TransactionSynchronizationManager.initSynchronization();
        assertThat(read()).isEqualTo(1);
        atHand.change("DB-1", "case", 7);
        assertThat(read()).isEqualTo(7);

        TransactionSynchronizationManager.getSynchronizations()
                .forEach(one -> one.afterCompletion(TransactionSynchronization.STATUS_ROLLED_BACK));

        assertThat(read()).isEqualTo(2);
    }

    @Test
    void work_that_no_call_waits_for_reads_what_is_there_now() {
        assertThat(read()).isEqualTo(1);
        assertThat(read()).isEqualTo(2);
    }

    @Test
    void and_once_in_its_transaction_until_a_part_of_that_is_taken_back() {
        TransactionSynchronizationManager.initSynchronization();
        assertThat(read()).isEqualTo(1);
        assertThat(read()).isEqualTo(1);
        atHand.forget("DB-1");
        assertThat(read()).isEqualTo(2);

        TransactionSynchronizationManager.getSynchronizations().forEach(one -> one.savepointRollback("savepoint"));

        assertThat(read()).isEqualTo(3);
    }

    private int read() {
        return atHand.read("DB-1", "case", readings::incrementAndGet);
    }

    private static void called() {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
    }
}
