package org.banjie.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.banjie.access.SignedIn;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Carries out a call with an {@code Idempotency-Key} once. The call and the note of its answer are one transaction, and
 * the answer leaves after it is committed: a caller who got none, whatever broke in between, may ask again and is either
 * told what was done or has it done now.
 */
@Component
@Order(2)
class RepeatedCalls extends OncePerRequestFilter {

    static final String HEADER = "Idempotency-Key";

    private final SignedIn signedIn;
    private final KeptResponses answers;
    private final TransactionOperations transaction;
    private final FilterRefusals refusals;

    RepeatedCalls(
            SignedIn signedIn, KeptResponses answers, TransactionOperations transaction, FilterRefusals refusals) {
        this.signedIn = signedIn;
        this.answers = answers;
        this.transaction = transaction;
        this.refusals = refusals;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var type = request.getContentType();
        return request.getHeader(HEADER) == null
                || !request.getMethod().equals("POST")
                || !request.getRequestURI().startsWith("/api/")
                || (type != null && type.startsWith("multipart/"));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var caller = signedIn.find();
        if (caller.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        try {
            once(caller.get().uid(), key(request), new WholeRequest(request), response, chain);
        } catch (RuntimeException failure) {
            // what was written so far was of a call that is undone
            response.reset();
            refusals.answer(request, response, failure);
        }
    }

    private void once(String caller, String key, WholeRequest call, HttpServletResponse response, FilterChain chain)
            throws IOException {
        var answer = new ContentCachingResponseWrapper(response);
        var earlier = transaction.execute(status -> {
            var kept = answers.claim(caller, key, call.digest());
            if (kept.isEmpty()) {
                carryOut(call, answer, chain);
                if (KeptAnswer.of(answer).isDone()) {
                    answers.keep(caller, key, KeptAnswer.of(answer));
                } else {
                    status.setRollbackOnly();
                }
            }
            return kept;
        });
        if (earlier.isPresent()) {
            earlier.get().sayAgain(response);
        } else {
            answer.copyBodyToResponse();
        }
    }

    private static void carryOut(WholeRequest call, ContentCachingResponseWrapper answer, FilterChain chain) {
        try {
            chain.doFilter(call, answer);
        } catch (IOException | ServletException e) {
            throw new IllegalStateException("the call broke off", e);
        }
    }

    private static String key(HttpServletRequest request) {
        var key = request.getHeader(HEADER);
        if (!key.matches("[!-~]{1,200}")) {
            throw new Refusal(RefusalKind.INVALID, "idempotency-key-malformed", "api.key.malformed");
        }
        return key;
    }
}
