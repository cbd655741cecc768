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
    public void send(ApplicantIdentity to, String code) {
        var text = texts.getMessage("access.code.message", new Object[] {code}, LocaleContextHolder.getLocale());
        try {
            service.send(UUID.randomUUID(), to.phone(), text);
        } catch (SmsNotTaken e) {
            throw new CodeNotSent("the gateway for one-time codes does not take them", e);
        }
    }
}
