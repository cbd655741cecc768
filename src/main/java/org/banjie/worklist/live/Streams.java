package org.banjie.worklist.live;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The streams that are open on this instance. Each is closed after a short life and opened anew by the browser, which
 * passes every door again: a session that has ended, an account that was locked or an office that changed is told nothing
 * for longer than that.
 */
@Component
class Streams implements DisposableBean {

    private static final int MOST = 2000;
    private static final int MOST_OF_ONE = 6;
    private static final int WRITERS = 4;
    private static final Duration SILENT = Duration.ofSeconds(15);

    private final Duration life;
    private final Map<String, Deque<Stream>> open = new HashMap<>();
    private final ExecutorService writers = Executors.newFixedThreadPool(WRITERS, Streams::thread);
    private int count;
    private boolean over;

    Streams(@Value("${banjie.live.life}") Duration life) {
        this.life = life;
    }

    /** How a stream is made that is written by these writers and says here when it is over. */
    interface Making {
        Stream make(ExecutorService writers, Consumer<Stream> ended) throws IOException;
    }

    synchronized boolean isFull() {
        return count >= MOST;
    }

    /** Whoever opens too many loses the first of them. */
    synchronized Stream open(Making making) throws IOException {
        var stream = making.make(writers, this::ended);
        var theirs = open.computeIfAbsent(stream.who.actor().uid(), uid -> new ArrayDeque<>());
        theirs.add(stream);
        count++;
        if (theirs.size() > MOST_OF_ONE) {
            var first = theirs.getFirst();
            first.say(Said.DISPLACED);
            first.end();
            remove(first);
        }
        if (over) stream.end();
        return stream;
    }

    /** @param kept by case, who must keep away from it: asked for where somebody listens */
    void tell(List<Change> changes, Supplier<Map<String, Set<String>>> kept, Position reached) {
        var listening = all();
        if (changes.isEmpty() || listening.isEmpty()) return;
        var away = kept.get();
        for (var stream : listening) {
            var theirs = stream.who.concerning(changes, away);
            if (!theirs.isEmpty()) stream.say(Said.changes(theirs, reached));
        }
    }

    void resync(Position reached) {
        all().forEach(stream -> stream.say(Said.resync(reached)));
    }

    /** Proxies close what is silent. */
    void beat(Position reached) {
        for (var stream : all()) {
            if (stream.isOlderThan(life)) stream.end();
            else if (stream.isSilentSince(SILENT)) stream.say(Said.here(reached));
        }
    }

    /** The program ends: browsers go on elsewhere, or here when it is back. One that is only being opened ends as well. */
    void endAll() {
        last().forEach(Stream::end);
    }

    @Override
    public void destroy() {
        writers.shutdown();
    }

    private synchronized List<Stream> last() {
        over = true;
        return all();
    }

    private synchronized List<Stream> all() {
        return open.values().stream().flatMap(Deque::stream).toList();
    }

    private synchronized void ended(Stream stream) {
        remove(stream);
    }

    private void remove(Stream stream) {
        var theirs = open.get(stream.who.actor().uid());
        if (theirs == null || !theirs.remove(stream)) return;
        count--;
        if (theirs.isEmpty()) open.remove(stream.who.actor().uid());
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "live-writing");
        thread.setDaemon(true);
        return thread;
    }
}
