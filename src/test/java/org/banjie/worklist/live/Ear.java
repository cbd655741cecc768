package org.banjie.worklist.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Somebody who listens to what happens to their list. */
final class Ear implements AutoCloseable {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** It says that it is there after fifteen. */
    private static final int MOST_SECONDS = 30;

    private final HttpResponse<Stream<String>> answer;
    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private volatile String last = "";

    private Ear(HttpResponse<Stream<String>> answer) {
        this.answer = answer;
        var reading = new Thread(this::read, "ear");
        reading.setDaemon(true);
        reading.start();
    }

    static Ear of(int port, String uid) {
        return of(port, uid, null);
    }

    /** @param from the last id that was heard before; null for from now on */
    static Ear of(int port, String uid, String from) {
        var authorization = Base64.getEncoder().encodeToString((uid + ":banjie-demo").getBytes());
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/worklist/events"))
                .header("Accept", "text/event-stream")
                .header("Authorization", "Basic " + authorization);
        if (from != null) request.header("Last-Event-ID", from);
        try {
            return new Ear(HTTP.send(request.build(), BodyHandlers.ofLines()));
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    int status() {
        return answer.statusCode();
    }

    String header(String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    /** Up to where it was told everything. */
    String last() {
        return last;
    }

    /** The next that is told of that case. */
    String hears(String caseNo) {
        return hearsLine("\"caseNo\":\"" + caseNo + "\"");
    }

    /** The first line that contains it, as long as it is told something. */
    String hearsLine(String text) {
        var others = new ArrayList<String>();
        try {
            for (var line = heard.poll(MOST_SECONDS, TimeUnit.SECONDS);
                    line != null;
                    line = heard.poll(MOST_SECONDS, TimeUnit.SECONDS)) {
                if (line.contains(text)) return line;
                others.add(line);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new AssertionError("did not hear " + text + " but " + others);
    }

    /** Whatever was heard so far. */
    List<String> all() {
        var all = new ArrayList<String>();
        heard.drainTo(all);
        return all;
    }

    void hearsTheEnd() {
        assertThat(hearsLine("(end)")).isNotEmpty();
    }

    private void read() {
        try (var lines = answer.body()) {
            lines.forEach(line -> {
                if (line.startsWith("id: ")) last = line.substring(4);
                heard.add(line);
            });
        } catch (RuntimeException gone) {
            // closed by us
        }
        heard.add("(end)");
    }

    @Override
    public void close() {
        answer.body().close();
    }
}
