package org.banjie.worklist.failing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.NoSuchElementException;
import org.banjie.refusal.Invalid;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;

/** What is no answer to whoever pressed the button is a fault, and somebody is told. */
class FailedEndingsTest {

    @Test
    void a_refusal_is_an_answer_and_a_missing_limit_is_a_fault() {
        assertThat(FailedEndings.isFault(new NoSuchElementException("No value present")))
                .isTrue();
        assertThat(FailedEndings.isFault(new Refusal(RefusalKind.CONFLICT, "gone", "x")))
                .isFalse();
        assertThat(FailedEndings.isFault(new Invalid(List.of()))).isFalse();
        assertThat(FailedEndings.isFault(new OptimisticLockingFailureException("x")))
                .isFalse();
        assertThat(FailedEndings.isFault(new IllegalStateException(new DuplicateKeyException("the name is taken"))))
                .isFalse();
    }
}
