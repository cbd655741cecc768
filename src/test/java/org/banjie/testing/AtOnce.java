package org.banjie.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

/** Acts that begin in the same moment. */
public final class AtOnce {

    private AtOnce() {}

    /** What each answered, or threw. */
    public static List<Object> all(List<Callable<Object>> acts) throws Exception {
        var barrier = new CyclicBarrier(acts.size());
        var answers = new ArrayList<Object>();
        var threads = Executors.newFixedThreadPool(acts.size());
        try {
            var running = acts.stream()
                    .map(act -> threads.submit(() -> {
                        barrier.await();
                        return tried(act);
                    }))
                    .toList();
            for (var one : running) answers.add(one.get());
        } finally {
            threads.shutdown();
        }
        return answers;
    }

    public static Object tried(Callable<Object> act) {
        try {
            return act.call();
        } catch (Exception refused) {
            return refused;
        }
    }
}
