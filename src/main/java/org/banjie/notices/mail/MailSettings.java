package org.banjie.notices.mail;

import org.banjie.refusal.StartRefused;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The mail server: {@code banjie.messages.mail.*}.
 *
 * @param host blank for none: then nothing goes by mail
 * @param from the sender's address
 * @param startTls whether the connection is turned into TLS, and refused where it cannot be
 */
@ConfigurationProperties("banjie.messages.mail")
record MailSettings(
        @DefaultValue("") String host,
        @DefaultValue("25") int port,
        @DefaultValue("") String username,
        @DefaultValue("") String password,
        @DefaultValue("") String from,
        @DefaultValue("false") boolean startTls) {

    MailSettings {
        if (!host.isBlank() && !from.matches("[^@\\s]+@[^@\\s]+")) {
            throw new StartRefused("banjie.messages.mail.host is set, so banjie.messages.mail.from must be an address;"
                    + " it is \"" + from + "\".");
        }
        if (host.isBlank() && !from.isBlank()) {
            throw new StartRefused("banjie.messages.mail.from is set, but not banjie.messages.mail.host.");
        }
    }
}
