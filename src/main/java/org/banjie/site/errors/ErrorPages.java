package org.banjie.site.errors;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.web.servlet.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What a person reads when a page cannot be shown: what happened, what was kept, what to do next. */
@Component
class ErrorPages implements ErrorViewResolver {

    /** Statuses with words of their own under {@code site.error.<status>}; the rest speak as 400 or 500. */
    private static final List<Integer> WORDED = List.of(400, 401, 403, 404, 409, 413, 422, 429, 500, 503, 507);

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        var page = new ModelAndView("site/error", Map.of("status", words(status.value())), status);
        // told to whoever can look into the log; of a no there is nothing to be found there
        return status.is5xxServerError() ? page.addObject("mark", RequestMark.of(request)) : page;
    }

    private static int words(int status) {
        if (WORDED.contains(status)) return status;
        return status < 500 ? 400 : 500;
    }
}
