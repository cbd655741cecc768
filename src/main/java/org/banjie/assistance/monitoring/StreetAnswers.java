package org.banjie.assistance.monitoring;

import java.util.Collection;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What the streets answered, in words, for as many cases at once as a page shows. */
@Component
public class StreetAnswers {

    private final StreetVerifications verifications;
    private final MessageSource texts;

    StreetAnswers(StreetVerifications verifications, MessageSource texts) {
        this.verifications = verifications;
        this.texts = texts;
    }

    /** In the reader's language, by case. */
    public Words of(Collection<String> cases) {
        return new Words(verifications.answers(cases));
    }

    /** The answers to some cases. */
    public final class Words {

        private final Map<String, String> answers;

        private Words(Map<String, String> answers) {
            this.answers = answers;
        }

        /** For what no case could be opened for. */
        public String givenUp() {
            return text("failed");
        }

        /** @param caseNo null while no case is open */
        public String get(String caseNo) {
            return text(caseNo == null ? "none" : answers.getOrDefault(caseNo, "open"));
        }
    }

    private String text(String answer) {
        return texts.getMessage("monitoring.answer." + answer, null, LocaleContextHolder.getLocale());
    }
}
