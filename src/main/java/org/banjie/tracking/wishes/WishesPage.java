package org.banjie.tracking.wishes;

import java.util.List;
import org.banjie.notices.messages.Channel;
import org.banjie.notices.messages.MessageGateway;
import org.banjie.refusal.InputError;
import org.banjie.site.Answer;
import org.banjie.vault.Mask;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where applicants say by which ways they want to be told, and prove a mail address. */
@Controller
@RequestMapping(WishesPage.PATH)
class WishesPage {

    static final String PATH = "/my/messages";

    private final WishesDesk desk;
    private final List<MessageGateway> gateways;
    private final Sentences sentences;

    WishesPage(WishesDesk desk, List<MessageGateway> gateways, Sentences sentences) {
        this.desk = desk;
        this.gateways = gateways;
        this.sentences = sentences;
    }

    @GetMapping
    ModelAndView page() {
        return page(List.of(), null);
    }

    private ModelAndView page(List<InputError> faults, String typed) {
        var wishes = desk.of();
        return new ModelAndView("tracking/wishes")
                .addObject("wishes", wishes)
                .addObject("address", Mask.mail(wishes.address()))
                .addObject("asked", Mask.mail(wishes.asked()))
                .addObject("carried", gateways.stream().anyMatch(one -> one.channel() == Channel.MAIL && one.sends()))
                .addObject("errors", faults)
                .addObject("byPath", sentences.byPath(faults))
                .addObject("typed", typed);
    }

    /** A box that is not ticked is not sent; without an address there is no box for mail, and what holds stays. */
    @PostMapping
    ModelAndView want(
            @RequestParam(defaultValue = "false") boolean sms,
            @RequestParam(defaultValue = "false") boolean mail,
            RedirectAttributes next) {
        var keeps = desk.of().address() == null;
        desk.want(sms, mail || keeps);
        return done("wishes.saved", next);
    }

    @PostMapping("/address")
    ModelAndView ask(@RequestParam(defaultValue = "") String address) {
        return Answer.to(
                () -> {
                    desk.ask(address);
                    return PATH;
                },
                "address",
                faults -> page(faults, address));
    }

    @PostMapping("/code")
    ModelAndView prove(@RequestParam(defaultValue = "") String code, RedirectAttributes next) {
        return Answer.to(
                () -> {
                    desk.prove(code);
                    next.addFlashAttribute("done", sentences.of("wishes.proved"));
                    return PATH;
                },
                faults -> page(faults, null));
    }

    @PostMapping("/address/remove")
    ModelAndView drop(RedirectAttributes next) {
        desk.drop();
        return done("wishes.removed", next);
    }

    private ModelAndView done(String what, RedirectAttributes next) {
        next.addFlashAttribute("done", sentences.of(what));
        return new ModelAndView("redirect:" + PATH);
    }
}
