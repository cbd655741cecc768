package org.banjie.assistance.monitoring;

import java.util.Collection;
import java.util.Map;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Component;

/** What the streets answered, in words, for as many cases at once as a page shows. */
@Component
public class StreetAnswers {

    private final StreetVerifications verifications;
    private final Sentences sentences;

    StreetAnswers(StreetVerifications verifications, Sentences sentences) {
        this.verifications = verifications;
        this.sentences = sentences;
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
        return sentences.of("monitoring.answer." + answer);
    }
}
