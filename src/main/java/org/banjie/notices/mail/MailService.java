package org.banjie.notices.mail;

import java.util.Map;
import org.banjie.site.services.OutsideService;
import org.banjie.site.services.ServiceAnswer;
import org.springframework.stereotype.Component;

/** The mail server, among the services outside. */
@Component
class MailService implements OutsideService {

    private final MailSettings settings;

    MailService(MailSettings settings) {
        this.settings = settings;
    }

    @Override
    public String name() {
        return "notices.service.mail";
    }

    @Override
    public Map<String, String> settings() {
        if (settings.host().isBlank()) return Map.of("banjie.messages.mail.host", "");
        return Map.of(
                "banjie.messages.mail.host",
                settings.host() + ":" + settings.port(),
                "banjie.messages.mail.from",
                settings.from());
    }

    @Override
    public ServiceAnswer ask() {
        if (settings.host().isBlank()) return ServiceAnswer.off();
        return ServiceAnswer.reached("smtp://" + settings.host() + ":" + settings.port());
    }

    @Override
    public String page() {
        return "/oversight/messages";
    }
}
