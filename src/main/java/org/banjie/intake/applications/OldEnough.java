package org.banjie.intake.applications;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.banjie.cases.Applicant;
import org.banjie.cases.ApplicantType;
import org.banjie.kinds.Kind;
import org.banjie.numbers.IdentityPaper;
import org.banjie.refusal.InputError;
import org.springframework.stereotype.Component;

/** Holds whom something is applied for against the age that the guide asks for. */
@Component
class OldEnough {

    private final Clock clock;

    OldEnough(Clock clock) {
        this.clock = clock;
    }

    /** Empty too where the identity paper does not tell the age: whoever takes it in sees it. */
    Optional<InputError> wrong(Kind kind, Applicant applicant) {
        if (kind.youngest() == null || applicant.type() != ApplicantType.PERSON) return Optional.empty();
        var age = IdentityPaper.ageOn(applicant.idNo(), LocalDate.now(clock));
        if (age.isEmpty() || age.getAsInt() >= kind.youngest()) return Optional.empty();
        return Optional.of(new InputError("applicant.idNo", "too-young", "intake.too-young", kind.youngest()));
    }
}
