package org.banjie.notices.mail;

import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.banjie.notices.messages.Channel;
import org.banjie.notices.messages.MessageGateway;
import org.banjie.notices.wording.LiveWording;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Hands a message to an SMTP server as plain text. One that comes twice has the same Message-ID both times. */
class MailGateway implements MessageGateway {

    /** Longest wait for each answer of the server: all of them together are less than a message is taken up for. */
    private static final String PATIENCE = "5000";

    private final MailSettings settings;
    private final LiveWording words;
    private final JavaMailSenderImpl server = new JavaMailSenderImpl();

    MailGateway(MailSettings settings, LiveWording words) {
        this.settings = settings;
        this.words = words;
        server.setHost(settings.host());
        server.setPort(settings.port());
        server.setDefaultEncoding(StandardCharsets.UTF_8.name());
        var rules = server.getJavaMailProperties();
        rules.put("mail.smtp.connectiontimeout", PATIENCE);
        rules.put("mail.smtp.timeout", PATIENCE);
        rules.put("mail.smtp.writetimeout", PATIENCE);
        rules.put("mail.smtp.starttls.enable", Boolean.toString(settings.startTls()));
        rules.put("mail.smtp.starttls.required", Boolean.toString(settings.startTls()));
        rules.put("mail.smtp.ssl.checkserveridentity", "true");
        if (settings.username().isBlank()) return;
        server.setUsername(settings.username());
        server.setPassword(settings.password());
        rules.put("mail.smtp.auth", "true");
    }

    @Override
    public Channel channel() {
        return Channel.MAIL;
    }

    @Override
    public boolean sends() {
        return !settings.host().isBlank();
    }

    @Override
    public void send(UUID id, String address, String text) {
        var mail = server.createMimeMessage();
        try {
            mail.setHeader(
                    "Message-ID",
                    "<" + id + settings.from().substring(settings.from().indexOf('@')) + ">");
            var part = new MimeMessageHelper(mail, StandardCharsets.UTF_8.name());
            part.setFrom(settings.from());
            part.setTo(address);
            part.setSubject(words.plain("mail-subject"));
            part.setText(text + "\n\n" + words.plain("mail-foot"));
        } catch (MessagingException e) {
            throw new MailPreparationException(e);
        }
        server.send(mail);
    }
}
