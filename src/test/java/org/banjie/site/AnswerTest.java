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
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DuplicateKeyException;
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

    /** As the database says it, and as the engine wraps what a verb of a model was told by the database. */
    @Test
    void who_came_second_to_one_row_is_told_so_beside_what_they_typed() {
        var met = List.of(
                new DuplicateKeyException("name"),
                new CannotAcquireLockException("row"),
                new IllegalStateException(new DuplicateKeyException("name")));
        for (RuntimeException failure : met) {
            var page = answer(() -> {
                throw failure;
            });
            assertThat(page.getStatus().value()).isEqualTo(409);
            assertThat(page.getModel().get("errors"))
                    .isEqualTo(List.of(new InputError("reason", "concurrent", "site.concurrent")));
        }
    }

    @Test
    void a_fault_of_ours_stays_one() {
        assertThatThrownBy(() -> answer(() -> {
                    throw new IllegalStateException("bug");
                }))
                .hasMessage("bug");
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
