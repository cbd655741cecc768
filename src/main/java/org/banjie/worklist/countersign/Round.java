package org.banjie.worklist.countersign;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Colleagues asked about one open step, in the order they were asked. */
record Round(
        long id, String taskId, String caseNo, Mode mode, String openedBy, Instant openedAt, List<Signer> signers) {

    Tally tally() {
        return Tally.of(mode, signers);
    }

    Optional<Signer> signer(String uid) {
        return signers.stream().filter(one -> one.uid().equals(uid)).findFirst();
    }

    /** Those whose word is waited for. */
    List<String> waiting() {
        return tally().isMet()
                ? List.of()
                : signers.stream()
                        .filter(one -> one.counts() && !one.hasSigned())
                        .map(Signer::uid)
                        .toList();
    }
}
