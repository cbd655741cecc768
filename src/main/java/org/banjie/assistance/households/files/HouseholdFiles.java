package org.banjie.assistance.households.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.banjie.access.Actor;
import org.banjie.assistance.households.files.HouseholdFile.Held;
import org.banjie.assistance.households.files.HouseholdFile.Line;
import org.banjie.assistance.households.files.HouseholdFile.Listed;
import org.banjie.assistance.households.files.HouseholdFile.Waiting;
import org.banjie.assistance.households.files.HouseholdSearch.Found;
import org.banjie.assistance.households.files.HouseholdSearch.Scope;
import org.banjie.assistance.households.review.Review;
import org.banjie.grants.BenefitGrant;
import org.banjie.grants.GrantRows;
import org.banjie.grants.HouseholdRows;
import org.banjie.grants.holding.HeldGrant;
import org.banjie.grants.holding.Holds;
import org.banjie.grants.paying.Account;
import org.banjie.grants.paying.AccountChange;
import org.banjie.grants.paying.AccountChanges;
import org.banjie.grants.paying.Accounts;
import org.banjie.grants.paying.Payouts;
import org.banjie.jurisdiction.Units;
import org.banjie.numbers.CaseNumber;
import org.banjie.numbers.IdentityPaper;
import org.banjie.numbers.Typed;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.vault.Mask;
import org.banjie.words.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The files of households as somebody may read them. */
@Service
@Transactional(readOnly = true)
class HouseholdFiles {

    private static final int PAYOUTS = 36;

    /** The number of a file, or a case's. */
    private static final Pattern REFERENCE = Pattern.compile("\\d{1,18}|[A-Z]{2,4}-[0-9A-Z-]+");

    private final FileRows rows;
    private final HouseholdSearch search;
    private final HouseholdRows households;
    private final GrantRows grants;
    private final Accounts accounts;
    private final AccountChanges changes;
    private final Holds holds;
    private final Payouts payouts;
    private final FileRights rights;
    private final GrantNames names;
    private final Units units;

    HouseholdFiles(
            FileRows rows,
            HouseholdSearch search,
            HouseholdRows households,
            GrantRows grants,
            Accounts accounts,
            AccountChanges changes,
            Holds holds,
            Payouts payouts,
            FileRights rights,
            GrantNames names,
            Units units) {
        this.rows = rows;
        this.search = search;
        this.households = households;
        this.grants = grants;
        this.accounts = accounts;
        this.changes = changes;
        this.holds = holds;
        this.payouts = payouts;
        this.rights = rights;
        this.names = names;
        this.units = units;
    }

    /**
     * @param q a whole identity number, a part of a name, the number of a file or of a case in it, or nothing for the newest
     * @param before id of the last one on the page before, 0 for the first page
     */
    List<Found> find(Actor actor, String q, long before, int limit) {
        var scope = new Scope(rights.units(actor), rights.barred(actor), before, limit);
        return sought(scope, q).stream().map(one -> masked(actor, one)).toList();
    }

    private List<Found> sought(Scope scope, String q) {
        var text = Typed.name(q);
        if (text.isEmpty()) return search.newest(scope);
        var number = IdentityPaper.normal(q);
        if (IdentityPaper.of(number).isPresent()) return search.ofPerson(scope, households.index(number));
        var reference = CaseNumber.typed(q);
        return REFERENCE.matcher(reference).matches() ? search.numbered(scope, reference) : search.named(scope, text);
    }

    /** @throws Refusal NOT_FOUND when there is none, or none they may read */
    HouseholdFile get(Actor actor, long id) {
        var household =
                rows.find(id).filter(one -> rights.reads(actor, one.street())).orElseThrow(HouseholdFiles::unknown);
        var granted = grants.ofHousehold(id);
        var ids = granted.stream().map(BenefitGrant::id).toList();
        var reviews = rows.reviews(ids);
        var cases = Stream.concat(
                        granted.stream().map(BenefitGrant::caseNo),
                        reviews.stream().map(Review::caseNo))
                .toList();
        if (cases.stream().anyMatch(rights.barred(actor)::contains)) throw unknown();
        var full = rights.inFull(actor, household.street());
        return new HouseholdFile(
                household,
                units.get(household.street()).shown() + " "
                        + units.get(household.area()).shown(),
                members(id, full),
                lines(granted, names.of(actor, granted), accounts.of(ids)),
                reviews,
                rows.seen(cases),
                payouts.of(ids, PAYOUTS),
                rights.reports(actor, household.street()),
                rights.changesAccounts(actor, household.street()),
                rights.confirmsAccounts(actor, household.street()),
                waiting(actor, household.street(), ids),
                rights.confirmsHolds(actor, household.street()),
                held(actor, household.street(), holds.waiting(ids)),
                held(actor, household.street(), holds.inForce(ids)));
    }

    /** Readers from outside the office see that nothing is paid there yet by seeing nothing. */
    private List<Waiting> waiting(Actor actor, String street, List<Long> grants) {
        var confirms = rights.confirmsAccounts(actor, street);
        if (!confirms && !rights.changesAccounts(actor, street)) return List.of();
        return changes.of(grants).stream().map(one -> waiting(one, confirms)).toList();
    }

    private List<Held> held(Actor actor, String street, List<HeldGrant> found) {
        if (!rights.reports(actor, street)) return List.of();
        return found.stream()
                .map(one -> new Held(one.id(), one.caseNo(), one.act(), one.why(), one.proposedAt()))
                .toList();
    }

    private static Waiting waiting(AccountChange one, boolean inFull) {
        var account = one.account();
        var number = inFull ? account.number() : Mask.account(account.number());
        return new Waiting(
                one.id(), one.caseNo(), account.bank(), account.holder(), number, one.evidence(), one.proposedAt());
    }

    private List<Listed> members(long household, boolean full) {
        return rows.members(household).stream()
                .map(one -> full ? one : new Listed(one.id(), masked(one.member())))
                .toList();
    }

    private static Member masked(Member member) {
        return new Member(
                Mask.name(member.name()),
                Mask.idNo(member.idNo()),
                member.relation(),
                member.joinedOn(),
                member.leftOn(),
                member.leftWhy());
    }

    private static List<Line> lines(List<BenefitGrant> granted, Map<Long, Words> names, Map<Long, Account> known) {
        var lines = new ArrayList<Line>();
        for (var grant : granted) {
            var account = known.get(grant.id());
            lines.add(new Line(grant, names.get(grant.id()), account == null ? null : Mask.account(account.number())));
        }
        return lines;
    }

    private Found masked(Actor actor, Found one) {
        if (rights.inFull(actor, one.street())) return one;
        return one.named(Mask.name(one.head()));
    }

    static Refusal unknown() {
        return new Refusal(RefusalKind.NOT_FOUND, "unknown-household", "households.unknown");
    }
}
