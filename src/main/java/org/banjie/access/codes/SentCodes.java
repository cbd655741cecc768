package org.banjie.access.codes;

import java.util.UUID;
import org.banjie.access.applicants.ApplicantIdentity;
import org.banjie.sms.SmsGateway;
import org.banjie.sms.SmsNotTaken;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** Codes that go to the phone by short message. */
class SentCodes implements CodeGateway {

    private final SmsGateway service;
    private final MessageSource texts;

    SentCodes(SmsGateway service, MessageSource texts) {
        this.service = service;
        this.texts = texts;
    }

    @Override
    public String write(ApplicantIdentity to, String code, boolean sends) {
        return texts.getMessage("access.code.message", new Object[] {code}, LocaleContextHolder.getLocale());
    }

    @Override
    public String writeFor(String agent, ApplicantIdentity to, String code, boolean sends) {
        var said = new Object[] {code, agent};
        return texts.getMessage("access.code.mandate", said, LocaleContextHolder.getLocale());
    }

    @Override
    public void send(UUID id, String phone, String text) {
        try {
            service.send(id, phone, text);
        } catch (SmsNotTaken e) {
            throw new CodeNotSent("the gateway for one-time codes does not take them", e);
        }
    }
}
