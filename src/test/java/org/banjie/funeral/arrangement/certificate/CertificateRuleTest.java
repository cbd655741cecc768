package org.banjie.funeral.arrangement.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.banjie.funeral.arrangement.rules.Answering.said;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.banjie.funeral.arrangement.rules.TableOf;
import org.banjie.testing.Told;
import org.junit.jupiter.api.Test;

/** DeathCertificates where the table knows the four-part form until June and the uniform one from July 2026 on. */
class CertificateRuleTest {

    private final CertificateRule rule = new CertificateRule(new TableOf(facts -> {
        var uniform = !((LocalDate) facts.get("issuedOn")).isBefore(LocalDate.parse("2026-07-01"));
        if (!facts.get("form").equals(uniform ? "UNIFORM" : "FOUR_PART")) return null;
        return Map.of("number", uniform ? "UNIFORM" : "FREE", "basis", "国卫人口发");
    }));

    @Test
    void a_certificate_that_is_still_to_come_is_not_looked_at() {
        assertThat(wrong("certificate", "PENDING", "certForm", "UNIFORM")).isEmpty();
        assertThat(wrong()).isEmpty();
    }

    @Test
    void one_that_was_checked_has_form_number_and_day() {
        assertThat(Told.places(rule.wrong(said("certificate", "VERIFIED", "certNumber", "1"))))
                .containsExactly("certForm certificate-incomplete", "certIssuedOn certificate-incomplete");
    }

    @Test
    void each_form_has_its_day() {
        assertThat(certified("2026-06-30", "FOUR_PART", "SH-1")).isEmpty();
        assertThat(certified("2026-07-01", "FOUR_PART", "SH-1")).containsExactly("certificate-form");
        assertThat(certified("2026-06-30", "UNIFORM", "310117199001010013")).containsExactly("certificate-form");
    }

    @Test
    void the_uniform_number_is_an_identity_number_or_the_issuers_serial() {
        assertThat(certified("2026-07-01", "UNIFORM", "310117199001010013")).isEmpty();
        assertThat(certified("2026-07-01", "UNIFORM", "310117199001010014")).containsExactly("certificate-number");
        assertThat(certified("2026-07-01", "UNIFORM", "51310117MJ0000018720260001"))
                .isEmpty();
        assertThat(certified("2026-07-01", "UNIFORM", "51310117MJ0000018820260001"))
                .containsExactly("certificate-number");
        assertThat(certified("2026-07-01", "UNIFORM", "51310117MJ000001872026001"))
                .containsExactly("certificate-number");
    }

    private List<String> certified(String on, String form, String number) {
        return wrong("certificate", "VERIFIED", "certForm", form, "certNumber", number, "certIssuedOn", on);
    }

    private List<String> wrong(Object... answers) {
        return Told.codes(rule.wrong(said(answers)));
    }
}
