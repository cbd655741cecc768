package org.banjie.notices.mail;

import org.banjie.notices.messages.MessageGateway;
import org.banjie.notices.wording.LiveWording;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sets up mail as the settings ask for it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailSettings.class)
class Mailboxes {

    private static final Logger log = LoggerFactory.getLogger(Mailboxes.class);

    @Bean
    MessageGateway mailGateway(MailSettings settings, LiveWording words, @Value("${banjie.demo:true}") boolean demo) {
        if (settings.host().isBlank() && !demo) {
            log.warn("No messages go by mail: set banjie.messages.mail.host and .from for an SMTP server");
        }
        return new MailGateway(settings, words);
    }
}
