package org.banjie.casework.standstill;

import java.util.List;
import org.banjie.notices.messages.Messages;
import org.springframework.stereotype.Component;

/** Messages to the applicant that could not be sent, however often it was tried. */
@Component
class MessageSentry implements Sentry {

    private final Messages messages;

    MessageSentry(Messages messages) {
        this.messages = messages;
    }

    @Override
    public List<Standstill> look(List<String> caseNos) {
        return messages.failedAmong(caseNos).stream()
                .map(caseNo -> new Standstill(caseNo, Standstill.Why.MESSAGE_FAILED, ""))
                .toList();
    }
}
