package org.banjie.funeral.arrangement.checks;

import java.util.ArrayList;
import java.util.List;
import org.banjie.funeral.arrangement.arranger.Arranger;
import org.banjie.funeral.arrangement.arranger.ArrangerRule;
import org.banjie.funeral.arrangement.arranger.Arrangers;
import org.banjie.funeral.arrangement.certificate.CertificateRule;
import org.banjie.funeral.arrangement.certificate.DeathCertificates;
import org.banjie.funeral.arrangement.quote.QuoteRules;
import org.banjie.funeral.arrangement.rules.Answered;
import org.banjie.funeral.arrangement.rules.FuneralFault;
import org.banjie.refusal.InputError;
import org.springframework.stereotype.Component;

/** Who may arrange, wherever that is said; and nobody signs for a funeral who has not shown that it is theirs. */
final class ArrangerChecks {

    private ArrangerChecks() {}

    @Component
    static class Intake extends FuneralChecks {

        private final ArrangerRule arranger;
        private final CertificateRule certificate;

        Intake(ArrangerRule arranger, CertificateRule certificate) {
            super("intake");
            this.arranger = arranger;
            this.certificate = certificate;
        }

        @Override
        public List<InputError> check(Submission submission) {
            var said = said(submission);
            var wrong = new ArrayList<>(arranger.wrong(said));
            wrong.addAll(certificate.wrong(said));
            return wrong;
        }
    }

    @Component
    static class Quote extends FuneralChecks {

        private final ArrangerRule arranger;
        private final QuoteRules prices;

        Quote(ArrangerRule arranger, QuoteRules prices) {
            super("quote");
            this.arranger = arranger;
            this.prices = prices;
        }

        @Override
        public List<InputError> check(Submission submission) {
            var said = said(submission);
            var wrong = new ArrayList<>(prices.wrong(said));
            wrong.addAll(arranger.wrong(said));
            return wrong;
        }
    }

    @Component
    static class Confirm extends FuneralChecks {

        private final Arrangers arrangers;
        private final DeathCertificates certificates;

        Confirm(Arrangers arrangers, DeathCertificates certificates) {
            super("confirm");
            this.arrangers = arrangers;
            this.certificates = certificates;
        }

        @Override
        public List<InputError> check(Submission submission) {
            if (!"CONFIRM".equals(submission.outcome())) return List.of();
            var shown =
                    arrangers.find(submission.caseNo()).filter(Arranger::shown).isPresent();
            var certified = certificates.of(submission.caseNo()).verified();
            return wrong(said(submission), shown, certified);
        }

        /**
         * @param shown whether the arranger has shown that it is theirs
         * @param certified whether there is a death certificate
         */
        static List<InputError> wrong(Answered said, boolean shown, boolean certified) {
            var wrong = new ArrayList<InputError>();
            if (!said.ticked("agreed")) wrong.add(FuneralFault.of("agreed", "not-agreed"));
            if (!said.has("signature")) wrong.add(FuneralFault.of("signature", "no-signature"));
            if (!shown) wrong.add(FuneralFault.of("", "arranger-provisional"));
            if (!certified) wrong.add(FuneralFault.of("", "certificate-pending"));
            return wrong;
        }
    }
}
