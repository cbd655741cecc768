package org.banjie.stories;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Every act a client was told had been done. */
final class Answered {

    private final Set<String> cases = ConcurrentHashMap.newKeySet();
    private final Map<String, Ended> ended = new ConcurrentHashMap<>();
    private final Semaphore fresh = new Semaphore(0);

    /** Waits until so many more acts have been answered. */
    boolean await(int acts) throws InterruptedException {
        fresh.drainPermits();
        return fresh.tryAcquire(acts, 2, TimeUnit.MINUTES);
    }

    /** @param by who ended the step */
    record Ended(String caseNo, String step, String outcome, String by) {}

    void opened(String caseNo) {
        cases.add(caseNo);
        fresh.release();
    }

    void ended(String taskId, Ended step) {
        ended.put(taskId, step);
        fresh.release();
    }

    List<String> cases() {
        return List.copyOf(cases);
    }

    Map<String, Ended> ended() {
        return Map.copyOf(ended);
    }
}
