package org.banjie.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.banjie.refusal.Met;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;

/** What happens inside the engine is heard by whoever asked as if there were no engine. */
class VerbsTest {

    @Test
    void what_a_bean_refuses_comes_without_the_wrapping() {
        var refusal = new Refusal(RefusalKind.BARRED, "no", "x.no");
        assertThat(said(new ProcessEngineException(refusal))).isSameAs(refusal);
    }

    @Test
    void a_timer_that_moved_the_case_on_meanwhile_was_first() {
        assertThat(Met.caused(said(new OptimisticLockingException("execution updated"))))
                .isTrue();
    }

    @Test
    void a_name_that_another_case_has_taken_meanwhile_was_first() {
        assertThat(Met.caused(said(new ProcessEngineException(new DuplicateKeyException("name")))))
                .isTrue();
    }

    @Test
    void what_else_fails_stays_what_it_was() {
        var fault = new ProcessEngineException("broken");
        assertThat(said(fault)).isSameAs(fault);
        assertThat(Met.caused(fault)).isFalse();
    }

    private static Throwable said(RuntimeException fault) {
        return catchThrowable(() -> Verbs.say(() -> {
            throw fault;
        }));
    }
}
