package org.banjie.cases.athand;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * What was read of a case while one call is answered, or in one transaction of work that no call waits for: dozens of rules
 * ask for the same answers, and opening what is sealed costs. It is forgotten with every change, when the case is held for
 * an act, when part of a transaction is taken back, and when the transaction of a change ends either way.
 */
@Component
public class AtHand {

    private static final String NAME = AtHand.class.getName();

    /** Cases of one call; a list that looks into more of them starts anew. */
    private static final int MOST = 50;

    /** @param what by which the same reading is known again within its case */
    @SuppressWarnings("unchecked")
    public <T> T read(String caseNo, Object what, Supplier<T> reading) {
        var cases = cases();
        if (cases == null) return reading.get();
        var known = ofCase(cases, caseNo);
        if (known.containsKey(what)) return (T) known.get(what);
        var read = reading.get();
        // not what was there before: the reading may have led to a change
        ofCase(cases, caseNo).put(what, read);
        return read;
    }

    public void forget(String caseNo) {
        nowAndAtTheEnd(cases -> cases.remove(caseNo));
    }

    /** One reading of it: a change that reaches no other. */
    public void forget(String caseNo, Object what) {
        nowAndAtTheEnd(cases -> cases.getOrDefault(caseNo, new HashMap<>()).remove(what));
    }

    /** It has changed to this, which need not be read again. */
    public void change(String caseNo, Object what, Object to) {
        forget(caseNo, what);
        read(caseNo, what, () -> to);
    }

    public void forgetAll() {
        nowAndAtTheEnd(Map::clear);
    }

    private static void nowAndAtTheEnd(Consumer<Map<String, Map<Object, Object>>> forgetting) {
        var cases = cases();
        if (cases == null) return;
        forgetting.accept(cases);
        if (!TransactionSynchronizationManager.isSynchronizationActive()) return;
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

            @Override
            public void savepointRollback(Object savepoint) {
                forgetting.accept(cases);
            }

            @Override
            public void afterCompletion(int status) {
                forgetting.accept(cases);
            }
        });
    }

    private static Map<Object, Object> ofCase(Map<String, Map<Object, Object>> cases, String caseNo) {
        if (cases.size() >= MOST && !cases.containsKey(caseNo)) cases.clear();
        return cases.computeIfAbsent(caseNo, none -> new HashMap<>());
    }

    /** Null where nothing is kept. */
    private static Map<String, Map<Object, Object>> cases() {
        var call = RequestContextHolder.getRequestAttributes();
        if (call != null) return ofCall(call);
        return TransactionSynchronizationManager.isSynchronizationActive() ? ofTransaction() : null;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Map<Object, Object>> ofCall(RequestAttributes call) {
        var cases = (Map<String, Map<Object, Object>>) call.getAttribute(NAME, RequestAttributes.SCOPE_REQUEST);
        if (cases == null) {
            cases = new HashMap<>();
            call.setAttribute(NAME, cases, RequestAttributes.SCOPE_REQUEST);
        }
        return cases;
    }

    private static Map<String, Map<Object, Object>> ofTransaction() {
        for (var one : TransactionSynchronizationManager.getSynchronizations()) {
            if (one instanceof Kept kept) return kept.cases;
        }
        var kept = new Kept();
        TransactionSynchronizationManager.registerSynchronization(kept);
        return kept.cases;
    }

    /** It goes with its transaction. */
    private static final class Kept implements TransactionSynchronization {

        private final Map<String, Map<Object, Object>> cases = new HashMap<>();
    }
}
