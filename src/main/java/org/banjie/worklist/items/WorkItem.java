package org.banjie.worklist.items;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.banjie.access.Grant;
import org.banjie.cases.Case;

/**
 * An open human step as the lists show it: of which case, where in its model, whose it is, and until when. No two of
 * its parts are of one type, so that none can be taken for another.
 */
public record WorkItem(String taskId, What what, Where where, Who who, Due due) {

    /** The applicant's share in a step's groups; everything else is {@code role@unit}. */
    public static final String APPLICANT = "applicant";

    /** The case it is a step of. */
    public record What(String caseNo, String kind, String area, String applicant) {

        public static What of(Case found) {
            return new What(found.caseNo(), found.kind(), found.area(), found.applicantName());
        }
    }

    /**
     * The step of the model that the case has come to.
     *
     * @param since when it became ready
     */
    public record Where(String version, String step, Instant since) {}

    /**
     * Whose step it is.
     *
     * @param grp the office, {@code role@unit}, or {@link #APPLICANT} when nobody else may
     * @param forApplicant whether the applicant may too
     * @param assignee uid of who has it, or null
     * @param barred uids of those of the office who may not do it
     * @param lentBy uid of who lent it to whoever has it, and decides; null when that one decides
     */
    public record Who(String grp, boolean forApplicant, String assignee, List<String> barred, String lentBy) {

        /** Lent by nobody. */
        public Who(String grp, boolean forApplicant, String assignee, List<String> barred) {
            this(grp, forApplicant, assignee, barred, null);
        }

        /** The groups that may do it, as the model says them. */
        public Set<String> groups() {
            var groups = new HashSet<>(Set.of(grp));
            if (forApplicant) groups.add(APPLICANT);
            return groups;
        }
    }

    public String caseNo() {
        return what.caseNo();
    }

    public String kind() {
        return what.kind();
    }

    public String version() {
        return where.version();
    }

    public String step() {
        return where.step();
    }

    public Instant since() {
        return where.since();
    }

    public String assignee() {
        return who.assignee();
    }

    /** Uid of who lent it to whoever has it, and decides; null when that one decides. */
    public String lentBy() {
        return who.lentBy();
    }

    /** Whether only the applicant can do it. */
    public boolean isApplicants() {
        return who.grp().equals(APPLICANT);
    }

    public Grant office() {
        return Grant.parse(who.grp());
    }
}
