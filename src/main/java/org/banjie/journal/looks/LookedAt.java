package org.banjie.journal.looks;

import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * A page whose address does not name the case says here which file it shows. That is all it does: it is written down when
 * the page has been answered, so that no reading can fail for it.
 */
public final class LookedAt {

    private static final String FILES = LookedAt.class.getName();

    private LookedAt() {}

    /** @param caseNo of the case that is shown by the page that is being made */
    public static void theCase(String caseNo) {
        note(caseNo);
    }

    /** @param household whose file is shown */
    public static void household(long household) {
        note("households/" + household);
    }

    private static void note(String file) {
        var request = RequestContextHolder.getRequestAttributes();
        if (request == null) return;
        var files = new LinkedHashSet<>(in(request));
        files.add(file);
        request.setAttribute(FILES, files, RequestAttributes.SCOPE_REQUEST);
    }

    @SuppressWarnings("unchecked")
    static Set<String> in(RequestAttributes request) {
        var files = (Set<String>) request.getAttribute(FILES, RequestAttributes.SCOPE_REQUEST);
        return files == null ? Set.of() : files;
    }
}
