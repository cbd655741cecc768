package org.banjie.funeral.arrangement.quote;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import org.banjie.access.SignedIn;
import org.banjie.funeral.arrangement.rules.FuneralRights;
import org.banjie.funeral.prices.PriceList;
import org.banjie.funeral.prices.Publication;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Invalid;
import org.banjie.words.Sentences;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The price list as anybody may read it (明码标价); the director publishes here. */
@Controller
@RequestMapping("/funeral/prices")
class PricesPage {

    private final PriceList list;
    private final Publishing publishing;
    private final SignedIn signedIn;
    private final Sentences sentences;

    PricesPage(PriceList list, Publishing publishing, SignedIn signedIn, Sentences sentences) {
        this.list = list;
        this.publishing = publishing;
        this.signedIn = signedIn;
        this.sentences = sentences;
    }

    @GetMapping
    ModelAndView list() {
        return page(Map.of(), List.of());
    }

    @PostMapping
    ModelAndView publish(@RequestParam Map<String, String> typed) {
        try {
            publishing.publish(
                    signedIn.actor(),
                    new Publication(typed.get("item"), day(typed), amount(typed), typed.get("basis")));
            return new ModelAndView("redirect:/funeral/prices");
        } catch (Invalid invalid) {
            var page = page(typed, invalid.errors());
            page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return page;
        }
    }

    private ModelAndView page(Map<String, String> typed, List<InputError> errors) {
        return new ModelAndView("funeral/prices")
                .addObject("items", list.today())
                .addObject("publishes", signedIn.may(FuneralRights.PUBLISHING_PRICES))
                .addObject("typed", typed)
                .addObject("wrong", sentences.byPath(errors))
                .addObject("errors", errors);
    }

    private static LocalDate day(Map<String, String> typed) {
        try {
            return LocalDate.parse(typed.getOrDefault("from", ""));
        } catch (DateTimeParseException none) {
            return null;
        }
    }

    private static BigDecimal amount(Map<String, String> typed) {
        try {
            return new BigDecimal(typed.getOrDefault("amount", "").strip());
        } catch (NumberFormatException none) {
            return null;
        }
    }
}
