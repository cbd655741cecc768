package org.banjie.organisations.credit.listing;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.banjie.organisations.credit.CreditOffice;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Invalid;
import org.banjie.refusal.RefusalKind;
import org.banjie.refusal.Refusal;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
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

    private final CreditOffice office;
    private final Proposals proposals;
    private final ProposalViews views;
    private final FactReading reading;
    private final MessageSource texts;

    CreditPage(
            CreditOffice office, Proposals proposals, ProposalViews views, FactReading reading, MessageSource texts) {
        this.office = office;
        this.proposals = proposals;
        this.views = views;
        this.reading = reading;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView all(@RequestParam(defaultValue = LAST) long before) {
        return page(before, FactInput.blank(), List.of(), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView enter(FactInput typed, Locale locale) {
        try {
            return new ModelAndView("redirect:/worklist/cases/" + proposals.enter(reading.read(typed)));
        } catch (Invalid invalid) {
            return page(Long.MAX_VALUE, typed, invalid.errors(), HttpStatus.UNPROCESSABLE_ENTITY);
        } catch (Refusal refusal) {
            if (refusal.nature() != RefusalKind.CONFLICT) throw refusal;
            var error = new InputError("uscc", refusal.type(), texts.getMessage(refusal, locale));
            return page(Long.MAX_VALUE, typed, List.of(error), HttpStatus.CONFLICT);
        }
    }

    private ModelAndView page(long before, FactInput typed, List<InputError> errors, HttpStatusCode status) {
        office.demand(CreditOffice.LOOKING);
        var found = views.page(before, ROWS);
        var page = new ModelAndView("credit/proposals")
                .addObject("rows", found.rows())
                .addObject("first", before == Long.MAX_VALUE)
                .addObject("next", found.next())
                .addObject("mayAct", office.may(CreditOffice.ACTING))
                .addObject("lists", CreditLists.LISTS)
                .addObject("grounds", CreditLists.GROUNDS)
                .addObject("typed", typed)
                .addObject("errors", errors)
                .addObject(
                        "wrong",
                        errors.stream()
                                .collect(Collectors.toMap(InputError::path, InputError::message, (one, other) -> one)));
        page.setStatus(status);
        return page;
    }
}
