package org.banjie.payments.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.banjie.access.Actor;
import org.banjie.access.SignedIn;
import org.banjie.access.StaffDirectory;
import org.banjie.jurisdiction.Units;
import org.banjie.payments.PaymentItem;
import org.banjie.payments.Roster;
import org.banjie.payments.RosterRights;
import org.banjie.payments.RosterStatus;
import org.banjie.payments.Rosters;
import org.banjie.payments.bank.BankFiles;
import org.banjie.payments.bank.Reconciliation;
import org.banjie.refusal.InputError;
import org.banjie.site.Answer;
import org.banjie.site.Download;
import org.banjie.site.Slice;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One roster: its items, who has signed it, and what is to be done with it next. */
@Controller
@RequestMapping("/payments/{id}")
class RosterPage {

    private static final int ROWS = 50;

    private final Rosters rosters;
    private final RosterViews views;
    private final LeftOutViews leftOut;
    private final RosterRights rights;
    private final BankFiles files;
    private final Reconciliation reconciliation;
    private final StaffDirectory staff;
    private final Units units;
    private final SignedIn signedIn;
    private final Sentences sentences;

    RosterPage(
            Rosters rosters,
            RosterViews views,
            LeftOutViews leftOut,
            RosterRights rights,
            BankFiles files,
            Reconciliation reconciliation,
            StaffDirectory staff,
            Units units,
            SignedIn signedIn,
            Sentences sentences) {
        this.rosters = rosters;
        this.views = views;
        this.leftOut = leftOut;
        this.rights = rights;
        this.files = files;
        this.reconciliation = reconciliation;
        this.staff = staff;
        this.units = units;
        this.signedIn = signedIn;
        this.sentences = sentences;
    }

    /** Someone who signed. */
    record Signed(String step, String who, Object at) {}

    @GetMapping
    ModelAndView page(@PathVariable long id, @RequestParam(defaultValue = "0") long after) {
        return page(id, after, List.of());
    }

    private ModelAndView page(long id, long after, List<InputError> errors) {
        var actor = signedIn.actor();
        var roster = views.get(actor, id);
        var found = Slice.of(views.items(actor, roster, after, ROWS + 1), ROWS);
        return new ModelAndView("payments/roster")
                .addObject("roster", roster)
                .addObject("street", units.get(roster.street()).shown())
                .addObject("title", title(roster))
                .addObject("sums", views.sums(roster))
                .addObject("items", found.rows())
                .addObject("households", views.households(found.rows()))
                .addObject("left", leftOut.of(actor, roster))
                .addObject("after", after)
                .addObject("next", found.next(PaymentItem::id))
                .addObject("signed", signed(roster))
                .addObject("why", views.whyReturned(actor, roster).orElse(null))
                .addObject("acts", acts(actor, roster))
                .addObject("errors", errors)
                .addObject("wrong", sentences.byPath(errors));
    }

    @PostMapping("/check")
    ModelAndView check(@PathVariable long id, RedirectAttributes next) {
        return act(id, () -> rosters.check(signedIn.actor(), id), "checked", next);
    }

    @PostMapping("/approve")
    ModelAndView approve(@PathVariable long id, RedirectAttributes next) {
        return act(id, () -> rosters.approve(signedIn.actor(), id), "approved", next);
    }

    @PostMapping("/return")
    ModelAndView giveBack(
            @PathVariable long id, @RequestParam(defaultValue = "") String reason, RedirectAttributes next) {
        return act(id, () -> rosters.giveBack(signedIn.actor(), id, reason), "returned", next);
    }

    @GetMapping("/bank-file")
    void file(@PathVariable long id, HttpServletResponse response) throws IOException {
        var file = files.of(signedIn.actor(), id);
        new Download(file.name(), "text/csv;charset=UTF-8", file.content().length).toSave(response);
        response.getOutputStream().write(file.content());
    }

    @PostMapping("/bank-return")
    ModelAndView enter(@PathVariable long id, @RequestParam MultipartFile file, RedirectAttributes next)
            throws IOException {
        var content = file.getBytes();
        return act(id, () -> reconciliation.enter(signedIn.actor(), id, content), "entered", next);
    }

    /** What cannot be taken, or was done already, is said on the roster's own page. */
    private ModelAndView act(long id, Runnable act, String done, RedirectAttributes next) {
        return Answer.to(
                () -> {
                    act.run();
                    next.addFlashAttribute("done", sentences.of("payments.done." + done));
                    return "/payments/" + id;
                },
                errors -> page(id, 0, errors));
    }

    private String title(Roster roster) {
        return sentences.of(
                roster.once() ? "payments.roster.once" : "payments.roster",
                units.get(roster.street()).shown(),
                YearMonth.from(roster.month()).toString(),
                Long.toString(roster.id()));
    }

    private List<Signed> signed(Roster roster) {
        var all = new ArrayList<Signed>();
        all.add(new Signed("MADE", name(roster.madeBy()), roster.madeAt()));
        if (roster.checkedBy() != null) all.add(new Signed("CHECKED", name(roster.checkedBy()), roster.checkedAt()));
        if (roster.approvedBy() != null) {
            all.add(new Signed("APPROVED", name(roster.approvedBy()), roster.approvedAt()));
        }
        return all;
    }

    private String name(String uid) {
        return staff.find(uid).map(Actor::name).orElse(uid);
    }

    /** Which of the page's buttons this person has. */
    private Set<String> acts(Actor actor, Roster roster) {
        var street = roster.street();
        var acts = new HashSet<String>();
        var fresh = !actor.uid().equals(roster.madeBy()) && !actor.uid().equals(roster.checkedBy());
        switch (roster.status()) {
            case MADE -> add(acts, "check", RosterRights.CHECKING.has(actor, street) && fresh && roster.items() > 0);
            case CHECKED -> add(acts, "approve", RosterRights.APPROVING.has(actor, street) && fresh);
            case APPROVED -> add(acts, "bank", RosterRights.MAKING.has(actor, street));
            case SETTLED, RETURNED -> {}
        }
        var open = roster.status() == RosterStatus.MADE || roster.status() == RosterStatus.CHECKED;
        add(acts, "return", open && RosterRights.RETURNING.has(actor, street));
        return acts;
    }

    private static void add(Set<String> acts, String act, boolean may) {
        if (may) acts.add(act);
    }
}
