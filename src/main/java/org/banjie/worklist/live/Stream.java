package org.banjie.worklist.live;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * One answer that stays open. Nobody who tells something waits for a slow reader: it is written by others, and a reader who
 * falls behind is let go and comes back.
 */
final class Stream implements AsyncListener {

    private static final int BEHIND = 200;

    final Onlooker who;
    private final AsyncContext context;
    private final OutputStream out;
    private final Executor writers;
    private final Consumer<Stream> ended;
    private final long begun = System.nanoTime();
    private final Queue<String> waiting = new LinkedBlockingQueue<>(BEHIND);
    private final AtomicBoolean writing = new AtomicBoolean();
    private volatile long spoken = begun;
    private volatile boolean ending;
    private boolean over;

    Stream(Onlooker who, AsyncContext context, Executor writers, Consumer<Stream> ended) throws IOException {
        this.who = who;
        this.context = context;
        this.out = context.getResponse().getOutputStream();
        this.writers = writers;
        this.ended = ended;
        context.setTimeout(0);
        context.addListener(this);
    }

    void say(String text) {
        if (!waiting.offer(text)) ending = true;
        wake();
    }

    /** Once what was said is written. */
    void end() {
        ending = true;
        wake();
    }

    boolean isSilentSince(Duration time) {
        return System.nanoTime() - spoken > time.toNanos();
    }

    boolean isOlderThan(Duration time) {
        return System.nanoTime() - begun > time.toNanos();
    }

    private void wake() {
        if (writing.compareAndSet(false, true)) writers.execute(this::write);
    }

    private void write() {
        try {
            writeAll();
        } catch (IOException | RuntimeException gone) {
            complete();
        } finally {
            writing.set(false);
        }
        if (hasMore()) wake();
    }

    /** Said, or ended, while the last of it was being written. */
    private synchronized boolean hasMore() {
        return !over && (ending || !waiting.isEmpty());
    }

    /** The container uses the answer for somebody else once it is over: then nothing may be written any more. */
    private synchronized void writeAll() throws IOException {
        for (var text = waiting.poll(); text != null && !over; text = waiting.poll()) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            spoken = System.nanoTime();
        }
        if (over) return;
        out.flush();
        if (ending) complete();
    }

    private synchronized void complete() {
        if (over) return;
        over = true;
        ended.accept(this);
        context.complete();
    }

    private synchronized void lost() {
        over = true;
        ended.accept(this);
    }

    @Override
    public void onComplete(AsyncEvent event) {
        lost();
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        complete();
    }

    @Override
    public void onError(AsyncEvent event) {
        complete();
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
        // nobody starts it a second time
    }
}
