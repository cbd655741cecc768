package org.banjie.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Supplier;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Invalid;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.web.servlet.ModelAndView;

class AnswerTest {

    @Test
    void what_was_done_leads_on() {
        assertThat(answer(() -> "/there").getViewName()).isEqualTo("redirect:/there");
    }

    @Test
    void every_fault_is_on_the_page_that_comes_back() {
        var faults = List.of(new InputError("a", "required", "x.a"), new InputError("b", "range", "x.b"));
        var page = answer(() -> {
            throw new Invalid(faults);
        });
        assertThat(page.getStatus().value()).isEqualTo(422);
        assertThat(page.getModel().get("errors")).isEqualTo(faults);
    }

    @ParameterizedTest
    @CsvSource({"CONFLICT, 409", "INVALID, 422"})
    void what_the_form_led_to_is_said_beside_its_field(RefusalKind kind, int status) {
        var page = refused(kind);
        assertThat(page.getStatus().value()).isEqualTo(status);
        assertThat(page.getModel().get("errors")).isEqualTo(List.of(new InputError("reason", "no", "x.no")));
    }

    @ParameterizedTest
    @EnumSource(
            value = RefusalKind.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"CONFLICT", "INVALID"})
    void every_other_refusal_goes_its_own_way(RefusalKind kind) {
        assertThatThrownBy(() -> refused(kind)).isInstanceOf(Refusal.class);
    }

    private static ModelAndView refused(RefusalKind kind) {
        return answer(() -> {
            throw new Refusal(kind, "no", "x.no");
        });
    }

    private static ModelAndView answer(Supplier<String> deed) {
        return Answer.to(deed, "reason", errors -> new ModelAndView("page").addObject("errors", errors));
    }
}
