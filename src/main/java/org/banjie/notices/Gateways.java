package org.banjie.notices;

import java.net.URI;
import org.banjie.site.StartRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Chooses the gateway by {@code banjie.messages.gateway}: demonstration (sends nothing, keeps all) or http. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Gateways {

    private static final Logger log = LoggerFactory.getLogger(Gateways.class);

    @Bean
    MessageGateway messageGateway(
            @Value("${banjie.messages.gateway:demonstration}") String which,
            @Value("${banjie.messages.url:}") String url,
            @Value("${banjie.messages.authorization:}") String authorization,
            @Value("${banjie.demo:true}") boolean demo) {
        return switch (which) {
            case "demonstration" -> demonstration(demo);
            case "http" -> new HttpGateway(address(url), authorization);
            default ->
                throw new StartRefused(
                        "banjie.messages.gateway is \"" + which + "\"; it can be demonstration or http.");
        };
    }

    private static MessageGateway demonstration(boolean demo) {
        if (!demo) {
            log.warn("Text messages are kept but not sent: set banjie.messages.gateway=http and banjie.messages.url");
        }
        return (id, phone, text) -> {};
    }

    private static URI address(String url) {
        if (!url.matches("https?://.+")) {
            throw new StartRefused("banjie.messages.gateway=http needs banjie.messages.url, the address to post to.");
        }
        return URI.create(url);
    }
}
