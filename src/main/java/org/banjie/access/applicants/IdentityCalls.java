package org.banjie.access.applicants;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.ClientHttpRequestFactorySettings;
import org.springframework.boot.http.client.ClientHttpRequestFactorySettings.Redirects;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Asks over HTTP: {@code POST {"kind", "number", "phone"}}, answered {@code {"same": true}} or {@code false}. */
final class IdentityCalls implements IdentityService {

    private static final Logger log = LoggerFactory.getLogger(IdentityCalls.class);

    /** Somebody waits for the page. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final RestClient http;

    IdentityCalls(URI address, String key) {
        var patience = ClientHttpRequestFactorySettings.defaults()
                .withTimeouts(PATIENCE, PATIENCE)
                .withRedirects(Redirects.DONT_FOLLOW);
        var client = RestClient.builder()
                .baseUrl(address)
                .requestFactory(ClientHttpRequestFactoryBuilder.detect().build(patience));
        this.http = (key.isBlank() ? client : client.defaultHeader(HttpHeaders.AUTHORIZATION, "Bearer " + key)).build();
    }

    private record Said(Boolean same) {}

    @Override
    public Answer says(ApplicantIdentity identity) {
        try {
            var said = http.post()
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(Map.of(
                            "kind", identity.kind().name(), "number", identity.number(), "phone", identity.phone()))
                    .retrieve()
                    .body(Said.class);
            if (said == null || said.same() == null) return Answer.SILENT;
            return said.same() ? Answer.SAME : Answer.OTHER;
        } catch (RestClientException unreachable) {
            // not the message: it may repeat what was sent
            log.warn(
                    "实名核验服务没有应答 · the identity service does not answer ({})",
                    unreachable.getClass().getSimpleName());
            return Answer.SILENT;
        }
    }
}
