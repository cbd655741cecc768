package org.banjie.tracking;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.banjie.access.Guesses;
import org.banjie.access.OfSession;
import org.banjie.cases.Case;
import org.banjie.cases.Cases;
import org.banjie.numbers.CaseNumber;
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
     * @param typed the number as people copy it; however it is written, its tries are counted as one
     * @throws Refusal NOT_FOUND for a wrong code and an unknown number alike, and for what a page of another site asks
     * @throws org.banjie.access.TooSoon after some wrong ones
     */
    Case find(String typed, String code, HttpServletRequest request) {
        var caseNo = CaseNumber.typed(typed);
        var found = isFromElsewhere(request)
                ? Optional.<Case>empty()
                : guesses.guess("tracking/" + caseNo, request.getRemoteAddr(), () -> cases.track(caseNo, code));
        return found.orElseThrow(() -> new Refusal(RefusalKind.NOT_FOUND, "unknown-case", "tracking.unknown"));
    }

    /**
     * Whether a page of another site makes a browser ask: it could spend the tries of whoever looks at it, by pictures
     * with wrong codes. A link in a message, a QR code and an address that was typed come from no site.
     */
    static boolean isFromElsewhere(HttpServletRequest request) {
        var from = request.getHeader("Sec-Fetch-Site");
        return from != null && !from.equals("none") && !from.equals("same-origin");
    }

    /** As {@link #find}; the session may read the case from now on. */
    Case remember(String caseNo, String code, HttpServletRequest request) {
        var found = find(caseNo, code, request);
        show(found.caseNo(), request);
        return found;
    }

    /** The session may read that case from now on: its code was shown, or the phone that is on file there. */
    void show(String caseNo, HttpServletRequest request) {
        var shown = new LinkedHashSet<String>(shown(request));
        shown.add(entry(caseNo));
        OfSession.put(request.getSession(), SHOWN, shown);
    }

    /** The case when its code or its phone was shown in this session. */
    Optional<Case> remembered(String caseNo, HttpServletRequest request) {
        var shown = shown(request);
        if (shown.stream().noneMatch(one -> one.startsWith(caseNo + "="))) return Optional.empty();
        return shown.contains(entry(caseNo)) ? cases.find(caseNo) : Optional.empty();
    }

    /** With a mark of the code that holds: when another is given, whoever found the lost one is out too. */
    private String entry(String caseNo) {
        return caseNo + "=" + Integer.toHexString(cases.trackingCode(caseNo).hashCode());
    }

    @SuppressWarnings("unchecked")
    private static Set<String> shown(HttpServletRequest request) {
        var session = request.getSession(false);
        var shown = session == null ? null : OfSession.get(session, SHOWN);
        return shown == null ? Set.of() : (Set<String>) shown;
    }
}
