package org.banjie.access.codes;

import java.net.URI;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Chooses the gateway the settings ask for. */
@Configuration(proxyBeanMethods = false)
class Gateways {

    private static final Logger log = LoggerFactory.getLogger(Gateways.class);

    @Bean
    CodeGateway codeGateway(Environment settings, Clock clock, CodeRules rules, MessageSource texts) {
        String gateway = settings.getRequiredProperty("banjie.codes.gateway");
        if (gateway.matches("https?://.+")) {
            return new HttpGateway(URI.create(gateway), settings.getProperty("banjie.codes.gateway-key", ""), texts);
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
