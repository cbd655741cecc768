package org.banjie.flow.gate.expressions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;

class CallableBeansTest {

    @Test
    void a_bean_offers_the_public_methods_it_declares_itself_and_no_others() {
        assertThat(CallableBean.of("steps", MarkedSteps.class, MarkedSteps::new).methodNames())
                .containsExactly("authority", "count", "due", "grants", "members", "note", "pause", "yes");
    }

    @Test
    void a_class_that_is_not_public_stops_the_start() {
        assertThatIllegalStateException().isThrownBy(() -> CallableBean.of("hidden", Hidden.class, Hidden::new));
    }

    @Test
    void two_methods_that_a_model_cannot_tell_apart_stop_the_start() {
        assertThatIllegalStateException()
                .isThrownBy(() -> CallableBean.of("double", Double.class, Double::new))
                .withMessageContaining("cannot tell apart");
    }

    @Test
    void two_beans_of_one_name_stop_the_start() {
        var steps = CallableBean.of("steps", MarkedSteps.class, MarkedSteps::new);

        assertThatIllegalStateException().isThrownBy(() -> CallableBeans.of(List.of(steps, steps)));
    }

    @Test
    void a_name_of_the_language_stops_the_start() {
        assertThatIllegalStateException()
                .isThrownBy(() -> CallableBean.of("execution", MarkedSteps.class, MarkedSteps::new));
    }

    static class Hidden {}

    public static class Double {

        public void twice(String a) {}

        public void twice(int a) {}
    }
}
