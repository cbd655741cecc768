package org.banjie.funeral.arrangement.quote;

import java.util.List;
import org.banjie.access.SignedIn;
import org.banjie.funeral.arrangement.rules.FuneralRights;
import org.banjie.funeral.prices.PriceList;
import org.banjie.refusal.InputError;
import org.banjie.site.Answer;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The price list as anybody may read it (明码标价); the director publishes here. */
@Controller
@RequestMapping("/funeral/prices")
class PricesPage {

    private final PriceList list;
    private final PricePublishing publishing;
    private final SignedIn signedIn;
    private final Sentences sentences;

    PricesPage(PriceList list, PricePublishing publishing, SignedIn signedIn, Sentences sentences) {
        this.list = list;
        this.publishing = publishing;
        this.signedIn = signedIn;
        this.sentences = sentences;
    }

    @GetMapping
    ModelAndView list() {
        return page(PriceInput.EMPTY, List.of());
    }

    @PostMapping
    ModelAndView publish(@ModelAttribute("typed") PriceInput typed) {
        return Answer.to(
                () -> {
                    publishing.publish(signedIn.actor(), typed.read());
                    return "/funeral/prices";
                },
                "from",
                errors -> page(typed, errors));
    }

    private ModelAndView page(PriceInput typed, List<InputError> errors) {
        return new ModelAndView("funeral/prices")
                .addObject("items", list.today())
                .addObject("publishes", signedIn.may(FuneralRights.PUBLISHING_PRICES))
                .addObject("typed", typed)
                .addObject("wrong", sentences.byPath(errors))
                .addObject("errors", errors);
    }
}
