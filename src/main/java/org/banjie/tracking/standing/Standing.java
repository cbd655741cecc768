package org.banjie.tracking.standing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.List;
import org.banjie.cases.CaseStatus;
import org.banjie.casework.facts.CaseFile;
import org.banjie.kinds.own.Guidance;
import org.banjie.notices.Document;
import org.banjie.notices.Redress;

/**
 * Where a case stands, as its page tells it to the applicant.
 *
 * @param matter what was applied for, in words
 * @param sentence how it stands, in one plain sentence
 * @param opened whether the office began it, and nobody had handed anything in
 * @param dueOn last day of the limit, null before acceptance
 * @param ofLaw whether the law names its days
 * @param limit how that day was computed, null before acceptance
 * @param still in which time the limit stands still, in words; null while it runs
 * @param promisedOn by when the office promises to decide, null where it promises nothing or that day has passed
 * @param usualDays in which nine of ten like it were decided, null once it is decided and where too few were
 * @param desk who works on it, where and how they are reached; null where the kind says whom to call, and once it is closed
 * @param missing papers that are asked for and have neither come nor been seen at a counter; none once it is decided
 * @param guidance what the kind tells in its own words
 * @param verdict what was decided, null until then
 */
public record Standing(
        String caseNo,
        String matter,
        String applicant,
        boolean closed,
        String sentence,
        Instant handedInAt,
        boolean opened,
        LocalDate dueOn,
        boolean ofLaw,
        String limit,
        String still,
        LocalDate promisedOn,
        Integer usualDays,
        List<Missing> missing,
        List<Stage> stages,
        Verdict verdict,
        List<Document> documents,
        String contact,
        String desk,
        List<Guidance.Section> guidance) {

    /** A paper that is missing: its code and its name. */
    public record Missing(String code, String name) {}

    /** A stage for the part {@code timeline}. */
    record Stage(String name, CaseFile.State state, Temporal at, String note) {}

    /** Whether the applicant took it back: then nothing was decided. */
    public boolean withdrawn() {
        return verdict != null && verdict.nature() == CaseStatus.WITHDRAWN;
    }

    /** A decision: its outcome in words, its reason, and where to turn against it. */
    record Verdict(
            CaseStatus nature,
            String outcome,
            String reason,
            BigDecimal amount,
            LocalDate startsOn,
            LocalDate decidedOn,
            String office,
            Redress.Ways redress) {}
}
