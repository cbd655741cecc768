package org.banjie.sms;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.ClientHttpRequestFactorySettings;
import org.springframework.boot.http.client.ClientHttpRequestFactorySettings.Redirects;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * Posts {@code {"id", "phone", "text"}} as JSON to the short-message service. Any 2xx means that it was taken, and
 * nothing else does: a redirect would turn the message into a question.
 */
public final class SmsGateway {

    private final RestClient http;

    /**
     * @param key sent as bearer token; blank for none
     * @param patience how long it may take to connect, and again to answer
     */
    public SmsGateway(URI address, String key, Duration patience) {
        var settings = ClientHttpRequestFactorySettings.defaults()
                .withTimeouts(patience, patience)
                .withRedirects(Redirects.DONT_FOLLOW);
        var client = RestClient.builder()
                .baseUrl(address)
                .requestFactory(ClientHttpRequestFactoryBuilder.detect().build(settings));
        this.http = (key.isBlank() ? client : client.defaultHeader(HttpHeaders.AUTHORIZATION, "Bearer " + key)).build();
    }

    /** Whether a setting names one. */
    public static boolean isAddress(String setting) {
        return setting.matches("https?://.+");
    }

    /**
     * Hands a text over. Call it outside of a transaction: it waits for the service.
     *
     * @param id the same when the same text is handed over again
     * @throws SmsNotTaken when it cannot be known that it was taken
     */
    public void send(UUID id, String phone, String text) {
        try {
            http.post()
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(Map.of("id", id, "phone", phone, "text", text))
                    .retrieve()
                    .onStatus(status -> !status.is2xxSuccessful(), (request, answer) -> refused(answer.getStatusCode()))
                    .toBodilessEntity();
        } catch (RestClientException e) {
            throw new SmsNotTaken("the short-message service does not answer", e);
        }
    }

    private static void refused(HttpStatusCode status) {
        throw new SmsNotTaken("the short-message service answered " + status.value(), null);
    }
}
