package org.banjie.funeral.arrangement.checks;

import java.util.ArrayList;
import java.util.List;
import org.banjie.funeral.arrangement.arranger.Arranger;
import org.banjie.funeral.arrangement.arranger.Arrangers;
import org.banjie.funeral.arrangement.certificate.CertificateRule;
import org.banjie.funeral.arrangement.quote.QuoteRules;
import org.banjie.funeral.arrangement.words.Faults;
import org.banjie.refusal.InputError;
import org.springframework.stereotype.Component;

/** Who may arrange, wherever that is said; and nobody signs for a funeral who has not shown that it is theirs. */
final class ArrangerChecks {

    private ArrangerChecks() {}

    @Component
    static class Intake extends Checks {

        private final Arrangers arrangers;
        private final CertificateRule certificate;

        Intake(Arrangers arrangers, CertificateRule certificate) {
            super("intake");
            this.arrangers = arrangers;
            this.certificate = certificate;
        }

        @Override
        public List<InputError> check(Submission submission) {
            var said = said(submission);
            var wrong = new ArrayList<>(arrangers.wrong(said));
            wrong.addAll(certificate.wrong(said));
            return wrong;
        }
    }

    @Component
    static class Quote extends Checks {

        private final Arrangers arrangers;
        private final QuoteRules prices;

        Quote(Arrangers arrangers, QuoteRules prices) {
            super("quote");
            this.arrangers = arrangers;
            this.prices = prices;
        }

        @Override
        public List<InputError> check(Submission submission) {
            var said = said(submission);
            var wrong = new ArrayList<>(prices.wrong(said));
            wrong.addAll(arrangers.wrong(said));
            return wrong;
        }
    }

    @Component
    static class Confirm extends Checks {

        private final Arrangers arrangers;
        private final Faults faults;

        Confirm(Arrangers arrangers, Faults faults) {
            super("confirm");
            this.arrangers = arrangers;
            this.faults = faults;
        }

        @Override
        public List<InputError> check(Submission submission) {
            if (!"CONFIRM".equals(submission.outcome())) return List.of();
            var said = said(submission);
            var wrong = new ArrayList<InputError>();
            if (!said.ticked("agreed")) wrong.add(faults.of("agreed", "not-agreed"));
            if (!said.has("signature")) wrong.add(faults.of("signature", "no-signature"));
            var shown =
                    arrangers.find(submission.caseNo()).filter(Arranger::shown).isPresent();
            if (!shown) wrong.add(faults.of("", "arranger-provisional"));
            return wrong;
        }
    }
}
