package org.banjie.organisations.credit.proposals;

import java.util.List;
import org.banjie.access.SignedIn;
import org.banjie.organisations.credit.CreditRights;
import org.banjie.organisations.credit.lists.CreditLists;
import org.banjie.refusal.InputError;
import org.banjie.site.Answer;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The proposals for the credit lists, and where a registrar enters a ground by hand. */
@Controller
@RequestMapping("/credit")
class CreditPage {

    private static final int ROWS = 25;
    private static final String LAST = "9223372036854775807";

    private final SignedIn signedIn;
    private final ListingProposals proposals;
    private final ProposalViews views;
    private final FactReading reading;
    private final Sentences sentences;

    CreditPage(
            SignedIn signedIn,
            ListingProposals proposals,
            ProposalViews views,
            FactReading reading,
            Sentences sentences) {
        this.signedIn = signedIn;
        this.proposals = proposals;
        this.views = views;
        this.reading = reading;
        this.sentences = sentences;
    }

    @GetMapping
    ModelAndView all(@RequestParam(defaultValue = LAST) long before) {
        return page(before, FactInput.blank(), List.of());
    }

    @PostMapping
    ModelAndView enter(FactInput typed) {
        return Answer.to(
                () -> "/worklist/cases/" + proposals.enter(reading.read(typed)),
                "uscc",
                errors -> page(Long.MAX_VALUE, typed, errors));
    }

    private ModelAndView page(long before, FactInput typed, List<InputError> errors) {
        signedIn.demand(CreditRights.LOOKING);
        var found = views.page(before, ROWS);
        return new ModelAndView("credit/proposals")
                .addObject("rows", found.rows())
                .addObject("first", before == Long.MAX_VALUE)
                .addObject("next", found.next())
                .addObject("mayAct", signedIn.may(CreditRights.ENTERING))
                .addObject("lists", CreditLists.LISTS)
                .addObject("grounds", CreditLists.GROUNDS)
                .addObject("typed", typed)
                .addObject("errors", errors)
                .addObject("wrong", sentences.byPath(errors));
    }
}
