package org.banjie.access.codes;

import java.util.Map;
import org.banjie.site.services.OutsideService;
import org.banjie.site.services.ServiceAnswer;
import org.banjie.sms.SmsGateway;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What carries one-time codes to phones, among the services outside. */
@Component
class CodeService implements OutsideService {

    private final String gateway;
    private final CodeGateway codes;

    CodeService(@Value("${banjie.codes.gateway}") String gateway, CodeGateway codes) {
        this.gateway = gateway;
        this.codes = codes;
    }

    @Override
    public String name() {
        return "access.service.codes";
    }

    @Override
    public Map<String, String> settings() {
        return Map.of("banjie.codes.gateway", gateway);
    }

    /** Codes on a page of the demonstration reach nobody's phone. */
    @Override
    public ServiceAnswer ask() {
        if (SmsGateway.isAddress(gateway)) return ServiceAnswer.reached(gateway);
        return codes instanceof NoGateway
                ? new ServiceAnswer(ServiceAnswer.State.FAILS, "banjie.codes.gateway")
                : ServiceAnswer.off();
    }
}
