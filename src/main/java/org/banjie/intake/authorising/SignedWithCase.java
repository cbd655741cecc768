package org.banjie.intake.authorising;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.banjie.casework.papers.SignedOn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The consents that went along with a case. */
@Component
class SignedWithCase implements SignedOn {

    private final AuthorisationRows rows;
    private final Clock clock;

    SignedWithCase(AuthorisationRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Signed> of(String caseNo, String material) {
        return rows.ofCase(caseNo).stream()
                .filter(one -> one.agreed() && one.about().paper().equals(material))
                .map(one -> new Signed(one.adult(), LocalDate.ofInstant(one.answeredAt(), clock.getZone())))
                .toList();
    }
}
