package org.banjie.testing.story;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Every act a client was told had been done. */
public final class Answered {

    private final Set<String> cases = ConcurrentHashMap.newKeySet();
    private final Map<String, Ended> ended = new ConcurrentHashMap<>();
    private final Semaphore fresh = new Semaphore(0);

    /** Waits until so many more acts have been answered. */
    public boolean await(int acts) throws InterruptedException {
        fresh.drainPermits();
        return fresh.tryAcquire(acts, 5, TimeUnit.MINUTES);
    }

    /** @param by who ended the step */
    public record Ended(String caseNo, String step, String outcome, String by) {}

    public void opened(String caseNo) {
        cases.add(caseNo);
        fresh.release();
    }

    public void ended(String taskId, Ended step) {
        ended.put(taskId, step);
        fresh.release();
    }

    public List<String> cases() {
        return List.copyOf(cases);
    }

    public Map<String, Ended> ended() {
        return Map.copyOf(ended);
    }
}
