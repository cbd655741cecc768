package org.banjie.grants;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banjie.grants.NewGrant.Person;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is granted, from the decision to their end. Every act joins the caller's transaction. */
@Service
@Transactional
public class Grants {

    private final GrantRows rows;
    private final GrantWriter writer;
    private final GrantAmounts amounts;
    private final HouseholdRows households;
    private final List<FirstReview> reviews;
    private final Journal journal;

    Grants(
            GrantRows rows,
            GrantWriter writer,
            GrantAmounts amounts,
            HouseholdRows households,
            List<FirstReview> reviews,
            Journal journal) {
        this.rows = rows;
        this.writer = writer;
        this.amounts = amounts;
        this.households = households;
        this.reviews = reviews;
        this.journal = journal;
    }

    /**
     * Puts a decided grant on record, with its household: the one of the same head, or a new one.
     *
     * @return the grant's id
     * @throws Refusal CONFLICT {@code in-live-grant} when one of the people is in a live grant already
     */
    public long open(NewGrant grant) {
        conflict(grant).ifPresent(refusal -> {
            throw refusal;
        });
        var household = householdOf(grant);
        if (grant.category().excludesOthers()) households.keepOnly(household, grant.members());
        var id = writer.add(household, grant, firstReview(grant));
        var amount = grant.money().amount();
        if (amount != null) amounts.set(id, grant.startsOn(), amount, grant.caseNo());
        grant.members().forEach(person -> addMember(id, person, grant));
        journal.record(new Act(grant.caseNo(), "system", grant.village(), "grant", Map.of("grant", "" + id)));
        return id;
    }

    private LocalDate firstReview(NewGrant grant) {
        return reviews.stream()
                .flatMap(one -> one.of(grant).stream())
                .findFirst()
                .orElse(null);
    }

    /** What one person is granted tears nobody out of the household they live in. */
    private long householdOf(NewGrant grant) {
        var there = grant.category() == Category.OTHER ? households.whereIs(grant.head()) : Optional.<Long>empty();
        if (there.isPresent()) return there.get();
        var household = households.of(grant);
        grant.members().forEach(person -> households.join(household, person));
        return household;
    }

    /** Why the grant could not be opened now; empty when it could. */
    @Transactional(readOnly = true)
    public Optional<Refusal> conflict(NewGrant grant) {
        if (!grant.category().excludesOthers()) return Optional.empty();
        return grant.members().stream()
                .flatMap(person -> excluding(person).stream().map(other -> twice(person, other)))
                .findFirst();
    }

    /** The live grant that keeps this one from being opened. */
    public Optional<BenefitGrant> inTheWay(NewGrant grant) {
        if (!grant.category().excludesOthers()) return Optional.empty();
        return grant.members().stream()
                .flatMap(person -> excluding(person).stream())
                .findFirst();
    }

    public Optional<BenefitGrant> find(long id) {
        return rows.find(id);
    }

    public Optional<BenefitGrant> ofCase(String caseNo) {
        return rows.ofCase(caseNo);
    }

    /** The live grants this person is in, 临时救助 included. */
    public List<BenefitGrant> liveOf(String idNo) {
        return rows.ofPerson(households.index(idNo), true);
    }

    /** Live grants by id: the next {@code limit} after that id, for a walk over all of them. */
    public List<BenefitGrant> liveAfter(long id, int limit) {
        return rows.liveAfter(id, limit);
    }

    /** A relative of the household works on assistance (近亲属备案); said late it holds from now on. */
    public void markFiled(String caseNo) {
        writer.markFiled(caseNo);
    }

    /** One person is no longer in a grant, which goes on for the others. */
    public void release(BenefitGrant grant, Person person) {
        writer.release(grant.id(), households.index(person.idNo()));
        journal.record(new Act(grant.caseNo(), "system", grant.street(), "member-left", Map.of()));
    }

    /** It was decided on another income than was found: every spot check looks at it. */
    public void markDeviating(String caseNo) {
        writer.markDeviating(caseNo);
    }

    /** When the grant is to be looked at next. */
    public void nextReview(long id, LocalDate due) {
        writer.nextReview(id, due);
    }

    /** Changes what is owed from a month on. @throws Refusal CONFLICT when the grant is over */
    public void change(long id, GrantChange change) {
        var grant = live(id);
        amounts.set(id, change.from(), change.amount(), change.caseNo());
        writer.end(id, change.endsOn());
        journal.record(
                new Act(grant.caseNo(), change.by(), grant.street(), "grant-changed", Map.of("case", change.caseNo())));
    }

    /** Stops a grant: nothing is owed for that month and later ones. @throws Refusal CONFLICT when the grant is over */
    public void stop(long id, LocalDate fromMonth, String caseNo, String by) {
        var grant = live(id);
        writer.end(id, fromMonth.withDayOfMonth(1).minusDays(1));
        writer.close(id, GrantStatus.STOPPED);
        journal.record(new Act(grant.caseNo(), by, grant.street(), "grant-stopped", Map.of("case", caseNo)));
    }

    /**
     * Holds paying back, or begins it again: what is owed meanwhile is paid afterwards.
     *
     * @throws Refusal CONFLICT {@code closed-grant} where nothing is paid any more
     */
    public BenefitGrant hold(long id, boolean back, String by) {
        var grant = rows.lock(id).orElseThrow(Grants::unknown);
        if (!grant.pays()) throw closed();
        writer.become(id, back ? GrantStatus.SUSPENDED : GrantStatus.LIVE);
        var verb = back ? "grant-suspended" : "grant-resumed";
        journal.record(new Act(grant.caseNo(), by, grant.street(), verb, Map.of()));
        return grant;
    }

    /** Ends a grant whose last day has passed; one that is held back stays so until that is decided, one that is over as it is. */
    public void expire(long id) {
        var grant = rows.lock(id).orElseThrow(Grants::unknown);
        if (grant.status() != GrantStatus.LIVE) return;
        writer.close(id, GrantStatus.ENDED);
        journal.record(new Act(grant.caseNo(), "system", grant.street(), "grant-ended", Map.of()));
    }

    /** Hands a grant over to the street of another village: what is not paid yet is paid there, and once. */
    public void move(long id, String village, String caseNo, String by) {
        var grant = live(id);
        writer.move(grant, village);
        households.move(grant.household(), village, null);
        journal.record(
                new Act(grant.caseNo(), by, grant.street(), "grant-moved", Map.of("case", caseNo, "village", village)));
    }

    private BenefitGrant live(long id) {
        var grant = rows.lock(id).orElseThrow(Grants::unknown);
        if (!grant.live()) throw closed();
        return grant;
    }

    private static Refusal closed() {
        return new Refusal(RefusalKind.CONFLICT, "closed-grant", "households.closed-grant");
    }

    /** Two at once may both have found nobody; the index then lets one of them through. */
    private void addMember(long id, Person person, NewGrant grant) {
        try {
            writer.addMember(
                    id, households.index(person.idNo()), grant.category().excludesOthers());
        } catch (DuplicateKeyException twice) {
            throw new Refusal(RefusalKind.CONFLICT, "in-live-grant", "households.in-live-grant", person.name(), "");
        }
    }

    private Optional<BenefitGrant> excluding(Person person) {
        return liveOf(person.idNo()).stream()
                .filter(other -> other.category().excludesOthers())
                .findFirst();
    }

    private static Refusal twice(Person person, BenefitGrant other) {
        return new Refusal(
                RefusalKind.CONFLICT, "in-live-grant", "households.in-live-grant", person.name(), other.caseNo());
    }

    public static Refusal unknown() {
        return new Refusal(RefusalKind.NOT_FOUND, "unknown-grant", "households.unknown-grant");
    }
}
