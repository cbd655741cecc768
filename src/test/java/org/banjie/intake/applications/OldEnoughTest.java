package org.banjie.intake.applications;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.banjie.cases.Applicant;
import org.banjie.cases.ApplicantType;
import org.banjie.kinds.Guide;
import org.banjie.refusal.InputError;
import org.junit.jupiter.api.Test;

class OldEnoughTest {

    private static final String BORN_IN_1961 = "310117196102100014";

    @Test
    void who_is_65_today_may_hand_in_and_a_day_before_may_not() throws IOException {
        assertThat(wrong("youngest: 65\n", "2026-02-09"))
                .get()
                .extracting(InputError::path)
                .isEqualTo("applicant.idNo");
        assertThat(wrong("youngest: 65\n", "2026-02-10")).isEmpty();
    }

    @Test
    void a_guide_that_names_no_age_asks_none() throws IOException {
        assertThat(wrong("", "2020-01-01")).isEmpty();
    }

    private static Optional<InputError> wrong(String more, String today) throws IOException {
        var text = Files.readString(Path.of("processes/relatives/kind.yaml")) + more;
        var kind = Guide.read(text.getBytes(StandardCharsets.UTF_8));
        var clock = Clock.fixed(Instant.parse(today + "T01:00:00Z"), ZoneId.of("Asia/Shanghai"));
        return new OldEnough(clock).wrong(kind, new Applicant(ApplicantType.PERSON, "某人", BORN_IN_1961, ""));
    }
}
