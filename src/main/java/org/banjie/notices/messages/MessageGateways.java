package org.banjie.notices.messages;

import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import org.banjie.refusal.StartRefused;
import org.banjie.sms.SmsGateway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Chooses the gateway by {@code banjie.messages.gateway}: an http address, or none, which keeps messages only. */
@Configuration(proxyBeanMethods = false)
class MessageGateways {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Logger log = LoggerFactory.getLogger(MessageGateways.class);

    @Bean
    MessageGateway messageGateway(
            @Value("${banjie.messages.gateway:none}") String gateway,
            @Value("${banjie.messages.gateway-key:}") String key,
            @Value("${banjie.demo:true}") boolean demo) {
        if (gateway.equals("none")) return keeping(demo);
        if (SmsGateway.isAddress(gateway)) return new SmsGateway(URI.create(gateway), key, PATIENCE)::send;
        throw new StartRefused("banjie.messages.gateway is \"" + gateway + "\"; it can be an http(s) address or none.");
    }

    private static MessageGateway keeping(boolean demo) {
        if (!demo) log.warn("Text messages are kept but not sent: set banjie.messages.gateway to an http(s) address");
        return new Keeping();
    }

    private record Keeping() implements MessageGateway {

        @Override
        public void send(UUID id, String phone, String text) {}

        @Override
        public boolean sends() {
            return false;
        }
    }
}
