package org.banjie.access.codes;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.banjie.access.applicants.ApplicantIdentity;
import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.ClientHttpRequestFactorySettings;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Hands the text to the district's short-message service: {@code POST {phone, text}} with a bearer key. */
class HttpGateway implements CodeGateway {

    private static final Duration LIMIT = Duration.ofSeconds(5);

    private final RestClient http;
    private final URI address;
    private final MessageSource texts;

    HttpGateway(URI address, String key, MessageSource texts) {
        this.address = address;
        this.texts = texts;
        this.http = RestClient.builder()
                .requestFactory(ClientHttpRequestFactoryBuilder.detect()
                        .build(ClientHttpRequestFactorySettings.defaults()
                                .withConnectTimeout(LIMIT)
                                .withReadTimeout(LIMIT)))
                .defaultHeader(HttpHeaders.AUTHORIZATION, "Bearer " + key)
                .build();
    }

    @Override
    public void send(ApplicantIdentity to, String code) {
        String text = texts.getMessage("access.code.message", new Object[] {code}, LocaleContextHolder.getLocale());
        try {
            http.post()
                    .uri(address)
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(Map.of("phone", to.phone(), "text", text))
                    .retrieve()
                    .toBodilessEntity();
        } catch (RestClientException e) {
            throw new CodeNotSent("the gateway for one-time codes does not take them", e);
        }
    }
}
