package org.banjie.funeral.arrangement.checks;

import java.util.ArrayList;
import java.util.List;
import org.banjie.funeral.arrangement.body.Bodies;
import org.banjie.funeral.arrangement.certificate.CertificateRule;
import org.banjie.funeral.arrangement.rules.FuneralFault;
import org.banjie.refusal.InputError;
import org.springframework.stereotype.Component;

/** What is shown as a death certificate is one of its day, and a tag is worn once. */
final class CertificateChecks {

    private CertificateChecks() {}

    @Component
    static class Later extends FuneralChecks {

        private final CertificateRule certificate;

        Later(CertificateRule certificate) {
            super("death-certificate");
            this.certificate = certificate;
        }

        @Override
        public List<InputError> check(Submission submission) {
            return certificate.wrong(said(submission));
        }
    }

    @Component
    static class CheckIn extends FuneralChecks {

        private final CertificateRule certificate;
        private final Bodies bodies;

        CheckIn(CertificateRule certificate, Bodies bodies) {
            super("check-in");
            this.certificate = certificate;
            this.bodies = bodies;
        }

        @Override
        public List<InputError> check(Submission submission) {
            var said = said(submission);
            var wrong = new ArrayList<>(certificate.wrong(said));
            if (bodies.isTagged(said.text("tag"))) wrong.add(FuneralFault.of("tag", "tag-taken"));
            return wrong;
        }
    }
}
