package org.banjie.tracking;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.banjie.access.Guesses;
import org.banjie.cases.Case;
import org.banjie.cases.Cases;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.springframework.stereotype.Component;

/** Finds a case for whoever holds its number and its code, and makes guessing either slow. */
@Component
class Tracked {

    private static final String SHOWN = Tracked.class.getName();

    private final Cases cases;
    private final Guesses guesses;

    Tracked(Cases cases, Guesses guesses) {
        this.cases = cases;
        this.guesses = guesses;
    }

    /**
     * @throws Refusal NOT_FOUND for a wrong code and an unknown number alike
     * @throws org.banjie.access.TooSoon after some wrong ones
     */
    Case find(String caseNo, String code, String address) {
        return guesses.guess("tracking/" + caseNo, address, () -> cases.track(caseNo, code))
                .orElseThrow(() -> new Refusal(RefusalKind.NOT_FOUND, "unknown-case", "tracking.unknown"));
    }

    /** As {@link #find}; the session may read the case from now on. */
    Case remember(String caseNo, String code, HttpServletRequest request) {
        var found = find(caseNo, code, request.getRemoteAddr());
        var shown = new LinkedHashSet<>(shown(request));
        shown.add(found.caseNo());
        request.getSession().setAttribute(SHOWN, shown);
        return found;
    }

    /** The case when its code was shown in this session. */
    Optional<Case> remembered(String caseNo, HttpServletRequest request) {
        return shown(request).contains(caseNo) ? cases.find(caseNo) : Optional.empty();
    }

    @SuppressWarnings("unchecked")
    private static Set<String> shown(HttpServletRequest request) {
        var session = request.getSession(false);
        var shown = session == null ? null : session.getAttribute(SHOWN);
        return shown == null ? Set.of() : (Set<String>) shown;
    }
}
