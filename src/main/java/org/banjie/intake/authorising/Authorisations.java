package org.banjie.intake.authorising;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.banjie.access.budgets.Budget;
import org.banjie.access.budgets.Budgets;
import org.banjie.background.Foreman;
import org.banjie.cases.Cases;
import org.banjie.intake.authorising.Authorisation.About;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.kinds.Kinds;
import org.banjie.kinds.own.Signatories.Signer;
import org.banjie.notices.messages.Channel;
import org.banjie.notices.messages.Messages;
import org.banjie.notices.messages.Outbox;
import org.banjie.notices.messages.QuietHours;
import org.banjie.notices.messages.To;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Consents of the adults of a household to a paper of a draft: each gives their own (上海市社会救助条例第三十五条), the applicant
 * where they are signed in, the others by a link and a code on their phones.
 */
@Service
@Transactional
public class Authorisations {

    /** Messages to one phone within an hour, and by one applicant: nobody is pestered through us. */
    private static final int TO_A_PHONE = 3;

    private static final int BY_ONE = 20;

    private final AuthorisationRows rows;
    private final AuthorisationSettings settings;
    private final Link link;
    private final Budgets budgets;
    private final Messages messages;
    private final QuietHours quiet;
    private final Foreman foreman;
    private final Kinds kinds;
    private final Cases cases;
    private final Journal journal;
    private final Clock clock;

    Authorisations(
            AuthorisationRows rows,
            AuthorisationSettings settings,
            Link link,
            Budgets budgets,
            Messages messages,
            QuietHours quiet,
            Foreman foreman,
            Kinds kinds,
            Cases cases,
            Journal journal,
            Clock clock) {
        this.rows = rows;
        this.settings = settings;
        this.link = link;
        this.budgets = budgets;
        this.messages = messages;
        this.quiet = quiet;
        this.foreman = foreman;
        this.kinds = kinds;
        this.cases = cases;
        this.journal = journal;
        this.clock = clock;
    }

    /** How far the consents to a paper of a draft are, of these adults and to the words of that day. */
    @Transactional(readOnly = true)
    public Standing standing(UUID draft, String paper, List<Signer> adults, LocalDate words) {
        return Standing.of(adults, of(rows.ofDraft(draft), paper), words, clock.instant());
    }

    /** The applicant's own consent; said twice it is one. */
    public void own(About about, Signer adult, String phone, LocalDate words) {
        var now = clock.instant();
        var given = new Authorisation(UUID.randomUUID(), about, adult, phone, words, now, now, now, now, true, true);
        rows.add(given, null);
        if (about.caseNo() != null) record(given, about.owner(), about.caseNo());
    }

    /**
     * Sends that adult a link by which they agree or decline; one they were sent before ends. At night it goes in the morning:
     * nobody is woken for it.
     *
     * @param atOnce whether it goes at night too: they are awake and wait for it
     * @throws org.banjie.access.TooSoon after a few to one phone or by one applicant within an hour
     */
    public void ask(About about, Signer adult, String phone, LocalDate words, boolean atOnce) {
        budgets.take(Budget.hourly("consents/to/" + phone, TO_A_PHONE));
        budgets.take(Budget.hourly("consents/by/" + about.owner(), BY_ONE));
        of(rows.ofDraft(about.draft()), about.paper()).stream()
                .filter(before -> before.isOf(adult) && !before.isAnswered())
                .forEach(before -> {
                    rows.remove(before.id());
                    messages.recall(List.of(before.id()));
                });
        var now = clock.instant();
        var goes = atOnce ? now : morning().orElse(now);
        var until = goes.atZone(clock.getZone()).plus(settings.valid()).toInstant();
        var token = link.next();
        var message = messages.writeTo(
                atOnce ? To.now(Channel.SMS, phone) : To.byDay(Channel.SMS, phone),
                about.draft().toString(),
                Locale.CHINA,
                "authorise-asked",
                about.asker(),
                kinds.get(about.kind()).name().zh(),
                about.reference(),
                link.address(token),
                LocalDate.ofInstant(until, clock.getZone()));
        rows.add(
                new Authorisation(message, about, adult, phone, words, now, goes, until, null, false, false),
                link.hash(token));
        foreman.wake(Outbox.class);
    }

    /** When a message that is not to wake anybody would go out; empty by day, when it goes at once. */
    @Transactional(readOnly = true)
    public Optional<Instant> morning() {
        return quiet.over();
    }

    /** What that link leads to: while it can be used, and then to what was answered; to nothing where it leads nowhere. */
    @Transactional(readOnly = true)
    public Optional<Authorisation> ofLink(String token) {
        var now = clock.instant();
        return rows.ofLink(link.hash(token)).filter(one -> one.until().isAfter(now));
    }

    /** Whether it was taken: a link is answered once, and by nobody who comes too late. */
    boolean answer(Authorisation asked, boolean agreed, LocalDate words) {
        var now = clock.instant();
        var taken = rows.answer(asked.id(), agreed, words, now);
        var caseNo = asked.about().caseNo();
        if (taken && caseNo != null) {
            record(asked.answered(agreed, words, now), asked.about().owner(), caseNo);
        }
        return taken;
    }

    /** What was answered goes along with the case, and the journal says so; who they are it does not. */
    public void handIn(UUID draft, String by, String caseNo) {
        var all = rows.ofDraft(draft);
        rows.handIn(draft, caseNo);
        all.stream().filter(Authorisation::isAnswered).forEach(one -> record(one, by, caseNo));
    }

    private void record(Authorisation answered, String by, String caseNo) {
        var verb = answered.agreed() ? "authorised-on-screen" : "declined-on-screen";
        var detail = Map.of(
                "paper", answered.about().paper(),
                "words", answered.words().toString(),
                "answeredAt", answered.answeredAt().toString(),
                "own", String.valueOf(answered.own()));
        journal.record(new Act(caseNo, by, cases.get(caseNo).street(), verb, detail));
    }

    /** They serve no purpose without the draft. */
    public void discard(UUID draft) {
        messages.recall(rows.removeOf(draft));
    }

    private static List<Authorisation> of(List<Authorisation> all, String paper) {
        return all.stream().filter(one -> one.about().paper().equals(paper)).toList();
    }
}
