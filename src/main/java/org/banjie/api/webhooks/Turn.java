package org.banjie.api.webhooks;

import java.util.Optional;
import org.banjie.cases.CaseStatus;
import org.banjie.cases.StatusChanged;

/** What a partner is told of a turn of a case, in one word that never changes. */
final class Turn {

    static final String SERVED = "served";

    private Turn() {}

    /** Empty for the beginning, which the partner has brought about, and where nothing has changed. */
    static Optional<String> of(StatusChanged change) {
        if (change.before() == null || change.status() == change.before()) return Optional.empty();
        if (change.before() == CaseStatus.CORRECTION && !change.status().isClosed()) return Optional.of("supplied");
        return Optional.ofNullable(
                switch (change.status()) {
                    case ACCEPTED -> "accepted";
                    case CORRECTION -> "supplement-asked";
                    case PUBLICISED -> "publicised";
                    case APPROVED, REJECTED, DECLINED -> "decided";
                    case WITHDRAWN -> "withdrawn";
                    case TERMINATED, TRANSFERRED -> "closed";
                    case DRAFT, SUBMITTED, IN_REVIEW -> null;
                });
    }
}
