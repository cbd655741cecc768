package org.banjie.access.counter;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.banjie.access.AccessRights;
import org.banjie.access.Actor;
import org.banjie.access.SignedIn;
import org.banjie.access.StaffDirectory;
import org.banjie.refusal.InputError;
import org.banjie.site.Answer;
import org.banjie.site.MenuEntry;
import org.banjie.vault.Mask;
import org.banjie.words.Sentences;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a counter binds an applicant's account to another phone, and a second person confirms it. */
@Controller
class AccountsPage {

    private static final String HERE = "/access/accounts";

    private final PhoneDesk desk;
    private final StaffDirectory staff;
    private final SignedIn signedIn;
    private final Sentences sentences;

    AccountsPage(PhoneDesk desk, StaffDirectory staff, SignedIn signedIn, Sentences sentences) {
        this.desk = desk;
        this.staff = staff;
        this.signedIn = signedIn;
        this.sentences = sentences;
    }

    @Bean
    static MenuEntry accountsEntry() {
        return new MenuEntry(
                "access.phones.title", HERE, AccessRights.PHONES_SECOND.roles(), 40, "site.menu.assistance");
    }

    /** One that waits, as the second person reads it; numbers are masked, the new phone is compared with the person. */
    record Row(PhoneChange change, String number, String before, String asker, boolean own) {}

    @GetMapping(HERE)
    ModelAndView page(@RequestParam(defaultValue = "") String done) {
        return page(new PhoneDesk.Asked("", "", null, null), List.of()).addObject("done", done(done));
    }

    @PostMapping(HERE)
    ModelAndView ask(
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String phone,
            @RequestParam(required = false) SeenPaper paper,
            @RequestParam(required = false) ChangeReason reason) {
        var asked = new PhoneDesk.Asked(number, phone, paper, reason);
        return Answer.to(
                () -> {
                    desk.ask(signedIn.actor(), asked);
                    return HERE + "?done=asked";
                },
                "number",
                errors -> page(asked, errors));
    }

    @PostMapping(HERE + "/{id}/confirm")
    String confirm(@PathVariable UUID id) {
        desk.confirm(signedIn.actor(), id);
        return "redirect:" + HERE + "?done=confirmed";
    }

    @PostMapping(HERE + "/{id}/refuse")
    String refuse(@PathVariable UUID id) {
        desk.refuse(signedIn.actor(), id);
        return "redirect:" + HERE + "?done=refused";
    }

    private ModelAndView page(PhoneDesk.Asked asked, List<InputError> errors) {
        var actor = signedIn.actor();
        var rows =
                desk.waiting(actor).stream().map(change -> row(change, actor)).toList();
        var faults = errors.stream().collect(Collectors.toMap(InputError::path, error -> error, (one, other) -> one));
        return new ModelAndView("access/accounts")
                .addObject("rows", rows)
                .addObject("asks", AccessRights.PHONES.has(actor))
                .addObject("asked", asked)
                .addObject("papers", SeenPaper.values())
                .addObject("reasons", ChangeReason.values())
                .addObject("errors", errors)
                .addObject("faults", faults);
    }

    private Row row(PhoneChange change, Actor actor) {
        var identity = change.account().identity();
        return new Row(
                change,
                identity.masked(),
                identity.phone().isBlank() ? "" : Mask.phone(identity.phone()),
                staff.find(change.askedBy()).map(Actor::name).orElse(change.askedBy()),
                change.askedBy().equals(actor.uid()));
    }

    private static String done(String done) {
        return List.of("asked", "confirmed", "refused").contains(done) ? "access.phones.done." + done : null;
    }
}
