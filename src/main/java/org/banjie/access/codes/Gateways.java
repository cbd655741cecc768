package org.banjie.access.codes;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import org.banjie.sms.SmsGateway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Chooses the gateway the settings ask for. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CodeRules.class)
class Gateways {

    /** A code is soon too old. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final Logger log = LoggerFactory.getLogger(Gateways.class);

    @Bean
    CodeGateway codeGateway(Environment settings, Clock clock, CodeRules rules, MessageSource texts) {
        var gateway = settings.getRequiredProperty("banjie.codes.gateway");
        if (SmsGateway.isAddress(gateway)) {
            var key = settings.getProperty("banjie.codes.gateway-key", "");
            return new SentCodes(new SmsGateway(URI.create(gateway), key, PATIENCE), texts);
        }
        if (gateway.equals("page") && settings.getProperty("banjie.demo", Boolean.class, false)) {
            return new ShownCodes(clock, rules);
        }
        log.warn(
                "没有发送验证码的渠道，申请人无法登录 · banjie.codes.gateway={} sends no codes without banjie.demo: applicants"
                        + " cannot sign in until it is the http(s) address of the short-message service",
                gateway);
        return new NoGateway();
    }
}
