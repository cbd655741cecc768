package org.banjie.notices.messages;

import java.util.Map;
import org.banjie.site.services.OutsideService;
import org.banjie.site.services.ServiceAnswer;
import org.banjie.sms.SmsGateway;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What carries messages to phones, among the services outside. */
@Component
class SmsService implements OutsideService {

    private final String gateway;

    SmsService(@Value("${banjie.messages.gateway:none}") String gateway) {
        this.gateway = gateway;
    }

    @Override
    public String name() {
        return "notices.service.sms";
    }

    @Override
    public Map<String, String> settings() {
        return Map.of("banjie.messages.gateway", gateway);
    }

    @Override
    public ServiceAnswer ask() {
        return SmsGateway.isAddress(gateway) ? ServiceAnswer.reached(gateway) : ServiceAnswer.off();
    }

    @Override
    public String page() {
        return "/oversight/messages";
    }
}
