package org.banjie.api.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import org.banjie.cases.CaseStatus;
import org.banjie.cases.StatusChanged;
import org.junit.jupiter.api.Test;

class NewsSignatureTest {

    /** What {@code printf '1770598800.{"event":"accepted"}' | openssl dgst -sha256 -hmac secret} says too. */
    @Test
    void a_partner_computes_the_same() {
        assertThat(NewsSignature.of("secret", 1770598800, "{\"event\":\"accepted\"}"))
                .isEqualTo("v1=ff976fc78a6f274e3da8c8a1d48841f7d244d558f9cde361a0a41ffa162ac8e7");
    }

    @Test
    void papers_that_were_asked_for_and_have_come_are_called_so() {
        assertThat(Turn.of(new StatusChanged("x", CaseStatus.SUBMITTED, CaseStatus.CORRECTION)))
                .contains("supplied");
        assertThat(Turn.of(new StatusChanged("x", CaseStatus.WITHDRAWN, CaseStatus.CORRECTION)))
                .contains("withdrawn");
        assertThat(Turn.of(new StatusChanged("x", CaseStatus.SUBMITTED, null))).isEmpty();
        assertThat(Turn.of(new StatusChanged("x", CaseStatus.ACCEPTED, CaseStatus.ACCEPTED)))
                .isEmpty();
    }
}
