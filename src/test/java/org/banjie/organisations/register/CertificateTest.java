package org.banjie.organisations.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.banjie.organisations.register.Certificates.Certificate;
import org.junit.jupiter.api.Test;

/** A certificate's time: until the end of its last day, renewed without a gap or from the day of a late renewal. */
class CertificateTest {

    private final Certificate certificate = new Certificate(1, "SZ-1", day("2026-02-10"), day("2030-02-09"), null);

    @Test
    void its_last_day_is_a_day_of_validity() {
        assertThat(certificate.expiredOn(day("2030-02-09"))).isFalse();
        assertThat(certificate.expiredOn(day("2030-02-10"))).isTrue();
    }

    @Test
    void renewed_in_time_it_goes_on_without_a_gap() {
        assertThat(certificate.renewedFrom(day("2029-12-01"))).isEqualTo("2030-02-10");
        assertThat(certificate.renewedFrom(day("2030-02-09"))).isEqualTo("2030-02-10");
    }

    @Test
    void renewed_late_it_does_not_reach_back() {
        assertThat(certificate.renewedFrom(day("2030-02-10"))).isEqualTo("2030-02-10");
        assertThat(certificate.renewedFrom(day("2030-06-01"))).isEqualTo("2030-06-01");
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
