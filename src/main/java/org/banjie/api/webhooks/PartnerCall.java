package org.banjie.api.webhooks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Component;

/**
 * Hands one piece of news to a partner's program. Redirects are not followed, it waits only so long, and reads no more of
 * the answer than the beginning: the other side is not trusted.
 */
@Component
class PartnerCall {

    static final Duration PATIENCE = Duration.ofSeconds(15);

    private static final int READ = 1000;
    private static final int KEPT = 200;

    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(5))
            .followRedirects(HttpClient.Redirect.NEVER)
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final Destinations destinations;
    private final Clock clock;

    PartnerCall(Destinations destinations, Clock clock) {
        this.destinations = destinations;
        this.clock = clock;
    }

    /** @param status empty when nobody answered */
    record Outcome(Optional<Integer> status, String said) {

        boolean taken() {
            return status.filter(code -> code >= 200 && code < 300).isPresent();
        }

        String shown() {
            return (status.map(code -> code + " ").orElse("") + said).strip();
        }
    }

    Outcome post(UUID id, String url, String secret, String body) {
        var target = URI.create(url);
        // asked again at every try: what a name stands for may have changed since it was typed
        if (!destinations.reachable(target.getHost())) return nobody("address-not-allowed");
        var seconds = clock.instant().getEpochSecond();
        var request = HttpRequest.newBuilder(target)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("User-Agent", "banjie")
                .header("Banjie-Delivery", id.toString())
                .header("Banjie-Timestamp", Long.toString(seconds))
                .header("Banjie-Signature", NewsSignature.of(secret, seconds, body))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return answered(request);
    }

    private Outcome answered(HttpRequest request) {
        var call = http.sendAsync(request, answer -> new AnswerBeginning(READ));
        try {
            return outcome(call.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException slow) {
            call.cancel(true);
            return nobody("timeout");
        } catch (ExecutionException failed) {
            return nobody(
                    failed.getCause() instanceof IOException
                            ? failed.getCause().getClass().getSimpleName()
                            : "failed");
        } catch (InterruptedException ending) {
            call.cancel(true);
            Thread.currentThread().interrupt();
            return nobody("interrupted");
        }
    }

    private static Outcome outcome(HttpResponse<byte[]> answer) {
        var said = new String(answer.body(), StandardCharsets.UTF_8)
                .replaceAll("\\p{Cntrl}+", " ")
                .replaceAll("\\d{7,}", "*");
        return new Outcome(Optional.of(answer.statusCode()), said.substring(0, Math.min(said.length(), KEPT)));
    }

    private static Outcome nobody(String why) {
        return new Outcome(Optional.empty(), why);
    }
}
