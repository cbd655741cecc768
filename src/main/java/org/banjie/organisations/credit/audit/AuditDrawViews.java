package org.banjie.organisations.credit.audit;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.banjie.access.SignedIn;
import org.banjie.organisations.credit.CreditRights;
import org.banjie.organisations.credit.SeenCases;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.site.Slice;
import org.springframework.stereotype.Component;

/** The draws as the bureau sees them: who was drawn, who inspects, what came of it. */
@Component
class AuditDrawViews {

    private final SignedIn signedIn;
    private final AuditDraws draws;
    private final Inspectors inspectors;
    private final InspectorNames names;
    private final SeenCases cases;

    AuditDrawViews(SignedIn signedIn, AuditDraws draws, Inspectors inspectors, InspectorNames names, SeenCases cases) {
        this.signedIn = signedIn;
        this.draws = draws;
        this.inspectors = inspectors;
        this.names = names;
        this.cases = cases;
    }

    /** @param name null where whoever looks may not see the case; {@code result} null before it is published */
    record Row(String uscc, String name, String caseNo, String inspectors, String result) {}

    /** @param next code after which to go on; null at the end */
    record Page(List<Row> rows, String next) {}

    List<AuditDraw> page(long before, int limit) {
        signedIn.demand(CreditRights.LOOKING);
        return draws.page(before, limit);
    }

    /** @throws Refusal NOT_FOUND */
    AuditDraw get(long id) {
        signedIn.demand(CreditRights.LOOKING);
        return draws.find(id)
                .orElseThrow(() -> new Refusal(RefusalKind.NOT_FOUND, "unknown-draw", "credit.audit.unknown"));
    }

    Page drawn(long id, String after, int limit) {
        var slice = Slice.of(draws.drawn(id, after, limit + 1), limit);
        var numbers = slice.rows().stream().map(AuditDraws.Drawn::caseNo).toList();
        var seen = cases.among(numbers);
        var whose = inspectors.among(numbers).stream()
                .collect(Collectors.groupingBy(
                        Inspectors.Inspector::caseNo,
                        Collectors.mapping(Inspectors.Inspector::uid, Collectors.toCollection(TreeSet::new))));
        var rows = slice.rows().stream()
                .map(one -> new Row(
                        one.uscc(),
                        seen.containsKey(one.caseNo()) ? seen.get(one.caseNo()).applicantName() : null,
                        one.caseNo(),
                        names.of(whose.getOrDefault(one.caseNo(), new TreeSet<>())),
                        one.result()))
                .toList();
        return new Page(rows, slice.next(AuditDraws.Drawn::uscc));
    }

    /** Accounts that may be named as having an interest, by name. */
    Map<String, String> pool(TreeSet<String> uids) {
        return uids.stream()
                .collect(Collectors.toMap(uid -> uid, uid -> names.of(List.of(uid)), (a, b) -> a, TreeMap::new));
    }
}
