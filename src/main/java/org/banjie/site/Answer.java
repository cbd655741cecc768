package org.banjie.site;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Invalid;
import org.banjie.refusal.Met;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/**
 * What a posted form is answered: led on when it was done; the page again with everything typed when it was not, 422 where
 * the input cannot be taken, 409 where somebody was first. Every other refusal goes its own way.
 */
public final class Answer {

    private static final Map<RefusalKind, HttpStatus> OF_THE_FORM =
            Map.of(RefusalKind.INVALID, HttpStatus.UNPROCESSABLE_ENTITY, RefusalKind.CONFLICT, HttpStatus.CONFLICT);

    private Answer() {}

    /**
     * @param deed does it and says where to go next
     * @param again the page with the faults beside their fields
     */
    public static ModelAndView to(Supplier<String> deed, Function<List<InputError>, ModelAndView> again) {
        return to(deed, "", again);
    }

    /** As above, with the field beside which a conflict is said, and whatever is wrong with the one thing asked for. */
    public static ModelAndView to(Supplier<String> deed, String field, Function<List<InputError>, ModelAndView> again) {
        try {
            return new ModelAndView("redirect:" + Met.told(deed));
        } catch (Invalid invalid) {
            return with(HttpStatus.UNPROCESSABLE_ENTITY, again.apply(invalid.errors()));
        } catch (Refusal refusal) {
            var status = OF_THE_FORM.get(refusal.nature());
            if (status == null) throw refusal;
            return with(status, again.apply(List.of(InputError.of(field, refusal))));
        }
    }

    private static ModelAndView with(HttpStatus status, ModelAndView page) {
        page.setStatus(status);
        return page;
    }
}
